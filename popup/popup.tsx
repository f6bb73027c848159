import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Translate } from '../src/ui/strings.ts';
import { About } from './about.tsx';
import { Controls } from './controls.tsx';
import { PagePanel } from './page-panel.tsx';
import { situation } from './situation.ts';
import { Topic } from './topic.tsx';
import type { TopicReader } from './topic-reader.ts';
import { useFacts } from './use-facts.ts';
import { usePack } from './use-pack.ts';
import { useTopic } from './use-topic.ts';
import type { World } from './world.ts';

/** The whole popup: the state of this page, the topic issue by issue, and the reader's switches. */
export function Popup({ world, t }: { world: World; t: Translate }) {
  const { facts, refresh } = useFacts(world);
  const now = facts && situation(facts.tab, facts.choices, facts.page);
  const covering = now?.kind === 'covered' ? now.analysis.coverage.pack : null;
  const topics = usePack(world, covering);
  const reader = useTopic(world, topics.head, now);
  return (
    <main>
      <PagePanel situation={now} tab={facts?.tab ?? null} world={world} refresh={refresh} t={t} />
      <Overview topics={topics} reader={reader} world={world} t={t} />
      {facts && <Controls tab={facts.tab} choices={facts.choices} world={world} refresh={refresh} t={t} />}
      <About pack={topics.head} world={world} t={t} />
    </main>
  );
}

interface OverviewProps {
  readonly topics: ReturnType<typeof usePack>;
  readonly reader: TopicReader | 'failed' | null;
  readonly world: World;
  readonly t: Translate;
}

function Overview({ topics, reader, world, t }: OverviewProps) {
  const { head, packs, choose } = topics;
  if (packs === null || reader === 'failed') return <StoreFailed world={world} t={t} />;
  if (packs === undefined) return null;
  if (packs.length === 0) return <Notice text={t('popupNoPack')} />;
  if (!head) return null;
  return (
    <>
      {packs.length > 1 && (
        <label class="topic-choice">
          {t('popupTopicChoice')}{' '}
          <select value={head.id} onChange={(event) => choose(event.currentTarget.value)}>
            {packs.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {reader && <Summary reader={reader} world={world} t={t} />}
    </>
  );
}

/** The dossier saves what can still be read. */
function StoreFailed({ world, t }: { world: World; t: Translate }) {
  return (
    <div class="notice">
      <p role="status">{t('popupStoreFailed')}</p>
      <p class="ways">
        <button type="button" onClick={() => world.openDossier('')}>
          {t('card_dossier')}
        </button>
      </p>
    </div>
  );
}

function Notice({ text }: { text: string }) {
  return (
    <p class="notice" role="status">
      {text}
    </p>
  );
}

interface SummaryProps {
  readonly reader: TopicReader;
  readonly world: World;
  readonly t: Translate;
}

function Summary({ reader, world, t }: SummaryProps) {
  const { analysis } = reader.viewpoint;
  const [gone, setGone] = useState(false);
  const show = useCallback(
    async (index: number) => {
      const shown = await world.showMatch(index);
      setGone(!shown);
      if (shown) world.close();
    },
    [world],
  );
  useEffect(() => setGone(false), [analysis]);
  return (
    <>
      <p role="status" class={gone ? 'notice' : 'cl-hidden'}>
        {gone ? t('popupPassageGone') : ''}
      </p>
      <Topic key={reader.frame.id} reader={reader} world={world} show={show} t={t} />
    </>
  );
}
