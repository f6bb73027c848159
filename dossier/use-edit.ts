import { useState } from 'preact/hooks';
import type { Deed } from '../src/store/deed.ts';
import type { EditDeed, EditFault, RecordEdit } from '../src/store/edit-records.ts';
import { StoreError, type StoreFault } from '../src/store/store-error.ts';
import { useDossier } from './context.ts';

/** What came of saving: nothing yet, the deed, what is wrong with the fields, or why it could not be kept. */
export type Saved =
  | { readonly state: 'editing' | 'saving' | 'gone' }
  | { readonly state: 'done'; readonly deed: Deed }
  | { readonly state: 'faults'; readonly faults: readonly EditFault[] }
  | { readonly state: 'failed'; readonly fault: StoreFault | null };

/** Saves edits of the present topic as one deed: those that are given, or that are still to be put together. */
export type SaveEdits = (
  edits: readonly RecordEdit[] | Promise<readonly RecordEdit[]>,
  title: string,
  kind?: EditDeed['kind'],
) => Promise<void>;

/** What came of saving so far, and the way to save. */
export function useEdit(): [Saved, SaveEdits] {
  const { world, pack, announce, t } = useDossier();
  const [saved, setSaved] = useState<Saved>({ state: 'editing' });
  const save: SaveEdits = async (edits, title, kind = 'edit') => {
    setSaved({ state: 'saving' });
    try {
      const done = await world.dataset.edit(pack.id, await edits, { kind, title, at: Date.now() });
      setSaved(done);
      announce(t(done.state === 'done' ? 'editSaved' : done.state === 'faults' ? 'editFaults' : 'editGone'));
    } catch (error) {
      setSaved({ state: 'failed', fault: error instanceof StoreError ? error.fault : null });
    }
  };
  return [saved, save];
}
