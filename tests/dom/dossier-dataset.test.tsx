// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { Dexie, liveQuery } from 'dexie';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { datasetTasks } from '../../dossier/dataset-tasks.ts';
import type { World } from '../../dossier/world.ts';
import { dressPack } from '../../src/core/pack/formats/pack-files.ts';
import { type Dataset, openDataset } from '../../src/store/dataset.ts';
import { all, click, control, go, heading, open, PACK, said, settle, text, world } from './dossier-world.tsx';
import { fakeKeeping } from './fake-keeping.ts';

/** The dossier over a real store. */
const NAME = 'dossier-dataset-test';
let dataset: Dataset;
let saved: { name: string; file: Blob }[];

function overStore(): World {
  const tasks = datasetTasks(dataset) as unknown as Record<
    string,
    (asked: unknown, doing: object) => Promise<unknown>
  >;
  const doing = { signal: new AbortController().signal, progress: () => {} };
  const watch = (query: () => Promise<unknown>, listener: (value: never) => void, signal: AbortSignal) => {
    const subscription = liveQuery(query).subscribe(listener as (value: unknown) => void);
    signal.addEventListener('abort', () => subscription.unsubscribe());
  };
  return world([PACK], {
    watchPacks: (listener, signal) => watch(() => dataset.listPacks(), listener, signal),
    readPack: (id) => dataset.readPack(id),
    dataset,
    tasks: (async (name: string, asked: unknown, given: object = {}) => ({
      ok: true,
      answer: await tasks[name]?.(asked, { ...doing, ...given }),
    })) as World['tasks'],
    watchDeeds: (listener, signal) => watch(() => dataset.listDeeds(), listener, signal),
    keeping: { ...fakeKeeping().keeping, save: (file, name) => saved.push({ name, file }) },
  }).world;
}

/** Waits for what the store tells by itself. */
const eventually = (check: () => void) =>
  vi.waitFor(async () => {
    await settle();
    check();
  });

beforeEach(async () => {
  saved = [];
  dataset = openDataset(NAME);
  await dataset.installPack(PACK);
});
afterEach(async () => {
  // Nothing asks the store any more once it is closed.
  await act(async () => render(null, document.body));
  await settle();
  dataset.close();
  await Dexie.delete(NAME);
});

/** The control of the field whose label begins so. */
function field(label: string): HTMLInputElement {
  const found = all('label').find(({ textContent }) => textContent?.trim().startsWith(label));
  const input = found && document.getElementById(found.getAttribute('for') ?? '');
  if (!input) throw new Error(`no field ${label}`);
  return input as HTMLInputElement;
}
async function type(label: string, value: string): Promise<void> {
  const input = field(label);
  await act(async () => {
    input.value = value;
    input.dispatchEvent(
      new Event(input instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
  await settle();
}
async function chooseFiles(...files: File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no choice of files');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  Object.defineProperty(input, 'value', { set: () => {}, configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

const CLAIM = PACK.claims[0]?.id ?? '';
const EDIT_CLAIM = `#/edit/${encodeURIComponent(`claims ${CLAIM}`)}`;

describe('the form of a claim', () => {
  it('saves one deed, which can be undone at once', async () => {
    await open(overStore(), EDIT_CLAIM);
    await eventually(() => expect(heading()).toBe('Edit claim'));
    await type('What is claimed', 'Somebody claimed something else.');
    await click(control('Save'));
    await eventually(() => expect(text()).toContain('Saved as your own edit.'));
    expect(await dataset.listDeeds()).toMatchObject([
      { kind: 'edit', title: 'Somebody claimed something else.' },
    ]);
    await eventually(() => expect(text()).toContain('the publisher says something else here'));
    await click(control('Undo'));
    await eventually(() => expect(said()).toContain('Undone'));
    expect(await dataset.readPack(PACK.id)).toEqual(PACK);
  });

  it('shows what is wrong beside the field, and keeps what was typed', async () => {
    await open(overStore(), EDIT_CLAIM);
    await eventually(() => expect(heading()).toBe('Edit claim'));
    await type('What is claimed', '  ');
    await click(control('Save'));
    await eventually(() => expect(field('What is claimed').getAttribute('aria-invalid')).toBe('true'));
    const fault = document.getElementById(field('What is claimed').getAttribute('aria-describedby') ?? '');
    expect(fault?.textContent).toBe('This is needed. Fill it in.');
    expect(document.activeElement).toBe(field('What is claimed'));
    expect(await dataset.listDeeds()).toEqual([]);
  });

  it('tells what goes with a claim before it goes', async () => {
    const reports = PACK.reports.filter(({ claim }) => claim === CLAIM).length;
    await open(overStore(), EDIT_CLAIM);
    await eventually(() => expect(heading()).toBe('Edit claim'));
    await click(control('Take out of the topic …'));
    expect(text()).toContain(`${reports} report`);
    await click(control('Take it out'));
    await eventually(() => expect(text()).toContain('Saved as your own edit.'));
    expect((await dataset.readPack(PACK.id))?.claims.some(({ id }) => id === CLAIM)).toBe(false);
    expect(await dataset.listDeeds()).toMatchObject([
      { counts: { added: 0, changed: 0, removed: 1 + reports } },
    ]);
  });
});

describe('the form of a claim that another window changes meanwhile', () => {
  const MEANWHILE = 'This has been changed meanwhile';
  /** What the other window does: a deed of its own. */
  const saveElsewhere = (statement: string) => {
    const record = { ...PACK.claims[0], statement };
    return dataset.edit(PACK.id, [{ list: 'claims', key: CLAIM, record }], {
      kind: 'edit',
      title: statement,
      at: 1,
    });
  };
  beforeEach(async () => {
    await open(overStore(), EDIT_CLAIM);
    await eventually(() => expect(heading()).toBe('Edit claim'));
  });

  it('keeps what was typed, shows what has changed, and saves over it so that both are in the history', async () => {
    await type('What is claimed', 'Mine.');
    await saveElsewhere('Theirs.');
    await eventually(() => expect(text()).toContain(MEANWHILE));
    expect(field('What is claimed').value).toBe('Mine.');
    expect(all('.record-form ins').map(({ textContent }) => textContent)).toEqual(['After: Theirs.']);
    await click(control('Save'));
    await eventually(() => expect(text()).toContain('Saved as your own edit.'));
    await eventually(() => expect(text()).not.toContain(MEANWHILE));
    expect((await dataset.listDeeds()).map(({ title }) => title)).toEqual(['Mine.', 'Theirs.']);
    expect((await dataset.readPack(PACK.id))?.claims[0]?.statement).toBe('Mine.');
  });

  it('shows what is there now where the reader gives up what they typed', async () => {
    await type('What is claimed', 'Mine.');
    await saveElsewhere('Theirs.');
    await eventually(() => expect(text()).toContain(MEANWHILE));
    await click(control('Show what is there now instead'));
    expect(field('What is claimed').value).toBe('Theirs.');
    expect(text()).not.toContain(MEANWHILE);
  });

  it('follows without a word where nothing was typed', async () => {
    await saveElsewhere('Theirs.');
    await eventually(() => expect(field('What is claimed').value).toBe('Theirs.'));
    expect(text()).not.toContain(MEANWHILE);
  });

  it('counts what was saved here as typed no longer', async () => {
    await type('What is claimed', 'Mine.');
    await click(control('Save'));
    await eventually(() => expect(text()).toContain('Saved as your own edit.'));
    await saveElsewhere('Theirs.');
    await eventually(() => expect(field('What is claimed').value).toBe('Theirs.'));
    expect(text()).not.toContain(MEANWHILE);
  });
});

it('a new claim and a report of it get what they need from their forms', async () => {
  await open(overStore(), '#/edit/claims?q=security-guarantees');
  await eventually(() => expect(heading()).toBe('Add a claim'));
  await type('What is claimed', 'Nobody saw the ferry.');
  await click(control('Save'));
  await eventually(() => expect(text()).toContain('Saved'));
  const made = (await dataset.readPack(PACK.id))?.claims.at(-1);
  expect(made).toMatchObject({ id: 'nobody-saw-the-ferry', issue: 'security-guarantees' });
  await go(`#/edit/reports?q=${made?.id}`);
  await eventually(() => expect(heading()).toBe('Add a report'));
  await type('Address of the article', 'gazette');
  await click(control('Save'));
  await eventually(() => expect(all('[aria-invalid]')).toHaveLength(2));
  await type('Outlet', PACK.outlets[0]?.id ?? '');
  await type('Address of the article', 'https://gazette.example/a');
  await click(control('Save'));
  await eventually(() => expect(text()).toContain('Saved'));
  expect((await dataset.readPack(PACK.id))?.reports.at(-1)).toMatchObject({
    claim: made?.id,
    url: 'https://gazette.example/a',
    stance: 'states',
  });
});

describe('the form of a name', () => {
  const [person] = PACK.people;
  const EDIT_PERSON = `#/edit/${encodeURIComponent(`people ${person?.id}`)}`;

  it('takes further names, also in other languages', async () => {
    await open(overStore(), EDIT_PERSON);
    await eventually(() => expect(heading()).toBe('Edit person'));
    await type('Other names', 'The visitor~\nThe guest');
    await type('Names in other languages', 'uk: Гість\nuk: Відвідувач\nde: Gast');
    await click(control('Save'));
    await eventually(() => expect(text()).toContain('Saved as your own edit.'));
    expect((await dataset.readPack(PACK.id))?.people[0]).toEqual({
      ...person,
      aliases: ['The visitor~', 'The guest'],
      translations: { uk: ['Гість', 'Відвідувач'], de: ['Gast'] },
    });
  });

  it('says beside the field where a language is missing', async () => {
    await open(overStore(), EDIT_PERSON);
    await eventually(() => expect(heading()).toBe('Edit person'));
    await type('Names in other languages', 'Gast');
    await click(control('Save'));
    await eventually(() =>
      expect(field('Names in other languages').getAttribute('aria-invalid')).toBe('true'),
    );
    expect(await dataset.listDeeds()).toEqual([]);
  });

  it('adds a term, which the list of names shows', async () => {
    await open(overStore(), '#/names');
    await eventually(() => expect(heading()).toBe('People, places and terms'));
    expect(text()).toContain(person?.name);
    await click(control('Add a term'));
    await eventually(() => expect(heading()).toBe('Add a term'));
    await type('Name', 'harbour treaty');
    await type('Other names', 'treaty of the harbour');
    await click(control('Save'));
    await eventually(() => expect(text()).toContain('Saved as your own edit.'));
    expect((await dataset.readPack(PACK.id))?.terms.at(-1)).toEqual({
      id: 'harbour-treaty',
      name: 'harbour treaty',
      aliases: ['treaty of the harbour'],
      translations: {},
    });
    await click(control('See it'));
    await eventually(() => expect(text()).toContain('harbour treaty · treaty of the harbour'));
  });
});

describe('a topic of one’s own', () => {
  it('begins empty under a name, takes names and claims, and can be taken back', async () => {
    await open(overStore(), '#/import');
    await eventually(() => expect(heading()).toBe('Import and export'));
    await click(control('Begin'));
    await eventually(() => expect(text()).toContain('This is needed.'));
    await type('Name of the topic', 'Harbour dues');
    await click(control('Begin'));
    await eventually(() => expect(text()).toContain('“Harbour dues” is there'));
    expect(await dataset.readPack('harbour-dues')).toMatchObject({ title: 'Harbour dues', claims: [] });
    await click(control('Undo'));
    await eventually(() => expect(text()).toContain('Undone'));
    expect(await dataset.readPack('harbour-dues')).toBeNull();
    await click(control('Do it again'));
    await eventually(() => expect(text()).not.toContain('Undone'));
    await go('#/names?pack=harbour-dues');
    await eventually(() => expect(text()).toContain('None yet.'));
    await go('#/edit/people?pack=harbour-dues');
    await eventually(() => expect(heading()).toBe('Add a person'));
    await type('Name', 'Ada Quay');
    await click(control('Save'));
    await eventually(() => expect(text()).toContain('Saved as your own edit.'));
    expect((await dataset.readPack('harbour-dues'))?.people).toMatchObject([{ id: 'ada-quay' }]);
  });

  it('gets an id that no other has', async () => {
    await open(overStore(), '#/import');
    await eventually(() => expect(heading()).toBe('Import and export'));
    for (const ids of [['dues'], ['dues', 'dues-2']]) {
      await type('Name of the topic', 'Dues');
      await click(control('Begin'));
      await eventually(() => expect(field('Name of the topic').value).toBe(''));
      expect((await dataset.listPacks()).map(({ id }) => id)).toEqual([...ids, PACK.id]);
    }
  });
});

describe('what is the reader’s own', () => {
  it('is marked on its page, with the way back to what is published', async () => {
    const [claim] = PACK.claims;
    const record = { ...claim, statement: 'Mine.' };
    await dataset.edit(PACK.id, [{ list: 'claims', key: CLAIM, record }], {
      kind: 'edit',
      title: 'Mine.',
      at: 1,
    });
    await open(overStore(), `#/claim/${CLAIM}`);
    await eventually(() => expect(heading()).toBe('Mine.'));
    await eventually(() => expect(text()).toContain('Your edit: the publisher says something else here.'));
    await click(control('Back to what is published'));
    await eventually(() => expect(heading()).toBe(claim?.statement));
    expect(await dataset.readEdits(PACK.id)).toEqual([]);
  });
});

describe('the history', () => {
  it('lists every deed with the way back, and names the one that is in the way', async () => {
    const [claim] = PACK.claims;
    for (const statement of ['First.', 'Second.']) {
      const edits = [{ list: 'claims', key: CLAIM, record: { ...claim, statement } }] as const;
      await dataset.edit(PACK.id, edits, { kind: 'edit', title: statement, at: Date.now() });
    }
    await open(overStore(), '#/history');
    await eventually(() =>
      expect(all('.deed-what').map(({ textContent }) => textContent?.trim())).toEqual([
        'Changed: Second.',
        'Changed: First.',
      ]),
    );
    expect(all('.deed time + span').map(({ textContent }) => textContent)).toEqual([
      ' · 1 changed',
      ' · 1 changed',
    ]);
    await click(all('.deed button')[1]);
    await eventually(() => expect(text()).toContain('Undo that first: Changed: Second.'));
    await click(all('.deed button')[0]);
    await eventually(() => expect(all('[data-undone=true]')).toHaveLength(1));
    await click(all('.deed button')[1]);
    await eventually(() => expect(all('[data-undone=true]')).toHaveLength(2));
    expect(await dataset.readPack(PACK.id)).toEqual(PACK);
    await click(all('.deed button')[1]);
    await eventually(() => expect(all('[data-undone=true]')).toHaveLength(1));
    expect((await dataset.readPack(PACK.id))?.claims[0]?.statement).toBe('First.');
  });

  it('forgets what is older than thirty days', async () => {
    await dataset.removePack(PACK.id, Date.now() - 31 * 24 * 60 * 60 * 1000);
    await open(overStore(), '#/history');
    await eventually(() => expect(text()).toContain('Nothing yet.'));
  });
});

describe('an import', () => {
  const fileOf = (pack: typeof PACK) =>
    new File([dressPack(pack, 'json').files[0]?.text ?? ''], 'topic.json');

  it('shows what would change, settles conflicts as the reader chooses, and can be undone', async () => {
    const [claim, second] = PACK.claims;
    await dataset.edit(PACK.id, [{ list: 'claims', key: CLAIM, record: { ...claim, statement: 'Mine.' } }], {
      kind: 'edit',
      title: 'Mine.',
      at: 1,
    });
    const before = await dataset.readPack(PACK.id);
    await open(overStore(), '#/import');
    await eventually(() => expect(heading()).toBe('Import and export'));
    const newer = {
      ...PACK,
      claims: PACK.claims.map((each) =>
        each === claim
          ? { ...each, statement: 'Theirs.' }
          : each === second
            ? { ...each, statement: 'Newer.' }
            : each,
      ),
    };
    await chooseFiles(fileOf(newer));
    await eventually(() => expect(text()).toContain('1 record changed on both sides'));
    expect(all('.import-changes tbody tr').map(({ textContent }) => textContent)).toEqual([
      'ClaimsWhich?020',
    ]);
    await click(all('.conflicts input')[1]);
    await click([...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Import'));
    await eventually(() => expect(text()).toContain('is imported.'));
    const now = await dataset.readPack(PACK.id);
    expect(now?.claims.slice(0, 2).map(({ statement }) => statement)).toEqual(['Theirs.', 'Newer.']);
    await click(control('Undo'));
    await eventually(() => expect(text()).toContain('Undone'));
    expect(text()).not.toContain('is imported');
    expect(await dataset.readPack(PACK.id)).toEqual(before);
    await click(control('Do it again'));
    await eventually(() => expect(text()).toContain('is imported.'));
    expect(text()).not.toContain('Undone');
    expect(await dataset.readPack(PACK.id)).toEqual(now);
  });

  it('says where a file is at fault, and that nothing would change where nothing would', async () => {
    await open(overStore(), '#/import');
    await eventually(() => expect(heading()).toBe('Import and export'));
    await chooseFiles(new File(['{"version":1,"id":"x","title":"X","claims":[{"id":"a"}]}'], 'bad.json'));
    await eventually(() => expect(text()).toContain('claims[0].statement is missing.'));
    await chooseFiles(fileOf(PACK));
    await eventually(() => expect(text()).toContain('There is nothing to import.'));
  });

  it('works where there is no topic at all', async () => {
    await dataset.removePack(PACK.id, Date.now());
    await open(overStore(), '#/');
    await eventually(() => expect(control('Import and export')).not.toBeNull());
    await click(control('Import and export'));
    await eventually(() => expect(heading()).toBe('Import and export'));
    await chooseFiles(fileOf(PACK));
    await eventually(() => expect(text()).toContain('A topic that is new here.'));
  });
});

it('an export hands the browser a file, and tells what the format has no place for', async () => {
  await open(overStore(), '#/import');
  await eventually(() => expect(heading()).toBe('Import and export'));
  await click(control('ClaimReview'));
  await eventually(() => expect(text()).toContain('This format has no place for:'));
  await click(control('CSV tables'));
  await eventually(() => expect(saved).toHaveLength(2));
  expect(saved.map(({ name }) => name)).toEqual([`${PACK.id}.claimreview.jsonld`, `${PACK.id}.csv.zip`]);
});

it('a topic can be removed, and brought back where it was removed', async () => {
  await open(overStore(), '#/import');
  await eventually(() => expect(heading()).toBe('Import and export'));
  await click(control(`Remove “${PACK.title}”`));
  await eventually(() => expect(document.querySelector('.topic-title')?.textContent).toBe(''));
  expect(text()).toContain(`Topic removed: ${PACK.title}`);
  expect(await dataset.readPack(PACK.id)).toBeNull();
  await click(control('Undo'));
  await eventually(() => expect(document.querySelector('.topic-title')?.textContent).toBe(PACK.title));
  expect(await dataset.readPack(PACK.id)).toEqual(PACK);
});
