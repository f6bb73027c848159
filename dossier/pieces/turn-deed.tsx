import { useState } from 'preact/hooks';
import type { Undone } from '../../src/store/undo-deed.ts';
import { useDossier } from '../context.ts';
import { deedText } from '../deed-text.ts';
import { taskFaultText } from '../task-fault-text.ts';
import type { Outcome } from '../task-thread.ts';

interface Props {
  readonly deed: number;
  readonly to: 'undo' | 'redo';
  /** What the deed is called, for those who do not see the row that the button stands in. */
  readonly about?: string;
  /** Called when it is done. */
  readonly turned?: () => void;
}

/** Undoes a deed or does it again; where another one is in the way, says which and leads to it. */
export function TurnDeed({ deed, to, about, turned }: Props) {
  const { world, announce, t } = useDossier();
  const [outcome, setOutcome] = useState<Outcome<Undone> | 'busy' | null>(null);
  const turn = async () => {
    setOutcome('busy');
    const answer = await world.tasks('turn', { deed, to });
    const done = answer.ok && answer.answer.state === 'done';
    setOutcome(done ? null : answer);
    if (!done) return;
    announce(t(to === 'undo' ? 'dossierUndone' : 'deedRedone'));
    turned?.();
  };
  return (
    <span class="turn-deed">
      <button type="button" class="quiet" disabled={outcome === 'busy'} onClick={turn}>
        {t(to === 'undo' ? 'dossierUndo' : 'deedRedo')}
        {about !== undefined && <span class="cl-hidden"> {about}</span>}
      </button>
      {outcome !== null && outcome !== 'busy' && <WhyNot outcome={outcome} />}
    </span>
  );
}

function WhyNot({ outcome }: { outcome: Outcome<Undone> }) {
  const { link, t } = useDossier();
  if (!outcome.ok)
    return (
      <span class="fault" role="status">
        {taskFaultText(outcome.fault, t)}
      </span>
    );
  const { answer } = outcome;
  if (answer.state !== 'blocked')
    return (
      <span class="fault" role="status">
        {t('deedGone')}
      </span>
    );
  return (
    <span class="fault" role="status">
      {t(answer.first === 'undo' ? 'deedUndoFirst' : 'deedRedoFirst')}{' '}
      <a href={link({ view: 'history', id: String(answer.deed.id) })}>{deedText(answer.deed, t)}</a>
    </span>
  );
}
