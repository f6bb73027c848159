// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { figureLedger } from '../../src/core/comparison/ledger.ts';
import { topicMatrix } from '../../src/core/comparison/matrix.ts';
import { claim, pack, report } from '../unit/comparison/small-pack.ts';
import {
  all,
  click,
  control,
  enter,
  open,
  PACK,
  press,
  said,
  settle,
  text,
  world,
} from './dossier-world.tsx';

const column = (number: number) =>
  all(`tbody tr > :nth-child(${number})`).map(({ textContent }) => textContent);

describe('the matrix', () => {
  beforeEach(() => open(world().world, '#/matrix'));
  const matrix = topicMatrix(PACK);
  const rowNames = () => all('.row-head').map(({ textContent }) => textContent ?? '');

  test('has a row for every issue, a column for every reporting outlet, and every silence', () => {
    expect(rowNames()).toHaveLength(PACK.issues.length);
    expect(all('.matrix-head')).toHaveLength(matrix.outlets.length);
    expect(all('[role=gridcell]')).toHaveLength(PACK.issues.length * matrix.outlets.length);
    const empty = all('[role=gridcell]').filter((cell) => cell.ariaLabel?.includes('not reported'));
    const filled = matrix.issues.reduce((sum, { cells }) => sum + cells.size, 0);
    expect(empty).toHaveLength(PACK.issues.length * matrix.outlets.length - filled);
  });

  test('opens an issue to its claims and closes it again', async () => {
    await click(all('.row-head button')[0]);
    expect(all('[role=row][aria-level="2"]')).toHaveLength(
      PACK.claims.filter(({ issue }) => issue === PACK.issues[0]?.id).length,
    );
    expect(all('[aria-expanded=true]')).toHaveLength(1);
    await click(all('.row-head button')[0]);
    expect(all('[role=row][aria-level="2"]')).toHaveLength(0);
  });

  test('has one tab stop, which the arrow keys move and the end keys carry far', async () => {
    expect(all('.matrix [tabindex="0"]')).toHaveLength(1);
    all('.matrix [tabindex="0"]')[0]?.focus();
    await press('ArrowRight');
    await press('ArrowDown');
    expect(document.activeElement?.getAttribute('data-cell')).toBe('2:1');
    await press('End');
    expect(document.activeElement?.getAttribute('data-cell')).toBe(`2:${matrix.outlets.length}`);
    await press('Home', true);
    expect(document.activeElement?.getAttribute('data-cell')).toBe('0:0');
    expect(all('.matrix [tabindex="0"]')).toEqual([document.activeElement]);
  });

  test('tells what stands in the cell that is reached, until Escape', async () => {
    all('[data-cell="1:1"]')[0]?.focus();
    await settle();
    expect(all('.detail')[0]?.textContent).toContain(`${matrix.outlets[0]?.name}: `);
    expect(all('.detail')[0]?.textContent).toContain(PACK.issues[0]?.title);
    await press('Escape');
    expect(all('.detail')).toEqual([]);
  });

  test('sorts its rows and says so', async () => {
    const before = rowNames();
    await enter(all('.choice select')[0], 'reported');
    expect(rowNames()).not.toEqual(before);
    expect([...rowNames()].sort()).toEqual([...before].sort());
    expect(said()).toContain('in the new order');
  });

  test('folds outlets into groups of the reader’s choice, which is kept', async () => {
    const { world: one, settings } = world();
    await open(one, '#/matrix');
    await enter(all('.choice select')[2], 'language');
    expect(await settings.sourceGroups.get()).toMatchObject({ by: 'language' });
    await click(control('Fold into groups'));
    const heads = all('.matrix-head').map(({ textContent }) => textContent);
    expect(heads).toContain('English');
    expect(heads).toContain('Language not known');
    await enter(all('.choice select')[3], 'only uk');
    expect(all('.matrix-head').map(({ textContent }) => textContent)).toEqual(['Ukrainian']);
  });

  test('says the same as text', async () => {
    await click(control('The same as text'));
    expect(all('.as-text li')).toHaveLength(PACK.issues.length);
    expect(all('.as-text li')[0]?.textContent).toMatch(/is reported by \d+ of \d+ outlets/u);
  });
});

describe('the figure ledger', () => {
  beforeEach(() => open(world().world, '#/ledger'));
  const rows = figureLedger(PACK);

  test('has one row per measure with range, median and sources', () => {
    expect(all('tbody tr')).toHaveLength(rows.length);
    const talks = all('tbody tr').find(({ textContent }) => textContent?.includes('Trump-Zelensky talks'));
    expect(talks?.textContent).toMatch(/1 h to 3 h.*2 h.*10/u);
  });

  test('sorts by a column, and the other way round on a second click', async () => {
    await click(control(/^Sources/u));
    const down = column(4).map(Number);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    expect(all('th[aria-sort]').map((head) => head.getAttribute('aria-sort'))).toEqual(['descending']);
    expect(said()).toContain('Sorted by Sources, largest first');
    await click(control(/^Sources/u));
    expect(column(4).map(Number)).toEqual([...down].sort((a, b) => a - b));
  });

  test('shows who says what on demand', async () => {
    await click(all('tbody summary')[1]);
    expect(all('tbody .cl-groups')[0]?.textContent).toContain('90%');
  });

  test('shows the figures of one group only, and the range of every group', async () => {
    await enter(all('.choice select')[0], 'country');
    await click(control('Fold into groups'));
    expect(all('.group-ranges').length).toBeGreaterThan(0);
    await enter(all('.choice select')[1], 'only IT');
    expect(all('tbody tr').length).toBeLessThan(rows.length);
    expect(all('tbody tr').length).toBeGreaterThan(0);
  });
});

describe('the timeline', () => {
  test('draws what moved, and tells it day by day', async () => {
    await open(world().world, '#/timeline');
    expect(all('.plot svg[role=img]').length).toBeGreaterThan(3);
    for (const drawing of all('.plot svg'))
      expect(drawing.getAttribute('aria-label')).toMatch(/^Plot over \d+ days/u);
    const killed = all('.movements > li').find(({ textContent }) => textContent?.includes('was killed'));
    await click(killed?.querySelector('summary'));
    expect(killed?.querySelector('dl')?.textContent).toMatch(
      /27 December 2025.*1 person.*28 December 2025.*2 people/u,
    );
  });

  test('says so where nothing moves', async () => {
    await open(world([pack({ claims: [claim('dead')], reports: [report('dead')] })]).world, '#/timeline');
    expect(text()).toContain('Nothing in this topic was reported differently');
  });
});

describe('the outlets', () => {
  test('are listed with what they report, where they are alone, and whose text they carry', async () => {
    await open(world().world, '#/outlets');
    expect(all('tbody tr')).toHaveLength(PACK.outlets.length);
    const row = all('tbody tr').find(({ textContent }) => textContent?.startsWith('Starts at 60'));
    expect(row?.textContent).toContain('Reuters (1 article)');
    await click(control(/^Alone/u));
    const alone = column(4).map(Number);
    expect(alone).toEqual([...alone].sort((a, b) => b - a));
  });

  test('get labels of the reader’s own, which can be undone', async () => {
    const { world: one, settings } = world();
    await open(one, '#/outlets');
    await enter(all('.choice select')[0], 'label');
    const [first, second] = all('tbody input[type=checkbox]');
    await click(first);
    await click(second);
    await enter(all('.label-editor input')[0], 'my morning papers');
    await click(control('Put under this label'));
    const labelled = Object.values((await settings.sourceGroups.get()).labels);
    expect(labelled).toEqual(['my morning papers', 'my morning papers']);
    expect(text()).toContain('my morning papers');
    await click(control('Undo'));
    expect((await settings.sourceGroups.get()).labels).toEqual({});
  });

  test('each have a page with what they report and leave out', async () => {
    await open(world().world, '#/outlet/brit-brief');
    expect(text()).toContain('It is alone with 2 claims.');
    expect(all('.plain-claims')[0]?.children).toHaveLength(25);
    expect(text()).toContain('It leaves out 45 claims that others report');
  });
});

describe('a list of thousands', () => {
  const claims = Array.from({ length: 3000 }, (_, at) => claim(`claim-${at}`, { issue: 'many' }));
  const many = pack({ issues: [{ id: 'many', title: 'Many' }], claims });

  test('shows its beginning and more on demand', async () => {
    await open(world([many]).world, '#/issue/many');
    const first = all('.claim').length;
    expect(first).toBeLessThan(100);
    await click(control(/^Show .* more$/u));
    expect(all('.claim').length).toBeGreaterThan(first);
  });

  test('is drawn piece by piece in the matrix too', async () => {
    await open(world([many]).world, '#/matrix');
    await click(all('.row-head button')[0]);
    expect(all('[role=row]').length).toBeLessThan(100);
    await click(control(/^Show more rows/u));
    expect(all('[role=row]').length).toBeGreaterThan(100);
  });
});
