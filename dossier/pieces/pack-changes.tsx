import type { ChangedRecord } from '../../src/core/pack/changed-records.ts';
import type { FieldChange } from '../../src/core/pack/diff-packs.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { Chunks } from './chunks.tsx';

const CHANGES: Readonly<Record<ChangedRecord['change'], MessageKey>> = {
  new: 'dossierDiffNew',
  changed: 'dossierDiffChanged',
  removed: 'dossierDiffRemoved',
};

const CHANGE: Readonly<Record<ChangedRecord['change'], MessageKey>> = {
  new: 'dossierDiffIsNew',
  changed: 'dossierDiffIsChanged',
  removed: 'dossierDiffIsRemoved',
};

/** What another version of a pack would change: how much of what, then each record with what differs in it. */
export function PackChanges({ records }: { records: readonly ChangedRecord[] }) {
  const { t } = useDossier();
  const counts = Object.entries(CHANGES).flatMap(([change, key]) => {
    const count = records.filter((record) => record.change === change).length;
    return count === 0 ? [] : [t(key, { count })];
  });
  return (
    <>
      <p>{counts.length > 0 ? counts.join(' · ') : t('dossierDiffNothing')}</p>
      <Chunks items={records}>
        {(shown) => (
          <ul class="changes">
            {shown.map((record) => (
              <Changed key={`${record.list} ${record.key}`} record={record} />
            ))}
          </ul>
        )}
      </Chunks>
    </>
  );
}

function Changed({ record: { list, change, label, fields } }: { record: ChangedRecord }) {
  const { t } = useDossier();
  return (
    <li data-change={change}>
      <span class="change-kind">{t(CHANGE[change])}</span> <span class="change-label">{label}</span>{' '}
      <small class="cl-quiet">{list}</small>
      {fields.length > 0 && (
        <dl>
          {fields.map((field) => (
            <div key={field.field}>
              <dt>{field.field}</dt>
              <dd>
                <Values change={field} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function Values({ change: { before, after } }: { change: FieldChange }) {
  const { t } = useDossier();
  return (
    <>
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
    </>
  );
}

/** A text as it is, lists of texts in a row, anything else as the file has it. */
function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value.join(', ');
  return JSON.stringify(value);
}
