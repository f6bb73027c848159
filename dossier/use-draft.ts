import { useEffect, useRef, useState } from 'preact/hooks';
import { changedFields, type FieldChange } from '../src/core/pack/diff-packs.ts';
import { isEqual } from '../src/core/pack/equal.ts';
import { type Draft, draftOf } from './record-draft.ts';
import type { RecordField } from './record-fields.ts';
import type { Saved } from './use-edit.ts';

/** What stands in the fields of a form whose record another window, or an update, may change meanwhile. */
export interface Drafting {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  /** What has become otherwise under what the reader has typed and not saved; empty where nothing has. */
  readonly elsewhere: readonly FieldChange[];
  /** Has the fields show the record as it is now. */
  readonly takeOver: () => void;
  /** To be called when the draft goes to be saved. */
  readonly send: () => void;
}

/** The draft of a record: it follows the record as long as the reader has typed nothing, and then stays theirs. */
export function useDraft(record: object, fields: readonly RecordField[], { state }: Saved): Drafting {
  const [begun, setBegun] = useState(record);
  const [draft, setDraft] = useState<Draft>(() => draftOf(record, fields));
  /** What stood in the fields when all of it was kept. */
  const [kept, setKept] = useState(draft);
  const sent = useRef(draft);
  const isUntouched = draft === kept;
  const isChanged = !isEqual(begun, record);
  const takeOver = () => {
    const fresh = draftOf(record, fields);
    setBegun(record);
    setDraft(fresh);
    setKept(fresh);
  };
  useEffect(() => {
    if (state === 'done') setKept(sent.current);
  }, [state]);
  useEffect(() => {
    if (isChanged && isUntouched) takeOver();
  }, [isChanged, isUntouched]);
  return {
    draft,
    change: setDraft,
    elsewhere: isUntouched || state === 'saving' ? [] : changedFields(begun, record),
    takeOver,
    send: () => {
      sent.current = draft;
    },
  };
}
