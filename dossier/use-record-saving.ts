import { useState } from 'preact/hooks';
import type { Fault } from '../src/core/pack/reading.ts';
import type { EditFault, RecordEdit } from '../src/store/edit-records.ts';
import { useDossier } from './context.ts';

/** What has become of a form that was sent. */
export type Outcome = 'saving' | 'saved' | 'refused' | 'failed' | null;

/** A way to keep records as one deed, and what came of it. */
export interface RecordSaving {
  readonly outcome: Outcome;
  /** The deed that was done, null before. */
  readonly deed: number | null;
  save(edits: readonly RecordEdit[], title: string): Promise<void>;
  /** All that is wrong with one of the edits, by its place among them. */
  faultsOf(edit: number): readonly Fault[];
}

/** Keeps records as the reader's own edits of the present pack. */
export function useRecordSaving(): RecordSaving {
  const { world, pack } = useDossier();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [deed, setDeed] = useState<number | null>(null);
  const [faults, setFaults] = useState<readonly EditFault[]>([]);
  return {
    outcome,
    deed,
    async save(edits, title) {
      setOutcome('saving');
      setFaults([]);
      const how = { kind: 'edit', title, at: Date.now() } as const;
      const edited = await world.dataset.edit(pack.id, edits, how).catch(() => null);
      if (edited?.state === 'done') setDeed(edited.deed.id);
      if (edited?.state === 'faults') setFaults(edited.faults);
      setOutcome(edited?.state === 'done' ? 'saved' : edited?.state === 'faults' ? 'refused' : 'failed');
    },
    faultsOf: (edit) => faults.filter((fault) => fault.edit === edit),
  };
}
