import { useState } from 'preact/hooks';
import { cleanText } from '../../src/core/capture/clean-text.ts';
import { freeId } from '../../src/core/pack/formats/made-id.ts';
import type { Claim, Pack } from '../../src/core/pack/pack.ts';
import { useDossier } from '../context.ts';
import { outletEdits, reportOf, type Subject } from '../new-records.ts';
import { useRecordSaving } from '../use-record-saving.ts';
import { type ClaimDraft, ClaimDraftFields } from './claim-draft-fields.tsx';
import { ReportFields, withoutEmptyWords } from './report-fields.tsx';
import { SaveRow } from './save-row.tsx';

/** A new claim with its first report: the words of the article, put as one neutral sentence. */
export function NewClaim({ subject }: { subject: Subject }) {
  const { pack, t } = useDossier();
  const [draft, setDraft] = useState<ClaimDraft>({ statement: subject.words, issue: '', unit: '' });
  const [first, setFirst] = useState(() => reportOf('', subject));
  const saving = useRecordSaving();
  const outlet = outletEdits(subject);
  const claim = { ...claimOf(draft, pack), speakers: first.speakers };
  const report = withoutEmptyWords({ ...first, claim: claim.id });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void saving.save(
          [
            ...outlet,
            { list: 'claims', key: null, record: claim },
            { list: 'reports', key: null, record: report },
          ],
          claim.statement,
        );
      }}
    >
      <ClaimDraftFields draft={draft} change={setDraft} faults={saving.faultsOf(outlet.length)} />
      <ReportFields
        report={first}
        change={setFirst}
        faults={saving.faultsOf(outlet.length + 1)}
        {...(claim.unit !== undefined && { unit: claim.unit })}
      />
      <SaveRow saving={saving} label={t('dossierWriteAddClaim')} claim={claim.id} />
    </form>
  );
}

/** The claim that a draft makes, under an id that no other claim has. */
function claimOf({ statement, issue, unit }: ClaimDraft, { claims }: Pack): Claim {
  return {
    id: freeId(statement, new Set(claims.map(({ id }) => id))),
    statement: cleanText(statement),
    ...(issue !== '' && { issue }),
    ...(unit.trim() !== '' && { unit: unit.trim() }),
    speakers: [],
  };
}
