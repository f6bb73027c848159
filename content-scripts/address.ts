/** Notices that a page has gone to another address without being loaded anew. */

/** The part of an address that names the page: a changed fragment only moves within it. */
function pageAddress(): string {
  return location.pathname + location.search;
}

/** Calls back after every move to another page of a single-page site, until the signal aborts. */
export function watchAddress(moved: () => void, signal: AbortSignal): void {
  let known = pageAddress();
  const check = () => {
    const address = pageAddress();
    if (address === known) return;
    known = address;
    moved();
  };
  // The navigation interface tells of pushState, too; without it only the history buttons tell.
  if ('navigation' in globalThis) navigation.addEventListener('currententrychange', check, { signal });
  addEventListener('popstate', check, { signal });
}
