// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { OpenPage, World } from '../../dossier/world.ts';
import type { RelatedMatch } from '../../src/core/match.ts';
import type { Edited } from '../../src/store/edit-records.ts';
import { match } from '../unit/comparison/small-pack.ts';
import { all, click, control, enter, heading, open, PACK, text, world } from './dossier-world.tsx';

const TAB = 12;
const SOURCE = {
  url: 'https://www.harbour.example/talks?utm_source=feed',
  published: '2026-01-02',
  headline: 'What was said at the talks',
  site: 'The Harbour',
};
const FIGURE = PACK.claims.find(({ unit }) => unit === 'percent');
if (!FIGURE) throw new Error('no claim about a share');

function article(...matches: readonly RelatedMatch[]): OpenPage {
  const coverage = { pack: PACK.id, score: 1, covered: true };
  const analysis = { coverage, sentences: 20, matches, limits: [] };
  return { state: { state: 'covered', analysis, origin: SOURCE }, private: false };
}

const stated = (fields: Parameters<typeof match>[1] = {}): RelatedMatch => ({
  ...match(FIGURE.id, { figure: '95 percent', text: 'about 95 per cent of it', ...fields }),
  relation: 'same',
});

const capturing = (page: OpenPage | null, overrides: Partial<World> = {}) =>
  world([PACK], { openPage: async (tab) => (tab === TAB ? page : null), ...overrides });

/** The edits that were kept, in order. */
const kept = (log: readonly string[]) =>
  log
    .filter((line) => /^(?:capture|edit) /u.test(line))
    .flatMap((line) => JSON.parse(line.slice(line.indexOf(': [') + 2)));

describe('capturing an article', () => {
  const place = `#/capture/${TAB}`;

  test('keeps what is chosen as reports of a new outlet, under the name that the reader gives it', async () => {
    const { world: one, log } = capturing(article(stated()));
    await open(one, place);
    expect(heading()).toBe('Capture this article');
    expect(text()).toContain(FIGURE.statement);
    expect(text()).toContain('95%');
    await enter(control(/^Name/u), 'The Harbour Post');
    await click(control('Save 1 report'));
    expect(kept(log)).toMatchObject([
      { list: 'outlets', record: { name: 'The Harbour Post', domains: ['harbour.example'] } },
      { list: 'reports', key: null, record: { claim: FIGURE.id, url: 'https://www.harbour.example/talks' } },
    ]);
    expect(text()).toContain('1 report is saved');
  });

  test('can be taken back at once', async () => {
    const turned: unknown[] = [];
    const tasks: World['tasks'] = async (_task, asked) => {
      turned.push(asked);
      return { ok: false, fault: null };
    };
    const { world: one } = capturing(article(stated()), { tasks });
    await open(one, place);
    await click(control('Save 1 report'));
    await click(control('Undo'));
    expect(turned).toEqual([{ deed: 7, to: 'undo' }]);
  });

  test('leaves out what the reader drops, and keeps nothing where nothing is left', async () => {
    const { world: one } = capturing(article(stated()));
    await open(one, place);
    await click(control(FIGURE.statement));
    expect(control('Save 0 reports')).toHaveProperty('disabled', true);
  });

  test('takes over what the reader changes', async () => {
    const { world: one, log } = capturing(article(stated()));
    await open(one, place);
    await click(control('Change what is kept'));
    await enter(control('Put as'), 'up-to');
    await enter(control('Figure, from'), '');
    await enter(control('Figure, to'), '90');
    await enter(control('The outlet’s own words'), '');
    await enter(control('Your summary'), 'Nearly all of it.');
    await click(control('Save 1 report'));
    const { record } = kept(log).at(-1);
    expect(record.value).toEqual({ high: 90, unit: 'percent', hedge: 'up-to' });
    expect(record).toMatchObject({ gist: 'Nearly all of it.' });
    expect(record).not.toHaveProperty('quote');
  });

  test('does not say of every line of a first capture that it is not noted yet', async () => {
    await open(capturing(article(stated())).world, place);
    expect(text()).not.toContain('Not noted yet');
  });

  test('says why a claim has a second line', async () => {
    const twice = article(stated(), stated({ text: 'it is 40 per cent, others say', figure: '40 percent' }));
    await open(capturing(twice).world, place);
    const lines = all('.capture-line').map(({ textContent }) => textContent ?? '');
    expect(lines.map((line) => line.includes('Here too, with another figure'))).toEqual([false, true]);
  });

  test('folds away what stands as noted', async () => {
    const [report] = PACK.reports.filter(({ url, claim, value }) => url && claim === FIGURE.id && value);
    if (!report?.url || !report.value) throw new Error('no figure with an address');
    const same = { value: report.value, stance: report.stance, speaker: report.speakers[0] ?? null };
    const page = article(stated({ ...same, ...(report.quote && { text: report.quote }) }));
    if (page.state?.state !== 'covered') throw new Error('not covered');
    const known = { ...page, state: { ...page.state, origin: { ...SOURCE, url: report.url } } };
    await open(capturing(known).world, place);
    const folded = () => all('details .capture-same').length;
    expect(folded()).toBe(0);
    await click(control(/^Stands as noted \(/u));
    expect(folded()).toBeGreaterThan(0);
  });

  test('needs a name for a new outlet, and says so beside the field', async () => {
    const { world: one } = capturing(article(stated()));
    await open(one, place);
    await enter(control(/^Name/u), ' ');
    expect(text()).toContain('This is needed');
    expect(control('Save 1 report')).toHaveProperty('disabled', true);
  });

  test('says that nothing was saved where the store fails', async () => {
    const failing = world().world.dataset;
    const dataset = { ...failing, edit: (): Promise<Edited> => Promise.reject(new Error('full')) };
    await open(capturing(article(stated()), { dataset }).world, place);
    await click(control('Save 1 report'));
    expect(text()).toContain('Everything is as it was');
  });

  test.each<[string, OpenPage | null, string]>([
    ['is closed', null, 'not open any more'],
    ['no longer answers', { state: null, private: false }, 'not open any more'],
    ['is in a private window', { ...article(stated()), private: true }, 'private window'],
    [
      'is no article',
      { state: { state: 'not-article' }, private: false },
      'not an article on one of your topics',
    ],
    ['states no claim', article(), 'states none of its claims'],
  ])('says why there is nothing to capture where the page %s', async (_, page, words) => {
    await open(capturing(page).world, place);
    expect(text()).toContain(words);
    expect(all('form')).toHaveLength(0);
  });

  test('of a known outlet needs no new one, and shows what was noted before', async () => {
    const [report] = PACK.reports.filter(({ url, claim }) => url && claim === FIGURE.id);
    if (!report?.url) throw new Error('no report with an address');
    const page = article(stated({ figure: '12 percent' }));
    if (page.state?.state !== 'covered') throw new Error('not covered');
    const known = { ...page, state: { ...page.state, origin: { ...SOURCE, url: report.url } } };
    const { world: one, log } = capturing(known);
    await open(one, place);
    expect(all('h2').map(({ textContent }) => textContent)).toContain('Put otherwise than noted');
    await click(control('Save 1 report'));
    expect(kept(log).map(({ list }) => list)).toEqual(['reports']);
  });
});

describe('writing about selected words', () => {
  const words = 'Guarantees are 95 per cent agreed, he said';
  const selection = { text: words, url: SOURCE.url, title: 'A page', tab: TAB };
  const writing = (overrides: Partial<World> = {}) =>
    capturing(article(), { selection: async () => selection, ...overrides });

  test('offers known claims first, and adds a report to the one that is chosen', async () => {
    const { world: one, log } = writing();
    await open(one, `#/write/${TAB}`);
    const [first] = all('.known-claims input');
    await click(first);
    await click(control(/^Add as a report of/u));
    expect(kept(log)).toMatchObject([
      { list: 'reports', record: { quote: words, published: '2026-01-02' } },
      { list: 'outlets' },
    ]);
    expect(text()).toContain('Saved as your own edit');
  });

  test('makes a new claim with its first report, under an id that is free', async () => {
    const { world: one, log } = writing();
    await open(one, `#/write/${TAB}`);
    await click(control('No: a new claim'));
    await enter(control('Unit'), 'percent');
    await enter(control('Figure, from'), '95');
    await enter(
      all('label')
        .filter((label) => label.textContent === 'Unit')
        .map((label) => (label as HTMLLabelElement).control)
        .at(1),
      'percent',
    );
    await click(control('Add the claim'));
    const [claim, report] = kept(log);
    expect(claim).toMatchObject({ list: 'claims', record: { statement: words, unit: 'percent' } });
    expect(PACK.claims.map(({ id }) => id)).not.toContain(claim.record.id);
    expect(report.record).toMatchObject({ claim: claim.record.id, value: { low: 95, unit: 'percent' } });
  });

  test('shows what is wrong beside its field, and keeps what was typed', async () => {
    const fault = { edit: 0, path: 'statement', problem: 'is empty', remedy: 'Fill it in.' };
    const dataset = {
      ...world().world.dataset,
      edit: async (): Promise<Edited> => ({ state: 'faults', faults: [fault] }),
    };
    await open(writing({ dataset }).world, `#/write/${TAB}`);
    await click(control('No: a new claim'));
    await click(control('Add the claim'));
    expect(all('.fault').map(({ textContent }) => textContent)).toContain(
      'This is not written as it must be. One neutral sentence that names who and what.',
    );
    expect(text()).toContain('Not saved yet');
    expect(control(/^What is claimed/u)).toHaveProperty('value', words);
  });

  test.each([
    ['nothing was selected', null],
    ['what was selected is of another tab', { ...selection, tab: TAB + 1 }],
  ])('says how to begin where %s', async (_, other) => {
    await open(writing({ selection: async () => other }).world, `#/write/${TAB}`);
    expect(text()).toContain('There is no selection');
    expect(all('textarea')).toHaveLength(0);
  });

  test('keeps nothing of a private window', async () => {
    await open(writing({ openPage: async () => ({ ...article(), private: true }) }).world, `#/write/${TAB}`);
    expect(text()).toContain('There is no selection');
  });
});
