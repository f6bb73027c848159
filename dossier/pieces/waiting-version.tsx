import { useEffect, useState } from 'preact/hooks';
import { nameText, type RecordName } from '../../src/core/pack/record-key.ts';
import type { WaitingPreview } from '../../src/keeping/calls.ts';
import { Fold } from '../../src/ui/fold.tsx';
import { useDossier } from '../context.ts';
import { outcomeText } from '../outcome-text.ts';
import { PackChanges } from './pack-changes.tsx';

/** A new version that waits: what it would change, what it says against own edits, and the click that takes it. */
export function WaitingVersion({ address }: { address: string }) {
  const { world, announce, t } = useDossier();
  const [preview, setPreview] = useState<WaitingPreview | null>(null);
  const [theirs, setTheirs] = useState<readonly RecordName[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let wanted = true;
    void world.keeping.ask('preview', address).then((found) => wanted && setPreview(found));
    return () => {
      wanted = false;
    };
  }, [world, address]);
  if (preview === null) return <p role="status">{t('dossierSubLooking')}</p>;
  const apply = async () => {
    setBusy(true);
    const outcome = await world.keeping.ask('apply', address, theirs).catch(() => null);
    setBusy(false);
    announce(outcome ? outcomeText(outcome, t) : t('dossierStoreFailed'));
  };
  return (
    <div class="waiting">
      <Fold title={t('dossierSubShow')} open>
        {() => <PackChanges records={preview.records} />}
      </Fold>
      <Conflicts conflicts={preview.conflicts} theirs={theirs} settle={setTheirs} />
      {preview.kept > 0 && <p class="cl-quiet">{t('dossierSubKept', { count: preview.kept })}</p>}
      <p class="actions">
        <button type="button" class="primary" disabled={busy} onClick={apply}>
          {t('dossierSubApply')}
        </button>
      </p>
    </div>
  );
}

interface ConflictsProps {
  readonly conflicts: WaitingPreview['conflicts'];
  readonly theirs: readonly RecordName[];
  readonly settle: (theirs: readonly RecordName[]) => void;
}

/** Records that reader and publisher have both changed; the reader's stay unless chosen otherwise. */
function Conflicts({ conflicts, theirs, settle }: ConflictsProps) {
  const { t } = useDossier();
  if (conflicts.length === 0) return null;
  const given = new Set(theirs.map(nameText));
  return (
    <fieldset class="radios">
      <legend>{t('dossierSubConflicts')}</legend>
      {conflicts.map(({ list, key, label }) => {
        const name = nameText({ list, key });
        return (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={given.has(name)}
              onChange={(event) => {
                const others = theirs.filter((other) => nameText(other) !== name);
                settle(event.currentTarget.checked ? [...others, { list, key }] : others);
              }}
            />
            <span>
              {label}
              <small>{t('dossierSubTheirs')}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
