/** An http(s) address without its fragment, resolved against a base; null for anything else. */
export function webAddress(href: string, base?: string): URL | null {
  try {
    const url = new URL(href, base);
    url.hash = '';
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/** True for hosts of one site: they share their last two labels, or three behind a national pair like `co.uk`. */
export function sameSite(a: URL, b: URL): boolean {
  return siteOf(a.hostname) === siteOf(b.hostname);
}

function siteOf(host: string): string {
  const labels = host.split('.');
  const nationalPair = labels.length > 2 && labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  return labels.slice(nationalPair ? -3 : -2).join('.');
}
