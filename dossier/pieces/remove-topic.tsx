import { useState } from 'preact/hooks';
import type { Deed } from '../../src/store/deed.ts';
import { useDossier } from '../context.ts';
import { deedText } from '../deed-text.ts';
import { taskFaultText } from '../task-fault-text.ts';
import type { Outcome } from '../task-thread.ts';
import { JustDone } from './just-done.tsx';

/** Takes the whole topic away, with the way back. */
export function RemoveTopic() {
  const { world, pack, t } = useDossier();
  const [outcome, setOutcome] = useState<Outcome<Deed | null> | 'busy' | null>(null);
  const remove = async () => {
    setOutcome('busy');
    setOutcome(await world.tasks('remove', { pack: pack.id, at: Date.now() }));
  };
  const done = outcome !== null && outcome !== 'busy' ? outcome : null;
  if (pack.id === '' && done === null) return null;
  return (
    <section aria-labelledby="remove-topic">
      <h2 id="remove-topic">{t('removeTopicTitle')}</h2>
      {pack.id !== '' && (
        <>
          <p>{t('removeTopicLead')}</p>
          <p class="actions">
            <button type="button" disabled={outcome === 'busy'} onClick={remove}>
              {t('removeTopic', { title: pack.title })}
            </button>
          </p>
        </>
      )}
      {done && !done.ok && <p class="fault">{taskFaultText(done.fault, t)}</p>}
      {done?.ok && done.answer && (
        <JustDone key={done.answer.id} deed={done.answer.id}>
          {deedText(done.answer, t)}
        </JustDone>
      )}
    </section>
  );
}
