import fs from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Popup } from '../../popup/popup.tsx';
import type { Choices, TabFacts, World } from '../../popup/world.ts';
import { relate } from '../../src/core/comparison/relation.ts';
import type { Analysis } from '../../src/core/match.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { parsePackText } from '../../src/core/pack/parse-pack.ts';
import type { PageState } from '../../src/messages.ts';
import type { PackHead } from '../../src/store/store.ts';
import { english } from '../unit/ui/messages.ts';

/** The popup over the real starter pack, in a world that tests can set and look into. */

function starterPack(): Pack {
  const parsed = parsePackText(fs.readFileSync('packs/mar-a-lago-talks.json', 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.pack;
}

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
}

const head = (pack: Pack): PackHead => ({
  id: pack.id,
  title: pack.title,
  asOf: pack.asOf ?? null,
  language: pack.language ?? null,
  counts: { issues: 0, claims: 0, people: 0, places: 0, terms: 0, outlets: 0, reports: 0 },
  revision: 1,
});

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
    watchPacks: (listener) => listener([head(PACK)]),
    readPack: async () => PACK,
    pageState: async () => watched.page,
    showMatch: async (index) => log.push(`show ${index}`) > 0,
    checkPage: async () => log.push('check') > 0,
    allowSite: async ({ host }) => log.push(`allow ${host}`) > 0,
    reloadPage: () => void log.push('reload'),
    shortcuts: async () => [],
    openShortcutSettings: () => void log.push('shortcut settings'),
    openDossier: (pack) => void log.push(`dossier ${pack}`),
    pause: () => new Promise((settle) => setTimeout(settle)),
    close: () => void log.push('close'),
    ...overrides,
  };
}

export function watch(page: PageState | null): Watched {
  return { log: [], choices: { paused: false, sitesOff: [] }, page };
}

/** Opens the popup; its body is at the document's. */
export async function open(one: World): Promise<void> {
  await act(async () => {
    render(null, document.body);
    render(<Popup world={one} t={english()} />, document.body);
  });
  await settle();
}

/** Lets every promise and effect that is under way come to rest. */
export async function settle(): Promise<void> {
  await act(() => new Promise((done) => setTimeout(done)));
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
