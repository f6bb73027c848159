import { describe, expect, test } from 'vitest';
import { summariseIssue, summariseTopic } from '../../../src/core/comparison/summarise-topic.ts';
import type { Analysis, Match } from '../../../src/core/match.ts';
import { claim, match, pack, report } from './small-pack.ts';

const TOPIC = pack({
  issues: [
    { id: 'course', title: 'The course', question: 'Where did it sail?' },
    { id: 'empty', title: 'Nobody asks' },
    { id: 'rescue', title: 'The rescue' },
  ],
  claims: [
    claim('length', { issue: 'course' }),
    claim('route', { issue: 'course' }),
    claim('weather', { issue: 'course' }),
    claim('unreported', { issue: 'course' }),
    claim('boats', { issue: 'rescue' }),
    claim('stray'),
  ],
  reports: [
    report('length', { figure: '75 minutes' }),
    report('length', { figure: '150 minutes' }),
    report('route'),
    report('weather'),
    report('weather'),
    report('boats', { outlet: 'own' }),
    report('stray'),
  ],
});

const analysis = (matches: readonly Match[], covered = true): Analysis => ({
  coverage: { pack: 'ferry', score: 1, covered },
  sentences: 20,
  matches: matches.map((each) => ({ ...each, relation: 'same' })),
  limits: [],
});

describe('the topic by itself', () => {
  const summary = summariseTopic(TOPIC, null, {});

  test('lists the issues that have claims, in the order of the pack, and stray claims last', () => {
    expect(summary.issues.map(({ title }) => title)).toEqual(['The course', 'The rescue', '']);
    expect(summary).toMatchObject({ pack: { id: 'ferry', asOf: null }, reports: 7 });
  });

  test('says how many sources report a claim and how far they agree', () => {
    const [length] = summary.issues[0]?.claims ?? [];
    expect(length).toMatchObject({ sources: 2, agreement: { share: 0.5 }, strip: { unit: 'minutes' } });
  });

  test('leaves nothing out, since there is no page', () => {
    expect(summary.issues.flatMap(({ missing }) => missing)).toEqual([]);
  });
});

describe('the topic seen from a page', () => {
  const matches = [match('length', { figure: '75 minutes' }), match('boats'), match('length')];
  const summary = summariseTopic(TOPIC, analysis(matches), {});
  const [course, rescue] = summary.issues;

  test('points to what the page says', () => {
    expect(course?.claims.map(({ here }) => here)).toEqual([[0, 2], [], [], []]);
    expect(course?.claims[0]?.strip?.dots.map(({ here }) => here)).toEqual([true, false]);
    expect(rescue?.claims[0]?.here).toEqual([1]);
  });

  test('ranks what it leaves out by the number of sources', () => {
    expect(course?.missing.map(({ claim: id }) => id)).toEqual(['weather', 'route']);
    expect(rescue?.missing).toEqual([]);
  });

  test('does not blame a page for what only its own outlet reports', () => {
    const own = summariseTopic(TOPIC, analysis([]), { url: 'https://own.example/1' });
    expect(own.issues[1]?.missing).toEqual([]);
  });

  test('says nothing of a page that is not covered', () => {
    const uncovered = summariseTopic(TOPIC, analysis(matches, false), {});
    expect(uncovered.issues.flatMap(({ missing }) => missing)).toEqual([]);
    expect(uncovered.issues[0]?.claims[0]?.here).toEqual([]);
  });
});

describe('one issue', () => {
  const seen = analysis([match('length', { figure: '75 minutes' }), match('boats')]);

  test.each([
    ['without a page', null],
    ['seen from a page', seen],
  ])('is what the whole topic says of it, %s', (_, page) => {
    const { issues } = summariseTopic(TOPIC, page, {});
    expect(issues.map(({ id }) => summariseIssue(TOPIC, id, page, {}))).toEqual(issues);
  });

  test('needs no claims but its own', () => {
    const own = TOPIC.claims.filter(({ issue }) => issue === 'rescue');
    const part = {
      ...TOPIC,
      claims: own,
      reports: TOPIC.reports.filter(({ claim: of }) => own.some(({ id }) => id === of)),
    };
    expect(summariseIssue(part, 'rescue', seen, {})).toEqual(summariseIssue(TOPIC, 'rescue', seen, {}));
  });

  test('is nothing where no claim stands under it', () => {
    expect(summariseIssue(TOPIC, 'empty', null, {})).toBeNull();
    expect(summariseIssue(TOPIC, 'unheard-of', null, {})).toBeNull();
  });
});
