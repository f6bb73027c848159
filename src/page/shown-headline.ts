/** Headlines are shortened and put anew between head and page; of two for one article every other word is common. */
const EVERY_SO_MANY = 2;

/** Whether a page shows the headline that its metadata states. Where either has none, nothing speaks against it. */
export function isShown(headline: string | null, document: Document): boolean {
  const stated = words(headline ?? '');
  const shown = [...document.getElementsByTagName('h1')]
    .map(({ textContent }) => words(textContent))
    .filter(({ length }) => length > 0);
  return (
    Math.min(stated.length, shown.length) === 0 ||
    shown.some((heading) => {
      const common = heading.filter((word) => stated.includes(word)).length;
      return common * EVERY_SO_MANY >= Math.min(stated.length, heading.length);
    })
  );
}

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
