import { useRef, useState } from 'preact/hooks';
import { claimRelations } from '../src/core/comparison/claim-relations.ts';
import type { Analysis } from '../src/core/match.ts';
import { LogoIcon, RelationMark } from '../src/ui/icons.tsx';
import { type RelationStyle, relationStyle } from '../src/ui/relation-text.ts';
import type { MessageKey, Translate } from '../src/ui/strings.ts';
import { Capture } from './capture.tsx';
import { SILENCES } from './silence-text.ts';
import type { Silence, Situation } from './situation.ts';
import type { TabFacts, World } from './world.ts';

interface Props {
  /** Null until the first look at the page is done. */
  readonly situation: Situation | null;
  readonly tab: TabFacts | null;
  readonly world: World;
  readonly refresh: () => void;
  readonly t: Translate;
}

/** The state of this page in words, and the ways out of it. Screen readers hear it when it changes. */
export function PagePanel({ situation, tab, world, refresh, t }: Props) {
  const covered = situation?.kind === 'covered' ? situation.analysis : null;
  const state = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away with its state: the keyboard goes on from the new one.
  const lookAgain = () => {
    state.current?.focus();
    refresh();
  };
  return (
    <section class="page" aria-labelledby="page-heading">
      <h1 class="brand">
        <LogoIcon /> {t('extName')}
      </h1>
      <h2 id="page-heading" class="cl-hidden">
        {t('popupThisPage')}
      </h2>
      <div role="status" tabIndex={-1} ref={state}>
        {covered && <Covered analysis={covered} t={t} />}
        {situation && situation.kind !== 'covered' && <Silent kind={situation.kind} t={t} />}
      </div>
      {covered && covered.matches.length > 0 && <Legend analysis={covered} t={t} />}
      {situation?.kind === 'covered' && world.capturing && (
        <Capture page={situation} capturing={world.capturing} t={t} />
      )}
      {situation && tab && <WaysOut {...{ situation, tab, world, refresh: lookAgain, t }} />}
    </section>
  );
}

function Silent({ kind, t }: { kind: Silence; t: Translate }) {
  const { title, meaning } = SILENCES[kind];
  return (
    <>
      <p class="state">{t(title)}</p>
      <p class="meaning">{t(meaning)}</p>
    </>
  );
}

function Covered({ analysis, t }: { analysis: Analysis; t: Translate }) {
  const { matches, sentences, limits } = analysis;
  const styles = claimStyles(analysis);
  const differing = styles.filter((style) => style === 'differs').length;
  const claims = t('stateCovered', { count: styles.length });
  return (
    <>
      <p class="state">
        {styles.length === 0 ? t('stateCoveredNone') : t('stateCoveredDiffer', { claims, count: differing })}
      </p>
      <p class="meaning">
        {t('stateCoveredMeaning', { count: sentences, marks: matches.length })}
        {limits.includes('paywall') && ` ${t('statePaywall')}`}
        {limits.some((limit) => limit !== 'paywall') && ` ${t('stateLimits')}`}
      </p>
    </>
  );
}

/** One line style for each claim of the page. */
function claimStyles({ matches }: Analysis): RelationStyle[] {
  return [...claimRelations(matches).values()].map(relationStyle);
}

const LEGEND: readonly (readonly [RelationStyle, MessageKey])[] = [
  ['differs', 'legendDiffers'],
  ['same', 'legendSame'],
  ['updated', 'legendUpdated'],
  ['only-here', 'legendOnlyHere'],
];

/** How many claims of each line style are on the page. */
function Legend({ analysis, t }: { analysis: Analysis; t: Translate }) {
  const styles = claimStyles(analysis);
  const count = (style: RelationStyle) => styles.filter((each) => each === style).length;
  return (
    <ul class="legend">
      {LEGEND.filter(([style]) => count(style) > 0).map(([style, key]) => (
        <li key={style}>
          <RelationMark style={style} /> {t(key, { count: count(style) })}
        </li>
      ))}
    </ul>
  );
}

type Setting = Props & { readonly situation: Situation; readonly tab: TabFacts };

function WaysOut({ situation: { kind }, tab, world, refresh, t }: Setting) {
  const [forbidden, setForbidden] = useState(false);
  const after = (done: boolean) => {
    setForbidden(!done);
    if (done) refresh();
  };
  const resume = () =>
    kind === 'paused' || tab.host === null ? world.setPaused(false) : world.setSiteOff(tab.host, false);
  const unasked = tab.host !== null && !tab.granted;
  return (
    <>
      <p class="ways">
        {(kind === 'reload' || kind === 'stale' || kind === 'failed') && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              world.reloadPage();
              world.close();
            }}
          >
            {t('actionReload')}
          </button>
        )}
        {(kind === 'paused' || (kind === 'site-off' && tab.host !== null)) && (
          <button type="button" class="primary" onClick={() => void resume().then(refresh)}>
            {t('actionResume')}
          </button>
        )}
        {kind === 'not-allowed' && (
          <button type="button" class="primary" onClick={async () => after(await world.checkPage())}>
            {t('actionCheck')}
          </button>
        )}
        {unasked && (kind === 'not-allowed' || kind === 'not-granted' || kind === 'covered') && (
          <button
            type="button"
            class={kind === 'not-granted' ? 'primary' : ''}
            onClick={async () => (await world.allowSite(tab)) && refresh()}
          >
            {kind === 'not-granted'
              ? t('actionGrant', { host: tab.host ?? '' })
              : t('actionAlways', { host: tab.host ?? '' })}
          </button>
        )}
      </p>
      <p role="status" class={forbidden ? 'notice' : 'cl-hidden'}>
        {forbidden ? t('stateForbidden') : ''}
      </p>
    </>
  );
}
