/** The page script: a table of contents. The browser may run it twice in a page; the second run does nothing. */
import { serveTab } from '../src/messenger.ts';
import { PageSession } from './page-session.ts';
import { whenVisited } from './when-visited.ts';

const RUNNING = Symbol.for('crosslight.running');

if (!Object.hasOwn(globalThis, RUNNING)) {
  Object.defineProperty(globalThis, RUNNING, { value: true });
  const session = new PageSession();
  serveTab(
    {
      pageState: () => session.state,
      showMatch: (_sender, index) => session.showMatch(index),
      step: (_sender, direction) => session.step(direction),
      selection: () => String(getSelection()),
      restart: () => session.start(),
    },
    new AbortController().signal,
  );
  whenVisited(() => session.start());
}
