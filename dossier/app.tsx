import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useRef, useState } from 'preact/hooks';
import { UNGROUPED } from '../src/core/comparison/outlet-groups.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import type { PackHead } from '../src/store/store.ts';
import { setLanguage } from '../src/ui/document-language.ts';
import type { Translate } from '../src/ui/strings.ts';
import { DossierContext } from './context.ts';
import { storeFaultText } from './fault-text.ts';
import { Header } from './header.tsx';
import { Broken } from './pieces/broken.tsx';
import { RescueButton } from './pieces/rescue-button.tsx';
import { formatRoute, type Route, VIEW_NAMES } from './route.ts';
import { type Arrival, useArrival } from './use-arrival.ts';
import { usePack, usePacks, useRoute, useSetting, useStrings } from './use-world.ts';
import { titleOf, VIEWS } from './views.ts';
import type { World } from './world.ts';

/** The whole dossier, as soon as its texts are there. */
export function App({ world }: { world: World }) {
  const t = useStrings(world);
  const route = useRoute();
  const [packs, fault] = usePacks(world);
  const read = usePack(world, packs, route);
  const arrival = useArrival(route, VIEWS);
  useEffect(() => {
    if (t) setLanguage(document.documentElement, t.locale);
  }, [t]);
  if (!t) return null;
  // Files can be imported, and a removal undone, where there is no topic at all; and what is said there stays when one comes.
  const pack = read === 'unreadable' ? null : read;
  const topic = pack ?? (arrival && VIEWS[arrival.route.view].topicless ? NO_TOPIC : null);
  if (packs && topic) return arrival && <Topic {...{ world, t, arrival, packs, pack: topic }} />;
  return (
    <main class="notice">
      <p role="status">
        {packs === null && storeFaultText(fault, t)}
        {packs?.length === 0 && t('dossierNoPack')}
      </p>
      {packs === null && <RescueButton world={world} t={t} />}
      {read === 'unreadable' && <Broken world={world} t={t} />}
      {(packs?.length === 0 || read === 'unreadable') && <WaysWithoutTopic t={t} />}
    </main>
  );
}

const NO_TOPIC: Pack = {
  version: 1,
  id: '',
  title: '',
  issues: [],
  claims: [],
  outlets: [],
  people: [],
  places: [],
  terms: [],
  reports: [],
};

/** Where one can go without a topic. */
function WaysWithoutTopic({ t }: { t: Translate }) {
  return (
    <p class="actions">
      {VIEW_NAMES.filter((view) => VIEWS[view].topicless).map((view) => (
        <a key={view} href={formatRoute({ view })}>
          {t(VIEWS[view].title)}
        </a>
      ))}
    </p>
  );
}

interface TopicProps {
  readonly world: World;
  readonly t: Translate;
  readonly arrival: Arrival;
  readonly packs: readonly PackHead[];
  readonly pack: Pack;
}

function Topic({ world, t, arrival: { route, View }, packs, pack }: TopicProps) {
  const [grouping = UNGROUPED] = useSetting(world.settings.sourceGroups);
  const [said, announce] = useState('');
  const main = useRef<HTMLElement>(null);
  useHeading(main, route, titleOf(route, pack, t));
  const named = packs.length > 1 ? pack.id : '';
  const link = (to: Partial<Route>) => formatRoute({ pack: named, ...to });
  return (
    <DossierContext.Provider value={{ pack, route, world, t, grouping, link, announce }}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {t('dossierSkip')}
      </button>
      <Header packs={packs} />
      <main id="main" ref={main} tabIndex={-1}>
        {View ? (
          <Boundary place={`${route.view}/${route.id}`} pack={pack} instead={<Broken world={world} t={t} />}>
            <View id={route.id} />
          </Boundary>
        ) : (
          <p class="notice">{t('dossierViewFailed')}</p>
        )}
      </main>
      <p class="cl-hidden" role="status">
        {said}
      </p>
    </DossierContext.Provider>
  );
}

interface BoundaryProps {
  readonly place: string;
  readonly pack: Pack;
  readonly instead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What can be shown at a place; where making it of the pack fails, something instead, until place or pack are others. */
function Boundary({ place, pack, instead, children }: BoundaryProps) {
  const failed = useRef<Pick<BoundaryProps, 'place' | 'pack'> | null>(null);
  useErrorBoundary((error) => {
    console.error(error);
    failed.current = { place, pack };
  });
  return failed.current?.place === place && failed.current.pack === pack ? instead : children;
}

/** On arriving at another place, its title is the window's, and reading begins at its heading. */
function useHeading(main: { readonly current: HTMLElement | null }, route: Route, title: string): void {
  const place = `${route.view}/${route.id}`;
  const last = useRef(place);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    scrollTo({ top: 0 });
    const heading = main.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [place, main]);
}
