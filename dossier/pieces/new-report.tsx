import { useState } from 'preact/hooks';
import { useDossier } from '../context.ts';
import { outletEdits, reportOf, type Subject } from '../new-records.ts';
import { useRecordSaving } from '../use-record-saving.ts';
import { ReportFields, withoutEmptyWords } from './report-fields.tsx';
import { SaveRow } from './save-row.tsx';

/** The words of an article as a report of a known claim. */
export function NewReport({ claim, subject }: { claim: string; subject: Subject }) {
  const { pack, t } = useDossier();
  const [report, setReport] = useState(() => reportOf(claim, subject));
  const saving = useRecordSaving();
  const statement = pack.claims.find(({ id }) => id === claim)?.statement ?? claim;
  const outlet = outletEdits(subject);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const record = withoutEmptyWords(report);
        void saving.save([...outlet, { list: 'reports', key: null, record }], statement);
      }}
    >
      <ReportFields report={report} change={setReport} faults={saving.faultsOf(outlet.length)} />
      <SaveRow
        saving={saving}
        label={t('dossierWriteAddReport', { outlet: subject.captured.outlet.name })}
        claim={claim}
      />
    </form>
  );
}
