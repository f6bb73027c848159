import { useEffect, useRef } from 'preact/hooks';
import type { RecordKind } from '../../src/core/pack/record-key.ts';
import { Fold } from '../../src/ui/fold.tsx';
import { useDossier } from '../context.ts';
import { recordFrom, withWholeFigure } from '../record-draft.ts';
import { RECORD_FIELDS, type RecordField as Spec } from '../record-fields.ts';
import { taskFaultText } from '../task-fault-text.ts';
import { type Drafting, useDraft } from '../use-draft.ts';
import type { Saved } from '../use-edit.ts';
import { DraftFields } from './draft-fields.tsx';
import { FieldChanges } from './field-changes.tsx';

interface Props {
  readonly list: RecordKind;
  /** What the fields begin with; it may change while the reader types. */
  readonly record: object;
  readonly saved: Saved;
  readonly save: (record: object) => void;
}

/** The form of a record: its fields, each with what is wrong with it, and the button that saves them as one deed. */
export function RecordForm({ list, record, saved, save }: Props) {
  const { t } = useDossier();
  const fields = RECORD_FIELDS[list];
  const drafting = useDraft(record, fields, saved);
  const { draft } = drafting;
  const form = useRef<HTMLFormElement>(null);
  // What is to be mended first has the focus.
  useEffect(() => {
    if (saved.state === 'faults') form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [saved]);
  const faults = saved.state === 'faults' ? saved.faults.filter(({ edit }) => edit === 0) : [];
  const all = { draft, faults, change: drafting.change };
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
        drafting.send();
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
      <Elsewhere {...drafting} />
      <p class="actions">
        <button type="submit" class="primary" disabled={saved.state === 'saving'}>
          {t('editSave')}
        </button>
      </p>
    </form>
  );
}

/** Says that somebody else, or another window, has changed what the reader is writing about. */
function Elsewhere({ elsewhere, takeOver }: Pick<Drafting, 'elsewhere' | 'takeOver'>) {
  const { t } = useDossier();
  if (elsewhere.length === 0) return null;
  return (
    <div class="own-edit" role="alert">
      <p>{t('editElsewhere')}</p>
      <FieldChanges fields={elsewhere} />
      <button type="button" class="quiet" onClick={takeOver}>
        {t('editElsewhereTake')}
      </button>
    </div>
  );
}

/** What kept a record from being saved. */
export function Problem({ saved }: { saved: Saved }) {
  const { t } = useDossier();
  if (saved.state === 'faults') return <p class="fault">{t('editFaults')}</p>;
  if (saved.state === 'gone') return <p class="fault">{t('editGone')}</p>;
  return saved.state === 'failed' ? <p class="fault">{taskFaultText(saved.fault, t)}</p> : null;
}
