import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { App } from '../../dossier/app.tsx';
import { find, indexTexts } from '../../dossier/search-index.ts';
import { searchTexts } from '../../dossier/search-texts.ts';
import { VIEWS } from '../../dossier/views.ts';
import type { World } from '../../dossier/world.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import type { Deed } from '../../src/store/deed.ts';
import type { PackHead } from '../../src/store/store.ts';
import { starterPack } from '../starter-pack.ts';
import { fakeStorage } from '../store/fake-storage.ts';
import { messageFile } from '../unit/ui/messages.ts';
import { fakeKeeping } from './fake-keeping.ts';

/** The dossier over real packs, in a world that tests can set and look into. */

export const PACK = starterPack();

// The seam to the browser hands on a `browser` that is there already.
vi.stubGlobal('browser', { runtime: { id: 'crosslight' }, storage: fakeStorage().storage });
vi.stubGlobal('chrome', { runtime: { id: 'crosslight' } });
vi.stubGlobal('scrollTo', () => {});
const { declareSettings } = await import('../../src/store/settings.ts');

// Each view is a script of its own. Loaded once, it is there in a turn.
await Promise.all(Object.values(VIEWS).map(({ load }) => load()));

const ENGLISH = Object.fromEntries(
  Object.entries(messageFile('en')).map(([key, { message }]) => [key, message]),
);

/** A pack as the store lists it. Another revision is another version. */
export const headOf = (pack: Pack, revision = 1): PackHead => ({
  id: pack.id,
  title: pack.title,
  asOf: pack.asOf ?? null,
  language: pack.language ?? null,
  counts: { issues: 0, claims: 0, people: 0, places: 0, terms: 0, outlets: 0, reports: 0 },
  revision,
});

/** A world with some packs. `log` tells what was asked of the browser, in order. */
export function world(packs: readonly Pack[] = [PACK], overrides: Partial<World> = {}) {
  const log: string[] = [];
  const settings = declareSettings(fakeStorage().storage);
  const made: World = {
    watchPacks: (listener) => listener(packs.map((pack) => headOf(pack))),
    readPack: async (id) => packs.find((pack) => pack.id === id) ?? null,
    settings,
    keeping: fakeKeeping().keeping,
    strings: async () => ({ messages: ENGLISH, locale: 'en' }),
    shortcuts: async () => [
      { command: 'next-claim', keys: 'Alt+Shift+N' },
      { command: 'previous-claim', keys: '' },
    ],
    openShortcutSettings: () => void log.push('shortcut settings'),
    watchSites: (listener) =>
      listener({ listed: ['https://*.gazette.example/*'], allowed: ['https://post.example/*'] }),
    removeSite: async (pattern) => log.push(`remove ${pattern}`) > 0,
    copy: async (text) => log.push(`copy ${text}`) > 0,
    searcher: (pack) => {
      const { claims, reports } = searchTexts(pack);
      const [claimIndex, reportIndex] = [indexTexts(claims), indexTexts(reports)];
      return async (query) => ({ claims: find(query, claimIndex), reports: find(query, reportIndex) });
    },
    print: () => void log.push('print'),
    openPage: async () => null,
    selection: async () => null,
    tasks: recordedTasks(log),
    dataset: recordedDataset(log),
    watchDeeds: (listener) => listener([]),
    address: 'chrome-extension://crosslight/dossier/dossier.html',
    ...overrides,
  };
  return { world: made, settings, log };
}

const DONE: Deed = {
  id: 7,
  at: 0,
  pack: '',
  kind: 'edit',
  title: '',
  undone: false,
  counts: { added: 0, changed: 0, removed: 0 },
};

/** A thread that undoes and does again whatever it is asked to, tells so, and knows nothing else. */
function recordedTasks(log: string[]): World['tasks'] {
  const ask = async (task: string, asked: unknown) => {
    if (task !== 'turn') return { ok: false, fault: null };
    const { deed, to } = asked as { deed: number; to: string };
    log.push(`${to} ${deed}`);
    return { ok: true, answer: { state: 'done', deed: DONE } };
  };
  return ask as World['tasks'];
}

/** A dataset that keeps nothing and tells what it was asked to keep. */
function recordedDataset(log: string[]): World['dataset'] {
  return {
    edit: async (_pack, edits, { kind, title }) => {
      log.push(`${kind} ${title}: ${JSON.stringify(edits)}`);
      return { state: 'done', deed: DONE };
    },
    readReports: async () => [],
    readEdits: async () => [],
    removalOf: async (_pack, { list, key }) => [{ list, key, record: null }],
    forgetOld: async () => {},
  };
}

/** Opens the dossier at a place. */
export async function open(one: World, place = '#/'): Promise<void> {
  await act(async () => {
    render(null, document.body);
    location.hash = place;
  });
  await settle();
  await act(async () => render(<App world={one} />, document.body));
  await settle();
}

/** Goes to another place, as a click on a link does. */
export async function go(place: string): Promise<void> {
  await act(async () => {
    location.hash = place;
  });
  await settle();
}

/** One thing leads to another (a setting, its strings, a pack): so many turns bring them all to rest. */
const TURNS = 4;

/** Lets every promise and effect that is under way come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await act(() => new Promise((done) => setTimeout(done)));
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('nothing to click');
  await act(async () => element.click());
  await settle();
}

/** Chooses or types, as a person does. */
export async function enter(element: Element | null | undefined, value: string): Promise<void> {
  if (!isFillable(element)) throw new Error('nothing to fill in');
  await act(async () => {
    element.value = value;
    for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
  });
  await settle();
}

type Fillable = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isFillable(element: Element | null | undefined): element is Fillable {
  return [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement].some((kind) => element instanceof kind);
}

export async function press(key: string, ctrlKey = false): Promise<void> {
  const target = document.activeElement ?? document.body;
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
  });
  await settle();
}

export const main = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('main');
  if (!found) throw new Error('no main');
  return found;
};
export const text = (): string => main().textContent ?? '';
export const heading = (): string => main().querySelector('h1')?.textContent ?? '';
export const all = (selector: string): HTMLElement[] => [...main().querySelectorAll<HTMLElement>(selector)];

/** The button, link or summary of that name; the control that a label of that name is for. */
export function control(name: string | RegExp): HTMLElement | null {
  const named = [...document.querySelectorAll<HTMLElement>('button, summary, a, label')].find(
    ({ textContent }) =>
      typeof name === 'string' ? textContent?.trim() === name : name.test(textContent ?? ''),
  );
  return named instanceof HTMLLabelElement ? named.control : (named ?? null);
}

/** What screen readers were told last. */
export const said = (): string =>
  [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(' ');
