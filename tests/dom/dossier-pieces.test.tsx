// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sortedBy } from '../../dossier/pieces/sort-header.tsx';
import { UNGROUPED } from '../../src/core/comparison/outlet-groups.ts';
import type { Outlet, Pack } from '../../src/core/pack/pack.ts';
import { claim, pack, report } from '../unit/comparison/small-pack.ts';
import { all, click, control, enter, open, press, said, settle, text, world } from './dossier-world.tsx';

/** The dossier's pieces over an invented topic, where a test says all that it turns on. */

const outlet = (id: string, name: string, country: string): Outlet => {
  return { id, name, domains: [`${id}.example`], carries: [], country };
};
const FERRY: Pack = pack({
  outlets: [
    outlet('post', 'The Post', 'IE'),
    outlet('herald', 'The Herald', 'MT'),
    outlet('mirror', 'The Mirror', 'MT'),
  ],
  issues: [{ id: 'toll', title: 'The toll' }],
  claims: [
    claim('dead', { issue: 'toll', statement: 'Twelve died.', kind: 'figure', measure: 'number of dead' }),
    claim('cause', { issue: 'toll', statement: 'A door was open.', notThis: 'Not the stern door.' }),
  ],
  reports: [
    report('dead', { outlet: 'post', figure: '12 people', published: '2031-05-02', gist: 'counts twelve' }),
    report('dead', { outlet: 'herald', figure: '12 people', published: '2031-05-03' }),
    report('dead', { outlet: 'mirror', figure: '14 people', published: '2031-05-03', quote: 'fourteen' }),
    report('cause', { outlet: 'post', published: '2031-05-02' }),
    report('cause', { outlet: 'herald', stance: 'denies', published: '2031-05-03' }),
    report('cause', {
      outlet: 'mirror',
      doubt: 'rests on a headline',
      url: 'https://mirror.example/a',
      urlDoubt: 'a copy',
    }),
  ],
});
const ferry = (overrides = {}) => world([FERRY], overrides);

describe('the detail of a cell', () => {
  beforeEach(async () => {
    await open(ferry().world, '#/matrix');
    await click(all('.row-head button')[0]);
  });
  const reach = async (cell: string) => {
    all(`[data-cell="${cell}"]`)[0]?.focus();
    await settle();
    return all('.detail')[0]?.textContent ?? '';
  };
  const columnOf = (name: string) =>
    1 + all('.matrix-head').findIndex(({ textContent }) => textContent === name);

  test('of an issue lists the claims that the outlet reports of it', async () => {
    const detail = await reach(`1:${columnOf('The Mirror')}`);
    expect(detail).toContain('The Mirror: 2 of 2 claims');
    expect(detail).toContain('Twelve died.');
  });

  test('of a claim says what the outlet says, quotations in marks', async () => {
    expect(await reach(`2:${columnOf('The Mirror')}`)).toContain('The Mirror: 14 people · “fourteen”');
    expect(await reach(`2:${columnOf('The Post')}`)).toContain('The Post: 12 people · counts twelve');
  });

  test('of a heading names the row alone, and a button closes it', async () => {
    expect(await reach('2:0')).toBe('Twelve died.');
    await click(all('.detail .close')[0]);
    expect(all('.detail')).toEqual([]);
  });

  test('agrees with what the cell is called', () => {
    const cell = all(`[data-cell="2:${columnOf('The Mirror')}"]`)[0];
    expect(cell?.getAttribute('aria-label')).toBe('The Mirror: against what most say');
    const doubtful = all(`[data-cell="3:${columnOf('The Mirror')}"]`)[0];
    expect(doubtful?.getAttribute('aria-label')).toBe('The Mirror: reported, not counted');
  });

  test('a key with Alt is left to the browser', async () => {
    all('[data-cell="1:1"]')[0]?.focus();
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowLeft',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    await press('ArrowLeft');
    expect(document.activeElement?.getAttribute('data-cell')).toBe('1:0');
  });
});

describe('the page of a claim', () => {
  test('shows a doubtful report with its reason, and no link to a doubtful address', async () => {
    await open(ferry().world, '#/claim/cause');
    const mirror = all('.report').find(({ textContent }) => textContent?.includes('The Mirror'));
    expect(mirror?.textContent).toContain('doubtful: rests on a headline');
    expect(mirror?.querySelector('.article')).toBeNull();
  });

  test('says what is not meant on demand, and how the claim moved', async () => {
    await open(ferry().world, '#/claim/cause');
    await click(control('What is not meant'));
    expect(text()).toContain('Not the stern door.');
    expect(all('.plot')).toHaveLength(1);
    await click(control('The same as text'));
    expect(all('.plot-text')[0]?.textContent).toMatch(
      /2 May 2031stated: The Post3 May 2031denied: The Herald/u,
    );
  });

  test('puts the reports without a date last', async () => {
    await open(ferry().world, '#/claim/cause');
    expect(all('.report .outlet-link a:first-child').map(({ textContent }) => textContent)).toEqual([
      'The Post',
      'The Herald',
      'The Mirror',
    ]);
  });

  test('a button that has copied says so until it is left', async () => {
    await open(ferry().world, '#/claim/dead');
    const button = control('Copy all as citations');
    await click(button);
    expect(button?.textContent).toBe('Copied');
    button?.dispatchEvent(new Event('blur'));
    await settle();
    expect(button?.textContent).toBe('Copy all as citations');
  });
});

describe('groups', () => {
  test('have each their own range in the ledger', async () => {
    const { world: one, settings } = ferry();
    await settings.sourceGroups.set({ ...UNGROUPED, by: 'country' });
    await open(one, '#/ledger');
    await click(control('Fold into groups'));
    expect(all('.group-ranges li').map(({ textContent }) => textContent)).toEqual([
      'Malta: 12 to 14 people 2 sources',
      'Ireland: 12 people 1 source',
    ]);
  });

  test('another way of grouping shows all groups again', async () => {
    const { world: one, settings } = ferry();
    await settings.sourceGroups.set({ ...UNGROUPED, by: 'country' });
    await open(one, '#/outlets');
    await enter(all('.choice select')[1], 'only IE');
    expect(all('tbody tr')).toHaveLength(1);
    await enter(all('.choice select')[0], 'language');
    expect(all('tbody tr')).toHaveLength(3);
  });

  test('a label is taken off again, and nothing happens without a marked outlet', async () => {
    const { world: one, settings } = ferry();
    await settings.sourceGroups.set({ by: 'label', labels: { post: 'mornings', herald: 'mornings' } });
    await open(one, '#/outlets');
    expect((control('Take the label off') as HTMLButtonElement).disabled).toBe(true);
    await click(all('input[aria-label="Mark The Post"]')[0]);
    await click(control('Take the label off'));
    expect((await settings.sourceGroups.get()).labels).toEqual({ herald: 'mornings' });
    expect(said()).toContain('1 outlet: No label');
  });
});

describe('a list that grows', () => {
  const claims = Array.from({ length: 100 }, (_, at) => claim(`claim-${at}`, { issue: 'many' }));
  const many = pack({ issues: [{ id: 'many', title: 'Many' }], claims });
  afterEach(() => vi.unstubAllGlobals());

  test('grows as its end comes into sight, until all is there', async () => {
    const watching = new Set<(entries: { isIntersecting: boolean }[]) => void>();
    class Observer {
      constructor(readonly told: (entries: { isIntersecting: boolean }[]) => void) {}
      observe = () => watching.add(this.told);
      disconnect = () => watching.delete(this.told);
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    await open(world([many]).world, '#/issue/many');
    const counts: number[] = [];
    while (watching.size > 0 && counts.length < 10) {
      counts.push(all('.claim').length);
      for (const told of watching) told([{ isIntersecting: true }]);
      await settle();
    }
    expect(counts).toEqual([40, 80]);
    expect(all('.claim')).toHaveLength(100);
    expect(control(/^Show/u)).toBeNull();
  });

  test('does not grow where its end is out of sight', async () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(told: (entries: { isIntersecting: boolean }[]) => void) {
          told([{ isIntersecting: false }]);
        }
        observe() {}
        disconnect() {}
      },
    );
    await open(world([many]).world, '#/issue/many');
    expect(all('.claim')).toHaveLength(40);
  });
});

describe('the order of a table', () => {
  const named = ['Zebra', 'ähre', 'Post 10', 'Post 9'].map((name) => ({ name }));

  test('is that of the language, with numbers as numbers', () => {
    const order = (descending: boolean) =>
      sortedBy(named, ({ name }) => name, descending, 'en').map(({ name }) => name);
    expect(order(false)).toEqual(['ähre', 'Post 9', 'Post 10', 'Zebra']);
    expect(order(true)).toEqual(order(false).reverse());
  });

  test('leaves equals in the order in which they came, whichever way', () => {
    const items = [
      { id: 'a', count: 1 },
      { id: 'b', count: 2 },
      { id: 'c', count: 1 },
    ];
    const order = (descending: boolean) =>
      sortedBy(items, ({ count }) => count, descending, 'en').map(({ id }) => id);
    expect(order(false)).toEqual(['a', 'c', 'b']);
    expect(order(true)).toEqual(['b', 'a', 'c']);
  });
});

describe('a report in few words', () => {
  test.each([
    [{ figure: 'about 12 people' }, 'about 12 people'],
    [
      { figure: '12 people', stance: 'doubts', quote: 'hardly twelve' },
      '12 people · doubted · “hardly twelve”',
    ],
    [{ gist: 'blames haste' }, 'stated · blames haste'],
    [{ stance: 'not-yet', quote: 'not yet', gist: 'left out beside a quotation' }, 'not yet so · “not yet”'],
  ] as const)('%j: %s', async (fields, words) => {
    const made = pack({ ...FERRY, reports: [report('dead', { outlet: 'post', ...fields })] });
    await open(world([made]).world, '#/outlet/post');
    expect(all('.plain-claims li > p:not(.standing)').map(({ textContent }) => textContent)).toEqual([words]);
  });
});

describe('what comes from a pack', () => {
  const ARABIC: Pack = {
    ...FERRY,
    language: 'ar',
    reports: [
      report('dead', { outlet: 'post', quote: 'quatorze', language: 'fr' }),
      report('dead', { outlet: 'herald', gist: 'counts twelve' }),
    ],
  };
  const languageOf = (text: string) => {
    const element = all('*').find((each) => each.childElementCount === 0 && each.textContent?.includes(text));
    const marked = element?.closest('[dir]');
    return [marked?.getAttribute('lang'), marked?.getAttribute('dir')];
  };

  test('says in which language it is and which way it runs, quotations by the article', async () => {
    await open(world([ARABIC]).world, '#/claim/dead');
    expect(languageOf('Twelve died.')).toEqual(['ar', 'rtl']);
    expect(languageOf('counts twelve')).toEqual(['ar', 'rtl']);
    expect(languageOf('quatorze')).toEqual(['fr', 'ltr']);
    expect(languageOf(FERRY.issues[0]?.title ?? '')).toEqual(['ar', 'rtl']);
  });

  test.each(['#/', '#/issues', '#/issue/toll', '#/matrix', '#/outlet/post', '#/worksheet', '#/claim/dead'])(
    'keeps its language in the view %s',
    async (place) => {
      await open(world([ARABIC]).world, place);
      const title =
        place === '#/' ? ARABIC.title : /outlet|claim|worksheet/u.test(place) ? 'Twelve died.' : 'The toll';
      expect(languageOf(title)).toEqual(['ar', 'rtl']);
    },
  );

  test('runs as its letters do where the pack does not name its language', async () => {
    const { language: _, ...nameless } = ARABIC;
    await open(world([nameless]).world, '#/claim/dead');
    expect(languageOf('counts twelve')).toEqual([null, 'auto']);
  });
});

test('a claim that most deny says so in the matrix, and a bar tells denials from statements', async () => {
  const denied = pack({
    ...FERRY,
    reports: [
      report('cause', { outlet: 'post' }),
      report('cause', { outlet: 'herald', stance: 'denies' }),
      report('cause', { outlet: 'mirror', stance: 'not-yet' }),
    ],
  });
  await open(world([denied]).world, '#/matrix');
  for (const fold of all('.row-head button')) await click(fold);
  const row = all('.matrix-claim').find(({ textContent }) => textContent?.includes('A door was open.'));
  expect(row?.textContent).toContain('most deny this');
  const cells = [...(row?.querySelectorAll('[role=gridcell]') ?? [])].map((cell) =>
    cell.getAttribute('aria-label'),
  );
  expect(cells.sort()).toEqual([
    'The Herald: as most say; says that it is not so',
    'The Mirror: as most say; says that it is not so',
    'The Post: against what most say',
  ]);
  expect(row?.querySelectorAll('.dot-denies')).toHaveLength(2);
});
