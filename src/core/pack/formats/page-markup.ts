/** How far a text is looked through for what tells that it is a page. */
const BEGINNING = 4_000;
const PAGE_START = /^\uFEFF?\s*<(?:!doctype\s+html|html|head|body|!--)/i;
/** Linked data as pages carry it: JSON-LD in a script element, which HTML ends at the first end tag, whatever stands in it. */
const LINKED_DATA = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>([\s\S]*?)<\/script\s*>/gi;

/** Whether a text is the source of a web page. */
export const isPage = (text: string): boolean => PAGE_START.test(text.slice(0, BEGINNING));

/** The JSON-LD that a page carries, each block as it stands there, in the order of the page. */
export const linkedDataOf = (page: string): string[] =>
  [...page.matchAll(LINKED_DATA)].map(([, block = '']) => block.trim());
