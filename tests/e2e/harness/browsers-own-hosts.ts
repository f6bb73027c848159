/**
 * Hosts that the two browsers call by themselves, seen with no extension installed. The network refuses them like any
 * other host; listing them only keeps their calls from being taken for the extension's.
 */
const BROWSERS_OWN_HOSTS: ReadonlySet<string> = new Set([]);

export function isBrowsersOwn(host: string): boolean {
  return BROWSERS_OWN_HOSTS.has(host);
}
