/** The keeper's worker: subscriptions, backups and the integrity of the store, in a thread of their own. */
import { serveWorker } from '../src/keeping/calls.ts';
import { keeperHandlers } from '../src/keeping/handlers.ts';
import { openKept } from '../src/store/kept.ts';

const NAME = 'crosslight';

serveWorker(globalThis as unknown as Worker, keeperHandlers(openKept(NAME), NAME, Date.now));
