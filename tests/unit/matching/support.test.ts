import { describe, expect, test } from 'vitest';
import type { Match } from '../../../src/core/match.ts';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import { matchArticle } from '../../../src/core/matching/match-article.ts';
import {
  FIGURE_SIGNS,
  type FigureSign,
  type Signs,
  WORD_SIGNS,
  type WordSign,
} from '../../../src/core/matching/signs.ts';
import { supportOf } from '../../../src/core/matching/support.ts';
import type { Claim, Pack, Report } from '../../../src/core/pack/pack.ts';
import { TUNNEL } from './tunnel.ts';

const signs = (some: Partial<Record<WordSign | FigureSign, number>>): Signs =>
  ({
    ...Object.fromEntries([...WORD_SIGNS, ...FIGURE_SIGNS].map((sign) => [sign, 0])),
    ...some,
  }) as Signs;

const found = (text: string, pack: Pack = TUNNEL): Match[] =>
  matchArticle(
    { language: 'en', published: '2024-05-18', blocks: [{ kind: 'paragraph', text }] },
    compileTopic(pack),
  );
const claims = (text: string, pack?: Pack): string[] => found(text, pack).map(({ claim }) => claim);

describe('support', () => {
  test.each<[WordSign | FigureSign, boolean]>([
    ['share', false],
    ['evidence', false],
    ['found', false],
    ['own', false],
    ['share', true],
    ['evidence', true],
    ['noun', true],
    ['known', true],
    ['own', true],
  ])('%s speaks for a stretch (with a figure: %s)', (sign, figure) => {
    expect(supportOf(signs({ [sign]: 1 }), figure)).toBeGreaterThan(supportOf(signs({}), figure));
  });

  test.each<[WordSign | FigureSign, boolean]>([
    ['other', false],
    ['unsaid', false],
    ['requiredLacking', false],
    ['astray', false],
    ['alien', false],
    ['loose', false],
    ['reversed', false],
    ['figureless', false],
    ['outdone', false],
    ['astray', true],
    ['loose', true],
    ['requiredLacking', true],
    ['stranger', true],
  ])('%s speaks against it (with a figure: %s)', (sign, figure) => {
    expect(supportOf(signs({ [sign]: 1 }), figure)).toBeLessThan(supportOf(signs({}), figure));
  });

  test('is an even chance at a score of a half', () => {
    for (const { score } of found('Eleven workers were killed when the tunnel collapsed.')) {
      expect(score).toBeGreaterThan(0.4);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

const withClaims = (more: readonly Claim[], reports: readonly Report[] = []): Pack => ({
  ...TUNNEL,
  claims: [...TUNNEL.claims, ...more],
  reports: [...TUNNEL.reports, ...reports],
});
const done: Claim = {
  id: 'done',
  statement: 'Aldous puts the repair of the tunnel at 90 percent complete.',
  speakers: ['aldous'],
  question: 'done',
  kind: 'figure',
  measure: 'share of the repair that is complete',
  unit: 'percent',
};

describe('a figure without its noun', () => {
  test.each([
    ['the sentence before names it', 'The repair goes on. Aldous spoke of 90 percent.', ['done']],
    ['another noun', 'Aldous spoke of 90 percent of the voters.', []],
    ['a rate', 'The repair is 90 percent a week behind.', []],
  ])('%s', (_, text, expected) => {
    expect(claims(text, withClaims([done]))).toEqual(expected);
  });

  test.each([
    ['The repair of the tunnel is 90 percent complete, Aldous said.', 90],
    ['Ten percent of the repair of the tunnel is still open, Aldous said.', 90],
  ])('%s is read as what is complete', (text, value) => {
    expect(found(text, withClaims([done]))[0]?.value).toMatchObject({ low: value, high: value });
  });
});

describe('what is not enough', () => {
  const gates: Claim = {
    id: 'gates',
    statement: 'Aldous and Pike still quarrel over who pays for the gates of the tunnel.',
    kind: 'assessment',
    speakers: [],
    question: 'gates',
    cues: { phrasings: ['no agreement on who pays for the gates'] },
  };

  test.each([
    ['names alone', 'Aldous and Pike were in Harrow.', []],
    ['part of a negative phrasing without its "no"', 'An agreement on the gates was signed in spring.', []],
    ['the phrasing itself is', 'There is no agreement on who pays for the gates.', ['gates']],
  ])('%s', (_, text, expected) => {
    expect(claims(text, withClaims([gates]))).toEqual(expected);
  });
});
