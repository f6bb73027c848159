import { useId, useState } from 'preact/hooks';
import { useDossier } from '../context.ts';
import type { StartedTopic } from '../dataset-tasks.ts';
import { taskFaultText } from '../task-fault-text.ts';
import type { Outcome } from '../task-thread.ts';
import { JustDone } from './just-done.tsx';

/** Begins a topic with nothing in it but its name, and leads to where it is filled. */
export function NewTopic() {
  const { world, link, announce, t } = useDossier();
  const id = useId();
  const [title, setTitle] = useState('');
  const [outcome, setOutcome] = useState<Outcome<StartedTopic> | 'busy' | null>(null);
  const begin = async () => {
    setOutcome('busy');
    const started = await world.tasks('start', { title: title.trim(), at: Date.now() });
    setOutcome(started);
    if (started.ok && started.answer.state === 'done') {
      announce(t('newTopicDone', { title: started.answer.deed.title }));
      setTitle('');
    }
  };
  const ended = outcome === 'busy' ? null : outcome;
  const fault = ended && faultOf(ended);
  return (
    <section aria-labelledby="new-topic">
      <h2 id="new-topic">{t('newTopicTitle')}</h2>
      <p>{t('newTopicLead')}</p>
      <form
        class="record-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <div class="record-field">
          <label for={id}>{t('newTopicName')}</label>
          <input
            id={id}
            type="text"
            value={title}
            aria-invalid={fault !== null || undefined}
            aria-describedby={fault === null ? undefined : `${id}-fault`}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
          {fault !== null && (
            <p id={`${id}-fault`} class="fault" role="status">
              {fault === 'unsound'
                ? t(title.trim() === '' ? 'faultEmpty' : 'faultText')
                : taskFaultText(fault, t)}
            </p>
          )}
        </div>
        <p class="actions">
          <button type="submit" disabled={outcome === 'busy'}>
            {t('newTopicBegin')}
          </button>
        </p>
      </form>
      {ended?.ok && ended.answer.state === 'done' && (
        <JustDone
          key={ended.answer.deed.id}
          deed={ended.answer.deed.id}
          ways={<a href={link({ view: 'names', pack: ended.answer.deed.pack })}>{t('dossierNames')}</a>}
        >
          {t('newTopicDone', { title: ended.answer.deed.title })}
        </JustDone>
      )}
    </section>
  );
}

/** What kept a topic from being begun; null where nothing did. */
function faultOf(ended: Outcome<StartedTopic>) {
  if (!ended.ok) return ended.fault;
  return ended.answer.state === 'unsound' ? 'unsound' : null;
}
