import { useState } from 'preact/hooks';
import { useDossier } from '../context.ts';
import { outletEdits, reportOf, type Subject } from '../new-records.ts';
import { useEdit } from '../use-edit.ts';
import { draftOfSaid, reportFrom, SAID } from '../words-of-report.ts';
import { DraftFields } from './draft-fields.tsx';
import { SaveRow } from './save-row.tsx';

/** The words of an article as a report of a known claim. */
export function NewReport({ claim, subject }: { claim: string; subject: Subject }) {
  const { pack, t } = useDossier();
  const begun = reportOf(claim, subject);
  const [draft, setDraft] = useState(() => draftOfSaid(begun, pack));
  const [saved, save] = useEdit();
  const statement = pack.claims.find(({ id }) => id === claim)?.statement ?? claim;
  return (
    <form
      class="record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const record = reportFrom(draft, begun);
        void save([{ list: 'reports', key: null, record }, ...outletEdits(subject)], statement);
      }}
    >
      <DraftFields
        fields={SAID}
        draft={draft}
        faults={saved.state === 'faults' ? saved.faults : []}
        change={setDraft}
      />
      <SaveRow
        saved={saved}
        label={t('dossierWriteAddReport', { outlet: subject.captured.outlet.name })}
        claim={claim}
      />
    </form>
  );
}
