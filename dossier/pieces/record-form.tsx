import { useEffect, useRef, useState } from 'preact/hooks';
import { Fold } from '../../src/ui/fold.tsx';
import { useDossier } from '../context.ts';
import { type Draft, draftOf, recordFrom, withWholeFigure } from '../record-draft.ts';
import { type Editable, RECORD_FIELDS, type RecordField as Spec } from '../record-fields.ts';
import { taskFaultText } from '../task-fault-text.ts';
import type { Saved } from '../use-edit.ts';
import { DraftFields } from './draft-fields.tsx';

interface Props {
  readonly list: Editable;
  /** What the fields begin with. */
  readonly record: object;
  readonly saved: Saved;
  readonly save: (record: object) => void;
}

/** The form of a record: its fields, each with what is wrong with it, and the button that saves them as one deed. */
export function RecordForm({ list, record, saved, save }: Props) {
  const { t } = useDossier();
  const fields = RECORD_FIELDS[list];
  const [draft, setDraft] = useState<Draft>(() => draftOf(record, fields));
  const form = useRef<HTMLFormElement>(null);
  // What is to be mended first has the focus.
  useEffect(() => {
    if (saved.state === 'faults') form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [saved]);
  const faults = saved.state === 'faults' ? saved.faults.filter(({ edit }) => edit === 0) : [];
  const all = { draft, faults, change: setDraft };
  // A field at fault is in sight.
  const isMore = ({ path, more }: Spec) =>
    more === true && !faults.some((fault) => fault.path.startsWith(path));
  const more = fields.filter(isMore);
  return (
    <form
      ref={form}
      class="record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(withWholeFigure(recordFrom(draft, record, fields)));
      }}
    >
      <DraftFields {...all} fields={fields.filter((field) => !isMore(field))} />
      {more.length > 0 && (
        <Fold title={t('editMore')} class="evidence">
          {() => <DraftFields {...all} fields={more} />}
        </Fold>
      )}
      <Problem saved={saved} />
      <p class="actions">
        <button type="submit" class="primary" disabled={saved.state === 'saving'}>
          {t('editSave')}
        </button>
      </p>
    </form>
  );
}

/** What kept a record from being saved. */
export function Problem({ saved }: { saved: Saved }) {
  const { t } = useDossier();
  if (saved.state === 'faults') return <p class="fault">{t('editFaults')}</p>;
  if (saved.state === 'gone') return <p class="fault">{t('editGone')}</p>;
  return saved.state === 'failed' ? <p class="fault">{taskFaultText(saved.fault, t)}</p> : null;
}
