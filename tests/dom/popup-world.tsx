import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Popup } from '../../popup/popup.tsx';
import type { Choices, TabFacts, World } from '../../popup/world.ts';
import { relate } from '../../src/core/comparison/relation.ts';
import type { Analysis } from '../../src/core/match.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { recordCounts } from '../../src/core/pack/record-key.ts';
import type { PageState } from '../../src/messages.ts';
import type { PackPart } from '../../src/store/pack-parts.ts';
import type { Place } from '../../src/store/popup-place.ts';
import type { PackHead } from '../../src/store/store.ts';
import { starterPack } from '../starter-pack.ts';
import { english } from '../unit/ui/messages.ts';

/** The popup over the real starter pack, in a world that tests can set and look into. */

export const PACK = starterPack();

/** An article of the pack, as if the page said just what its reports say. */
export function covered(article: string): PageState & { state: 'covered' } {
  const reports = PACK.reports.filter((report) => report.article === article);
  const [first] = reports;
  if (!first) throw new Error(`no reports of ${article}`);
  const { url, published } = first;
  const origin = { ...(url && { url }), ...(published && { published }) };
  const matches = reports.map((report, block) => {
    const match = {
      claim: report.claim,
      block,
      start: 0,
      end: 10,
      text: report.quote ?? report.gist ?? '',
      score: 1,
      value: report.value ?? null,
      speaker: report.speakers[0] ?? null,
      stance: report.stance,
      reasons: [],
    };
    return { ...match, relation: relate(match, PACK, origin) };
  });
  const analysis: Analysis = {
    coverage: { pack: PACK.id, score: 1, covered: true },
    sentences: 42,
    matches,
    limits: [],
  };
  return { state: 'covered', analysis, origin };
}

export const LISTED: TabFacts = {
  url: 'https://gazette.example/a',
  host: 'gazette.example',
  listed: true,
  granted: true,
};

/** What happened in the world, in order. */
export interface Watched {
  readonly log: string[];
  choices: Choices;
  page: PageState | null;
  place: Place;
}

/** What one issue needs, as the store would read it. */
function partOf(pack: Pack, issue: string): PackPart {
  const own = pack.claims.filter((claim) => (claim.issue ?? '') === issue);
  const questions = new Set(own.flatMap(({ question }) => question ?? []));
  const claims = pack.claims.filter((claim) => own.includes(claim) || questions.has(claim.question ?? ''));
  const ids = new Set(claims.map(({ id }) => id));
  return { claims, reports: pack.reports.filter(({ claim }) => ids.has(claim)) };
}

const head = (pack: Pack): PackHead => ({
  id: pack.id,
  title: pack.title,
  asOf: pack.asOf ?? null,
  language: pack.language ?? null,
  counts: recordCounts(pack),
  revision: 1,
});

/** A store with one pack in it. */
export function topicOf(pack: Pack): Pick<World, 'watchPacks' | 'readFrame' | 'readIssue' | 'issuesOf'> {
  return {
    watchPacks: (listener) => listener([head(pack)]),
    readFrame: async () => pack,
    readIssue: async (_, issue) => partOf(pack, issue),
    issuesOf: async (_, claims) => [
      ...new Set(pack.claims.filter(({ id }) => claims.includes(id)).map((claim) => claim.issue ?? '')),
    ],
  };
}

export function world(watched: Watched, overrides: Partial<World> = {}): World {
  const { log } = watched;
  return {
    tab: async () => LISTED,
    choices: async () => watched.choices,
    setPaused: async (paused) => {
      watched.choices = { ...watched.choices, paused };
    },
    setSiteOff: async (host, off) => {
      watched.choices = { ...watched.choices, sitesOff: off ? [host] : [] };
    },
    ...topicOf(PACK),
    place: async () => watched.place,
    keepPlace: async (_, place) => {
      watched.place = place;
    },
    breathe: async () => {},
    idle: async () => {},
    pageState: async () => watched.page,
    showMatch: async (index) => log.push(`show ${index}`) > 0,
    checkPage: async () => log.push('check') > 0,
    allowSite: async ({ host }) => log.push(`allow ${host}`) > 0,
    reloadPage: () => void log.push('reload'),
    shortcuts: async () => [],
    openShortcutSettings: () => void log.push('shortcut settings'),
    openDossier: (pack) => void log.push(`dossier ${pack}`),
    capturing: { drift: async () => null, open: (pack) => void log.push(`capture ${pack}`) },
    pause: () => new Promise((settle) => setTimeout(settle)),
    close: () => void log.push('close'),
    ...overrides,
  };
}

export function watch(page: PageState | null): Watched {
  return { log: [], choices: { paused: false, sitesOff: [] }, page, place: { open: [], at: null } };
}

/** Opens the popup; its body is at the document's. */
export async function open(one: World): Promise<void> {
  await act(async () => {
    render(null, document.body);
    render(<Popup world={one} t={english()} />, document.body);
  });
  await settle();
}

/** So many rounds without a change count as rest: a look-up and its effect may both leave no trace on the screen. */
const QUIET_ROUNDS = 4;

/** Lets every promise and effect that is under way come to rest. */
export async function settle(): Promise<void> {
  for (let quiet = 0, shown = ''; quiet < QUIET_ROUNDS; quiet += 1) {
    await act(() => new Promise((done) => setTimeout(done)));
    const now = document.body.innerHTML;
    if (now !== shown) quiet = 0;
    shown = now;
  }
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('nothing to click');
  await act(async () => element.click());
  await settle();
}

/** The button, switch or summary with that name. */
export function control(name: string | RegExp): HTMLElement | null {
  const controls = [...document.querySelectorAll<HTMLElement>('button, label, summary, select')];
  return controls.find(({ textContent }) => textContent?.match(name)) ?? null;
}

export const statuses = () =>
  [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).filter(Boolean);
