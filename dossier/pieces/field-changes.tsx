import type { FieldChange } from '../../src/core/pack/diff-packs.ts';
import { useDossier } from '../context.ts';

/** What differs in a record, field by field, as the file writes it. */
export function FieldChanges({ fields }: { fields: readonly FieldChange[] }) {
  const { t } = useDossier();
  return (
    <dl class="field-changes">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            {before !== undefined && (
              <del>
                <span class="cl-hidden">{t('dossierDiffBefore')} </span>
                {valueText(before)}
              </del>
            )}{' '}
            {after !== undefined && (
              <ins>
                <span class="cl-hidden">{t('dossierDiffAfter')} </span>
                {valueText(after)}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A text as it is, texts of a list in a row, anything else as the file has it. */
function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value.join(', ');
  return JSON.stringify(value);
}
