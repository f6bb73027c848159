/** How many messages were refused since the browser began, by reason: kept in memory, for whoever looks for an attack. */
import browser from '../browser.ts';
import type { Refusal } from '../messenger.ts';

/** The key in the session's storage, which no content script can read. */
const KEY = 'refusedMessages';

type Counts = Readonly<Record<Refusal, number>>;
const NONE: Counts = { sender: 0, call: 0, shape: 0 };

let unwritten: Counts = NONE;
let writing = false;

/** Counts a refused message. A flood of them costs one write at a time; what a full memory does not take is not counted. */
export function countRefusal(why: Refusal): void {
  unwritten = { ...unwritten, [why]: unwritten[why] + 1 };
  if (!writing) write().catch(() => {});
}

async function write(): Promise<void> {
  writing = true;
  try {
    while (unwritten !== NONE) {
      const kept = (await browser.storage.session.get(KEY))[KEY] as Partial<Counts> | undefined;
      const added = unwritten;
      unwritten = NONE;
      await browser.storage.session.set({ [KEY]: sum({ ...NONE, ...kept }, added) });
    }
  } finally {
    writing = false;
  }
}

const sum = (a: Counts, b: Counts): Counts => ({
  sender: a.sender + b.sender,
  call: a.call + b.call,
  shape: a.shape + b.shape,
});
