import { describe, expect, test } from 'vitest';
import { RELATIONS } from '../../../src/core/match.ts';
import { STANCES } from '../../../src/core/pack/pack.ts';
import {
  agreementText,
  relationStyle,
  relationText,
  sentenceText,
  sourcesText,
  stanceText,
} from '../../../src/ui/relation-text.ts';
import { figure } from '../comparison/small-pack.ts';
import { english } from './messages.ts';

const t = english();

test('every relation and stance has words of its own', () => {
  expect(new Set(RELATIONS.map((relation) => relationText(relation, t))).size).toBe(RELATIONS.length);
  expect(new Set(STANCES.map((stance) => stanceText(stance, t))).size).toBe(STANCES.length);
});

test('every kind of difference has the same line', () => {
  const differing = RELATIONS.filter((relation) => relation.startsWith('differs-'));
  expect(new Set(differing.map(relationStyle))).toEqual(new Set(['differs']));
  const others = RELATIONS.filter((relation) => !relation.startsWith('differs-'));
  expect(others.map(relationStyle)).toEqual(others);
});

describe('a sentence', () => {
  test('has its figures in words', () => {
    const params = { count: 2, here: figure('75 minutes'), there: figure('over 150 minutes') };
    expect(sentenceText({ key: 'differenceFigure', params }, t)).toMatch(/1 h 15 min.*2.*over 2 h 30 min/u);
  });

  test('leaves no place open where something is not known', () => {
    const text = sentenceText({ key: 'differenceSpeaker', params: { count: 1, speaker: null } }, t);
    expect(text).not.toMatch(/[{}]|null|undefined/u);
  });
});

test.each([
  [{ share: null, agreeing: 1, counted: 1 }, /too few/iu],
  [{ share: 1, agreeing: 3, counted: 3 }, /all 3/iu],
  [{ share: 1, agreeing: 2, counted: 2 }, /both/iu],
  [{ share: 0.5, agreeing: 1, counted: 2 }, /no two/iu],
  [{ share: 0.75, agreeing: 3, counted: 4 }, /3 of 4/u],
  [{ share: 0.75, agreeing: 3, counted: 4, denied: true as const }, /3 of 4 sources deny/u],
])('the agreement %o', (agreement, expected) => {
  expect(agreementText(agreement, t)).toMatch(expected);
});

test.each([
  [{ share: null, agreeing: 1, counted: 1 }, 4, '4 sources'],
  [{ share: 1, agreeing: 3, counted: 3 }, 3, 'All 3 sources agree'],
  [{ share: 0.75, agreeing: 3, counted: 4 }, 9, '3 of 4 sources agree, 5 not counted'],
])('the agreement %o of a claim, of whose sources there are %i: %s', (agreement, sources, expected) => {
  expect(sourcesText(agreement, sources, t)).toBe(expected);
});
