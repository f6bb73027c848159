import type { Fault } from '../../src/core/pack/reading.ts';
import type { Draft } from '../record-draft.ts';
import type { RecordField as Spec } from '../record-fields.ts';
import { RecordField } from './record-field.tsx';

interface Props {
  readonly fields: readonly Spec[];
  readonly draft: Draft;
  /** All that is wrong with the record that the draft makes. */
  readonly faults: readonly Fault[];
  readonly change: (draft: Draft) => void;
}

/** Fields of a record, each with what stands in it and what is wrong with it. */
export function DraftFields({ fields, draft, faults, change }: Props) {
  return (
    <>
      {fields.map((field) => (
        <RecordField
          key={field.path}
          field={field}
          value={draft[field.path] ?? ''}
          faults={faults}
          change={(value) => change({ ...draft, [field.path]: value })}
        />
      ))}
    </>
  );
}
