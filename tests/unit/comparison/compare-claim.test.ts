import { describe, expect, test } from 'vitest';
import { compareClaim } from '../../../src/core/comparison/compare-claim.ts';
import type { Comparison } from '../../../src/core/comparison/comparison.ts';
import type { Match } from '../../../src/core/match.ts';
import { claim, figure, match, pack, person, report } from './small-pack.ts';

const TOPIC = pack({
  asOf: '2026-01-10',
  issues: [{ id: 'course', title: 'The course' }],
  claims: [
    claim('length', { issue: 'course', question: 'how-long', speakers: ['captain'], unit: 'minutes' }),
    claim('length-owner', { question: 'how-long', speakers: ['owner'] }),
    claim('length-nobody', { question: 'how-long' }),
    claim('lonely'),
  ],
  people: [person('captain'), person('owner')],
  outlets: [
    { id: 'wire', name: 'The Wire', domains: ['wire.example'], carries: [] },
    { id: 'courier', name: 'Courier', domains: ['courier.example'], carries: [] },
  ],
  reports: [
    report('length', {
      outlet: 'wire',
      figure: '75 minutes',
      published: '2025-12-28',
      speakers: ['captain'],
    }),
    report('length', {
      outlet: 'mirror',
      figure: 'about 75 minutes',
      carries: ['the wire'],
      url: 'https://m.example/1',
      urlDoubt: 'is a mirror',
    }),
    report('length', { outlet: 'gazette', figure: '75 minutes', quote: 'an hour and a quarter' }),
    report('length', { outlet: 'herald', figure: '150 minutes', published: '2025-12-27' }),
    report('length', { outlet: 'herald', figure: '75 minutes', published: '2025-12-29' }),
    report('length', { outlet: 'courier', figure: '75 minutes' }),
    report('length', { outlet: 'courier', figure: '150 minutes' }),
    report('length', { outlet: 'star', figure: 'over 60 minutes' }),
    report('length', { outlet: 'blog', figure: '150 minutes', doubt: 'rests on a headline' }),
    report('length', { outlet: 'monitor', figure: '75 minutes', url: 'https://monitor.example/a' }),
    report('length-owner', { outlet: 'star', figure: '150 minutes' }),
    report('lonely', { outlet: 'monitor' }),
  ],
});

const compare = (id: string, here: Match | null, url?: string): Comparison =>
  compareClaim(TOPIC, id, here, url === undefined ? {} : { url }) ?? expect.unreachable();

const shape = (comparison: Comparison) =>
  comparison.groups.map(({ value, sources, aside }) => ({
    value: value && `${value.hedge} ${value.low}-${value.high}`,
    sources: sources.map(({ name, reports }) => `${name}: ${reports.length}`),
    aside,
  }));

describe('a claim set against all sources', () => {
  const comparison = compare('length', null);

  test('groups sources by what they say, the counted ones and the largest group first', () => {
    expect(shape(comparison)).toEqual([
      {
        value: 'exact 75-75',
        sources: ['The Wire: 2', 'The gazette: 1', 'The herald: 1', 'Courier: 1', 'The monitor: 1'],
        aside: false,
      },
      { value: 'exact 150-150', sources: ['Courier: 1'], aside: false },
      { value: 'over 60-null', sources: ['The star: 1'], aside: true },
      { value: 'exact 150-150', sources: ['The blog: 1'], aside: true },
    ]);
  });

  test('folds the reprints of an agency that is itself an outlet', () => {
    const wire = comparison.groups[0]?.sources[0];
    expect(wire).toMatchObject({ name: 'The Wire', folded: true });
    expect(wire?.reports.map(({ outletName }) => outletName)).toEqual(['The Wire', 'The mirror']);
  });

  test('notes what an outlet has corrected, and where one contradicts itself', () => {
    const [agreed, other] = comparison.groups;
    const herald = agreed?.sources.find(({ name }) => name === 'The herald');
    expect(herald?.earlier.map(({ value }) => value)).toEqual([figure('150 minutes')]);
    expect(herald?.contradictory).toBe(false);
    expect(agreed?.sources.find(({ name }) => name === 'Courier')?.contradictory).toBe(true);
    expect(other?.sources[0]?.contradictory).toBe(true);
  });

  test('gives no address that may not be linked', () => {
    const addresses = comparison.groups.flatMap(({ sources }) =>
      sources.flatMap(({ reports }) => reports.flatMap(({ url }) => url ?? [])),
    );
    expect(addresses).toEqual(['https://monitor.example/a']);
  });

  test('counts the agreement without open ends and doubtful reports', () => {
    expect(comparison.agreement).toEqual({ share: 4 / 5, agreeing: 4, counted: 5 });
  });

  test('draws each stated value once, without doubtful ones', () => {
    expect(comparison.strip).toMatchObject({ unit: 'minutes', min: 60, max: 150 });
    expect(comparison.strip?.dots.map(({ low, high, sources }) => [low, high, sources])).toEqual([
      [60, null, 1],
      [75, 75, 5],
      [150, 150, 1],
    ]);
  });

  test('names the other answers to the question that somebody gave', () => {
    expect(comparison.siblings.map(({ claim: id, speakers }) => [id, speakers])).toEqual([
      ['length-owner', ['Name of owner']],
    ]);
  });

  test('carries the heads of pack, claim and issue, and nothing of a page', () => {
    expect(comparison).toMatchObject({
      pack: { id: 'ferry', title: 'The ferry', asOf: '2026-01-10' },
      claim: { id: 'length', unit: 'minutes', kind: null, speakers: ['Name of captain'] },
      issue: { id: 'course', title: 'The course' },
      here: null,
      relation: null,
      difference: null,
    });
  });
});

describe('a claim set against a page', () => {
  test('marks the group and the dot that say the same', () => {
    const comparison = compare(
      'length',
      match('length', { figure: 'almost 75 minutes', speaker: 'captain' }),
    );
    expect(comparison.groups.map(({ here }) => here)).toEqual([true, false, false, false]);
    expect(comparison.strip?.dots.map(({ here }) => here)).toEqual([false, true, false]);
    expect(comparison.hereSpeaker).toBe('Name of captain');
  });

  test('adds a dot of its own for a figure that nobody else gives', () => {
    const { strip } = compare('length', match('length', { figure: '200 minutes' }));
    expect(strip).toMatchObject({ max: 200 });
    expect(strip?.dots.at(-1)).toMatchObject({
      low: 200,
      high: 200,
      hedge: 'exact',
      sources: 0,
      outlets: [],
      here: true,
    });
  });

  test('leaves the page’s own outlet out', () => {
    const own = compare('lonely', match('lonely'), 'https://monitor.example/a');
    expect(own).toMatchObject({ relation: 'only-here', groups: [], agreement: { counted: 0 } });
  });

  test('has no answer for a claim that the pack does not know', () => {
    expect(compareClaim(TOPIC, 'gone', null, {})).toBeNull();
  });
});

describe('the strip', () => {
  test('is missing where there is no figure, and for dates', () => {
    const topic = pack({
      claims: [claim('place'), claim('day')],
      reports: [report('place'), report('day', { figure: '20251228 date' })],
    });
    expect(compareClaim(topic, 'place', null, {})?.strip).toBeNull();
    expect(compareClaim(topic, 'day', null, {})?.strip).toBeNull();
  });
});
