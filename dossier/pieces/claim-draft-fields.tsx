import type { Fault } from '../../src/core/pack/reading.ts';
import { useDossier } from '../context.ts';
import { Field } from './field.tsx';

/** What a reader writes of a new claim; the rest of it can be added where the claim is edited. */
export interface ClaimDraft {
  readonly statement: string;
  /** Empty for a claim under no issue. */
  readonly issue: string;
  /** Empty for a claim that is no figure. */
  readonly unit: string;
}

interface Props {
  readonly draft: ClaimDraft;
  readonly change: (draft: ClaimDraft) => void;
  readonly faults: readonly Fault[];
}

/** The fields of a new claim. */
export function ClaimDraftFields({ draft, change, faults }: Props) {
  const { t } = useDossier();
  return (
    <>
      <Field
        label={t('dossierFieldStatement')}
        path="statement"
        note={t('dossierFieldStatementNote')}
        faults={faults}
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            dir="auto"
            value={draft.statement}
            onInput={(event) => change({ ...draft, statement: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="fields">
        <IssueField {...{ draft, change, faults }} />
        <Field label={t('dossierFieldUnit')} path="unit" note={t('dossierFieldUnitNote')} faults={faults}>
          {(control) => (
            <input
              {...control}
              value={draft.unit}
              onInput={(event) => change({ ...draft, unit: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

function IssueField({ draft, change, faults }: Props) {
  const { pack, t } = useDossier();
  return (
    <Field label={t('dossierFieldIssue')} path="issue" faults={faults}>
      {(control) => (
        <select
          {...control}
          value={draft.issue}
          onChange={(event) => change({ ...draft, issue: event.currentTarget.value })}
        >
          <option value="">{t('dossierFieldIssueNone')}</option>
          {pack.issues.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
