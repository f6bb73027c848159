import type { ChangedRecord } from '../../src/core/pack/changed-records.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { RECORD_KIND_NAMES } from '../record-kind-text.ts';
import { Chunks } from './chunks.tsx';
import { FieldChanges } from './field-changes.tsx';

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
      <small class="cl-quiet">{t(RECORD_KIND_NAMES[list])}</small>
      {fields.length > 0 && <FieldChanges fields={fields} />}
    </li>
  );
}
