import { useEffect, useState } from 'preact/hooks';
import { nameText } from '../../src/core/pack/record-key.ts';
import type { ShownPreview } from '../../src/core/pack/shown-preview.ts';
import { useDossier } from '../context.ts';
import { outcomeText } from '../outcome-text.ts';
import { ImportChanges } from './import-changes.tsx';
import { ImportConflicts } from './import-conflicts.tsx';

/** A new version that waits: what it would change, what it says against own edits, and the click that takes it. */
export function WaitingVersion({ address }: { address: string }) {
  const { world, announce, t } = useDossier();
  const preview = usePreview(address);
  const [theirs, settle] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  if (preview === undefined) return <p role="status">{t('dossierSubLooking')}</p>;
  if (preview === 'failed') return <p role="alert">{t('dossierStoreFailed')}</p>;
  if (preview === null) return null;
  const { kinds, conflicts, kept } = preview;
  const apply = async () => {
    setBusy(true);
    const given = conflicts.filter((conflict) => theirs.has(nameText(conflict)));
    const names = given.map(({ list, key }) => ({ list, key }));
    const outcome = await world.keeping.ask('apply', address, names).catch(() => null);
    setBusy(false);
    announce(outcome ? outcomeText(outcome, t) : t('dossierStoreFailed'));
  };
  return (
    <div class="waiting">
      <h3>{t('dossierSubShow')}</h3>
      <ImportChanges kinds={kinds} />
      {kept > 0 && <p class="cl-quiet">{t('importKept', { count: kept })}</p>}
      <ImportConflicts {...{ conflicts, theirs, settle }} />
      <p class="actions">
        <button type="button" class="primary" disabled={busy} onClick={apply}>
          {t('dossierSubApply')}
        </button>
      </p>
    </div>
  );
}

/** What the version would change; undefined until that is known, null where none waits any more. */
function usePreview(address: string): ShownPreview | 'failed' | null | undefined {
  const { world } = useDossier();
  const [preview, setPreview] = useState<ShownPreview | 'failed' | null>();
  useEffect(() => {
    let wanted = true;
    const asked = world.keeping.ask('preview', address).catch(() => 'failed' as const);
    void asked.then((found) => wanted && setPreview(found));
    return () => {
      wanted = false;
    };
  }, [world, address]);
  return preview;
}
