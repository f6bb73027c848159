import { useState } from 'preact/hooks';
import { useDossier } from '../context.ts';

/** Takes back a deed that was just done, and says what came of it. */
export function UndoButton({ deed }: { deed: number }) {
  const { world, t } = useDossier();
  const [outcome, setOutcome] = useState<'done' | 'later' | null>(null);
  const undo = async () => {
    const undone = await world.dataset.undo(deed).catch(() => null);
    setOutcome(undone?.state === 'done' ? 'done' : 'later');
  };
  return (
    <span role="status">
      {outcome === null && (
        <button type="button" class="quiet" onClick={undo}>
          {t('dossierUndo')}
        </button>
      )}
      {outcome === 'done' && t('dossierUndone')}
      {outcome === 'later' && t('dossierUndoLater')}
    </span>
  );
}
