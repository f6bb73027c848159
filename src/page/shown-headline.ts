/** Headlines are shortened and put anew between head and page; of two for one article this share of words is common. */
const COMMON_SHARE = 0.5;

/** Whether a page shows the headline that its metadata states. Where either has none, nothing speaks against it. */
export function isShown(headline: string | null, document: Document): boolean {
  const headings = [...document.getElementsByTagName('h1')].map(({ textContent }) => words(textContent));
  const shown = headings.filter(({ size }) => size > 0);
  const stated = words(headline ?? '');
  return stated.size === 0 || shown.length === 0 || shown.some((heading) => agree(stated, heading));
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= COMMON_SHARE * Math.min(a.size, b.size);
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
