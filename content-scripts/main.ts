/** The page script: a table of contents. The browser may run it twice in a page; the second run does nothing. */
import { serveTab } from '../src/messenger.ts';
import { PageSession } from './page-session.ts';

declare global {
  interface Document {
    /** True while Chromium renders the page ahead of a visit; the type library does not know it yet. */
    readonly prerendering?: boolean;
  }
}

const RUNNING = Symbol.for('crosslight.running');

if (!Object.hasOwn(globalThis, RUNNING)) {
  Object.defineProperty(globalThis, RUNNING, { value: true });
  const session = new PageSession();
  serveTab(
    {
      pageState: () => session.state,
      showMatch: (_sender, index) => session.showMatch(index),
      step: (_sender, direction) => session.step(direction),
      restart: () => session.start(),
    },
    new AbortController().signal,
  );
  // A page that the browser renders ahead has no reader yet, and may never have one.
  if (document.prerendering)
    document.addEventListener('prerenderingchange', () => session.start(), { once: true });
  else session.start();
}
