/** Whether one of the browser's match patterns (`https://*.host/*`) covers an address. Paths are not looked at. */
export function matchesPattern(address: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return patterns.some((pattern) => {
    const [, scheme, anySub, host] = /^(\*|https?):\/\/(\*\.)?([^/]+)\//u.exec(pattern) ?? [];
    if (host === undefined || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
    return hostname === host || (anySub !== undefined && hostname.endsWith(`.${host}`));
  });
}

/** The pattern of an address' site alone, as a permission is asked for. */
export function sitePattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
