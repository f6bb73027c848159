import { useEffect, useRef, useState } from 'preact/hooks';
import { Fold } from '../../src/ui/fold.tsx';
import { useDossier } from '../context.ts';
import { type Draft, draftOf, recordFrom, withWholeFigure } from '../record-draft.ts';
import { type Editable, RECORD_FIELDS, type RecordField as Spec } from '../record-fields.ts';
import { taskFaultText } from '../task-fault-text.ts';
import type { Saved } from '../use-edit.ts';
import { RecordField } from './record-field.tsx';

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
  const show = (shown: readonly Spec[]) =>
    shown.map((field) => (
      <RecordField
        key={field.path}
        field={field}
        value={draft[field.path] ?? ''}
        faults={faults}
        change={(value) => setDraft((now) => ({ ...now, [field.path]: value }))}
      />
    ));
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
      {show(fields.filter((field) => !isMore(field)))}
      {more.length > 0 && (
        <Fold title={t('editMore')} class="evidence">
          {() => <>{show(more)}</>}
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

function Problem({ saved }: { saved: Saved }) {
  const { t } = useDossier();
  if (saved.state === 'faults') return <p class="fault">{t('editFaults')}</p>;
  if (saved.state === 'gone') return <p class="fault">{t('editGone')}</p>;
  return saved.state === 'failed' ? <p class="fault">{taskFaultText(saved.fault, t)}</p> : null;
}
