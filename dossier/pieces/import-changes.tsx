import type { ChangedRecord, Examples, KindPreview } from '../../src/core/pack/shown-preview.ts';
import { Fold } from '../../src/ui/fold.tsx';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { RECORD_KIND_NAMES } from '../record-kind-text.ts';
import { FieldChanges } from './field-changes.tsx';

/** What would be new, changed and removed, kind by kind; the records themselves on demand. */
export function ImportChanges({ kinds }: { kinds: readonly KindPreview[] }) {
  const { t } = useDossier();
  const { format: number } = new Intl.NumberFormat(t.locale);
  const touched = kinds.filter(
    ({ added, changed, removed }) => added.count + changed.count + removed.count > 0,
  );
  return (
    <table class="table import-changes">
      <thead>
        <tr>
          <th scope="col">{t('importColumnKind')}</th>
          <th scope="col">{t('importNew')}</th>
          <th scope="col">{t('importChanged')}</th>
          <th scope="col">{t('importRemoved')}</th>
        </tr>
      </thead>
      <tbody>
        {touched.map((kind) => (
          <tr key={kind.kind}>
            <th scope="row">
              {t(RECORD_KIND_NAMES[kind.kind])}
              <Records kind={kind} />
            </th>
            <td data-label={t('importNew')}>{number(kind.added.count)}</td>
            <td data-label={t('importChanged')}>{number(kind.changed.count)}</td>
            <td data-label={t('importRemoved')}>{number(kind.removed.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Records({ kind: { added, changed, removed } }: { kind: KindPreview }) {
  const { t } = useDossier();
  return (
    <Fold class="evidence" title={t('importWhich')}>
      {() => (
        <>
          <Named title="importNew" names={added} />
          {changed.count > 0 && (
            <>
              <p>
                <strong>{t('importChanged')}</strong>
              </p>
              <ul class="import-records">
                {changed.first.map((record, at) => (
                  <Changed key={at} record={record} />
                ))}
              </ul>
              <More {...changed} />
            </>
          )}
          <Named title="importRemoved" names={removed} />
        </>
      )}
    </Fold>
  );
}

function Changed({ record }: { record: ChangedRecord }) {
  return (
    <li>
      {record.label}
      <FieldChanges fields={record.fields} />
    </li>
  );
}

function Named({ title, names }: { title: MessageKey; names: Examples<string> }) {
  const { t } = useDossier();
  if (names.count === 0) return null;
  return (
    <>
      <p>
        <strong>{t(title)}</strong>
      </p>
      <ul class="import-records">
        {names.first.map((name, at) => (
          <li key={at}>{name}</li>
        ))}
      </ul>
      <More {...names} />
    </>
  );
}

function More({ count, first }: Examples<unknown>) {
  const { t } = useDossier();
  return count > first.length ? (
    <p class="cl-quiet">{t('importMore', { count: count - first.length })}</p>
  ) : null;
}
