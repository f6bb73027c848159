/** A hundred thousand messages to the built extension, half of them to its background and half to a page's script. */

import { expect, test } from 'vitest';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import { startFirefox } from '../tests/e2e/harness/firefox.ts';
import { marksAppear } from '../tests/e2e/harness/reader.ts';
import type { Session } from '../tests/e2e/harness/session.ts';
import { keptBesides, tabInFront } from '../tests/e2e/harness/stored.ts';
import { type Addressee, type Fuzzed, fuzzMessages } from '../tests/e2e/hostile/fuzz.ts';
import { ADDRESS } from '../tests/e2e/pages.ts';
import { countOr, SEED, say } from './asked.ts';

/** Messages between two answers of the driver: it waits for none longer than some minutes. */
const BATCH = 5_000;

/** What the extension notes of itself by its alarm, some minutes after a start, whoever sends messages. */
const OWN_NOTES = new Set(['crosslight/findings', 'crosslight/rescues', 'local/lastBackup']);

/** The tables and settings that are not as they were. */
function changedParts(before: string, after: string): string[] {
  const parts = (kept: string): Record<string, unknown> => {
    const { local = {}, ...rest } = JSON.parse(kept);
    return {
      ...rest,
      ...Object.fromEntries(Object.entries(local).map(([key, value]) => [`local/${key}`, value])),
    };
  };
  const [was, is] = [parts(before), parts(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => !OWN_NOTES.has(name) && JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  );
}

/** What became of all of them, and whether anything that is kept has changed. */
async function sendMessages(
  session: Session,
  count: number,
): Promise<Fuzzed & { readonly changed: readonly string[] }> {
  const page = await session.open(ADDRESS.article);
  await marksAppear(page);
  const ownPage = await session.openOwnPage('dossier/dossier.html');
  await page.bringToFront();
  const tab = await tabInFront(ownPage);
  const before = await keptBesides(ownPage);
  const all = { sent: 0, answered: 0, refused: 0, faults: [] as string[] };
  for (let batch = 0; all.sent < count; batch += 1) {
    const addressee: Addressee = batch % 2 === 0 ? 'background' : tab;
    const part = Math.min(BATCH, count - all.sent);
    const send: (seed: number, count: number, addressee: never) => Promise<Fuzzed> = fuzzMessages;
    const fuzzed = await ownPage.evaluate(send, SEED + batch, part, addressee as never);
    all.sent += fuzzed.sent;
    all.answered += fuzzed.answered;
    all.refused += fuzzed.refused;
    all.faults.push(...fuzzed.faults);
  }
  const changed = changedParts(before.rest, (await keptBesides(ownPage)).rest);
  await ownPage.close();
  return { ...all, changed };
}

test.each([
  ['Chromium', () => startChromium()],
  ['Firefox', () => startFirefox()],
])('%s', async (name, start) => {
  const session = await start();
  const { sent, answered, refused, faults, changed } = await sendMessages(session, countOr(100_000));
  say(
    `messages, ${name}, seed ${SEED}: ${sent} sent, ${answered} answered, ${refused} refused, ` +
      `${faults.length} exceptions or hangs, store ${changed.length > 0 ? `CHANGED: ${changed}` : 'unchanged'}`,
  );
  await session.close();
  expect({ faults, changed }).toEqual({ faults: [], changed: [] });
});
