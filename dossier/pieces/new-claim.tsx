import { useState } from 'preact/hooks';
import type { Claim } from '../../src/core/pack/pack.ts';
import { useDossier } from '../context.ts';
import { newId } from '../new-id.ts';
import { outletEdits, reportOf, type Subject } from '../new-records.ts';
import { draftOf, recordFrom } from '../record-draft.ts';
import { fieldsOf } from '../record-fields.ts';
import { useEdit } from '../use-edit.ts';
import { draftOfSaid, reportFrom, SAID } from '../words-of-report.ts';
import { DraftFields } from './draft-fields.tsx';
import { SaveRow } from './save-row.tsx';

/** What a new claim begins with; the rest of it can be added where the claim is edited. */
const FIRST = fieldsOf('claims', 'statement', 'issue', 'measure', 'unit');

/** A new claim with its first report: the words of the article, put as one neutral sentence. */
export function NewClaim({ subject }: { subject: Subject }) {
  const { pack, t } = useDossier();
  const [draft, setDraft] = useState(() => draftOf({ statement: subject.words }, FIRST));
  const [said, setSaid] = useState(() => draftOfSaid(reportOf('', subject), pack));
  const [saved, save] = useEdit();
  const claim = recordFrom(draft, { speakers: said.speakers ?? [] }, FIRST) as Claim;
  const id = newId('claims', claim.statement ?? '', pack);
  const faultsOf = (edit: number) =>
    saved.state === 'faults' ? saved.faults.filter((fault) => fault.edit === edit) : [];
  return (
    <form
      class="record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const report = reportFrom(said, reportOf(id, subject));
        const records = [
          { list: 'claims', key: null, record: { ...claim, id } },
          { list: 'reports', key: null, record: report },
        ] as const;
        void save([...records, ...outletEdits(subject)], claim.statement ?? '');
      }}
    >
      <DraftFields fields={FIRST} draft={draft} faults={faultsOf(0)} change={setDraft} />
      <DraftFields fields={SAID} draft={said} faults={faultsOf(1)} change={setSaid} />
      <SaveRow saved={saved} label={t('dossierWriteAddClaim')} claim={id} />
    </form>
  );
}
