import { changedRecords, labeller } from '../core/pack/changed-records.ts';
import { diffPacks } from '../core/pack/diff-packs.ts';
import type { Pack } from '../core/pack/pack.ts';
import { previewReplacement } from '../core/pack/preview.ts';
import type { Kept } from '../store/kept.ts';
import type { WaitingPreview } from './calls.ts';

/** What taking over the version that waits would do to the pack that is here; null where none waits. */
export async function previewWaiting(store: Kept, address: string): Promise<WaitingPreview | null> {
  const waiting = await store.readWaiting(address);
  if (waiting === null) return null;
  const { pack } = waiting;
  const here = await store.readPublished(pack.id);
  const { diff, conflicts, kept } = previewReplacement(here, await store.readEdits(pack.id), pack);
  // Where the pack has been removed meanwhile, all of it is new.
  const before = here ?? withoutRecords(pack);
  return {
    records: changedRecords(before, pack, diff ?? diffPacks(before, pack)),
    conflicts: conflicts.map(({ list, key, mine, theirs }) => {
      const label = labeller(theirs ? pack : before, list)(key);
      return { list, key, label: label === key && mine && 'statement' in mine ? mine.statement : label };
    }),
    kept,
  };
}

const withoutRecords = (pack: Pack): Pack => ({
  ...pack,
  issues: [],
  claims: [],
  people: [],
  places: [],
  terms: [],
  outlets: [],
  reports: [],
});
