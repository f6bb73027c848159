import { useState } from 'preact/hooks';
import { nameText, type RecordName } from '../../src/core/pack/record-key.ts';
import { useDossier } from '../context.ts';
import type { ReadImport } from '../dataset-tasks.ts';
import { FORMAT_NAMES } from '../format-text.ts';
import { lossText } from '../losses-text.ts';
import { ImportChanges } from './import-changes.tsx';
import { ImportConflicts } from './import-conflicts.tsx';

interface Props {
  readonly read: ReadImport & { readonly state: 'read' };
  readonly names: readonly string[];
  readonly begin: (theirs: readonly RecordName[]) => void;
  readonly reset: () => void;
}

/** What an import would do, before anything is done. */
export function PreviewOfImport({ read: { format, preview }, names, begin, reset }: Props) {
  const { t } = useDossier();
  const [theirs, settle] = useState<ReadonlySet<string>>(new Set());
  const { pack, replaces, losses, same, kinds, conflicts, kept, settled } = preview;
  return (
    <>
      <p class="import-file">
        {names.join(', ')} <span class="cl-quiet">{t(FORMAT_NAMES[format])}</span>
      </p>
      <h2>{pack.title}</h2>
      <p>
        {format === 'edits'
          ? t('importIsEdits')
          : replaces === null
            ? t('importIsNew')
            : t('importReplaces', { title: replaces })}
      </p>
      {losses.length > 0 && (
        <section aria-labelledby="losses">
          <h2 id="losses">{t('importLosses')}</h2>
          <ul class="losses">
            {losses.map((loss) => (
              <li key={loss.what}>{lossText(loss, t)}</li>
            ))}
          </ul>
        </section>
      )}
      {same ? <p>{t('importSame')}</p> : <ImportChanges kinds={kinds} />}
      {format !== 'edits' && kept > 0 && <p>{t('importKept', { count: kept })}</p>}
      {settled > 0 && <p>{t('importSettled', { count: settled })}</p>}
      <ImportConflicts {...{ conflicts, theirs, settle }} />
      <p class="actions">
        {!same && (
          <button
            type="button"
            class="primary"
            onClick={() =>
              begin(
                conflicts
                  .filter((conflict) => theirs.has(nameText(conflict)))
                  .map(({ list, key }) => ({ list, key })),
              )
            }
          >
            {t('importBegin')}
          </button>
        )}
        <button type="button" onClick={reset}>
          {t('importOther')}
        </button>
      </p>
    </>
  );
}
