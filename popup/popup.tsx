import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { summariseTopic } from '../src/core/comparison/summarise-topic.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import type { Translate } from '../src/ui/strings.ts';
import { About } from './about.tsx';
import { Controls } from './controls.tsx';
import { PagePanel } from './page-panel.tsx';
import { type Situation, situation } from './situation.ts';
import { Topic } from './topic.tsx';
import { useFacts } from './use-facts.ts';
import { usePack } from './use-pack.ts';
import type { World } from './world.ts';

const NOWHERE = {};

/** The whole popup: the state of this page, the topic issue by issue, and the reader's switches. */
export function Popup({ world, t }: { world: World; t: Translate }) {
  const { facts, refresh } = useFacts(world);
  const now = facts && situation(facts.tab, facts.choices, facts.page);
  const covering = now?.kind === 'covered' ? now.analysis.coverage.pack : null;
  const topics = usePack(world, covering);
  return (
    <main>
      <PagePanel situation={now} tab={facts?.tab ?? null} world={world} refresh={refresh} t={t} />
      <Overview topics={topics} situation={now} world={world} t={t} />
      {facts && <Controls tab={facts.tab} choices={facts.choices} world={world} refresh={refresh} t={t} />}
      <About pack={topics.pack} world={world} t={t} />
    </main>
  );
}

interface OverviewProps {
  readonly topics: ReturnType<typeof usePack>;
  readonly situation: Situation | null;
  readonly world: World;
  readonly t: Translate;
}

function Overview({ topics, situation: now, world, t }: OverviewProps) {
  const { pack, packs, choose } = topics;
  if (packs === null) return <Notice text={t('popupStoreFailed')} />;
  if (packs === undefined) return null;
  if (packs.length === 0) return <Notice text={t('popupNoPack')} />;
  if (!pack) return null;
  return (
    <>
      {packs.length > 1 && (
        <label class="topic-choice">
          {t('popupTopicChoice')}{' '}
          <select value={pack.id} onChange={(event) => choose(event.currentTarget.value)}>
            {packs.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <Summary pack={pack} situation={now} world={world} t={t} />
    </>
  );
}

function Notice({ text }: { text: string }) {
  return (
    <p class="notice" role="status">
      {text}
    </p>
  );
}

function Summary({ pack, situation: now, world, t }: { pack: Pack } & Omit<OverviewProps, 'topics'>) {
  const seen = now?.kind === 'covered' && now.analysis.coverage.pack === pack.id ? now : null;
  const analysis = seen?.analysis ?? null;
  const origin = seen?.origin ?? NOWHERE;
  const summary = useMemo(() => summariseTopic(pack, analysis, origin), [pack, analysis, origin]);
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
      <Topic summary={summary} pack={pack} analysis={analysis} origin={origin} show={show} t={t} />
    </>
  );
}
