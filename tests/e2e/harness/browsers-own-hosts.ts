/**
 * Hosts that the two browsers call by themselves, seen in 100 seconds without an extension: Chromium for the time, its
 * components, signing in, the forms of a page and, when a file is saved, whether it is known to be harmful, Firefox for its
 * settings. The network refuses them like any other stranger; they are
 * listed so that their calls are not taken for the extension's.
 */
const BROWSERS_OWN_HOSTS: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'firefox.settings.services.mozilla.com',
  // Chromium's components, after some minutes.
  'redirector.gvt1.com',
  'sb-ssl.google.com',
  'update.googleapis.com',
]);

/** True for a host that a browser calls whether an extension is there or not. */
export function isBrowsersOwn(host: string): boolean {
  return BROWSERS_OWN_HOSTS.has(host);
}
