declare global {
  interface Document {
    /** True while Chromium renders the page ahead of a visit; the type library does not know it yet. */
    readonly prerendering?: boolean;
  }
}

/** Begins as soon as the page has a reader: one that the browser renders ahead has none yet, and may never have one. */
export function whenVisited(begin: () => void, page: Document = document): void {
  if (page.prerendering) page.addEventListener('prerenderingchange', () => begin(), { once: true });
  else begin();
}
