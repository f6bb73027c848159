import { describe, expect, it } from 'vitest';
import { pageShapes } from '../../../src/background/message-shapes.ts';
import { READING_LIMITS } from '../../../src/page/read-article.ts';

/** The shapes are what stands between a stranger's page and the core: whatever reading never sends is refused. */

const block = { kind: 'paragraph', text: 'The pier is ninety metres long.' };
const article = {
  url: 'https://gazette.example/pier',
  published: '2026-03-14',
  language: 'en',
  blocks: [block],
};
const match = {
  claim: 'pier-length',
  block: 0,
  start: 12,
  end: 25,
  text: 'ninety metres',
  score: 1,
  value: { low: 90, high: 90, unit: 'metres', hedge: 'exact' },
  speaker: null,
  stance: 'states',
  reasons: [],
};
const origin = { url: 'https://gazette.example/pier' };

type Call = keyof typeof pageShapes;
type Case = readonly [name: string, call: Call, args: readonly unknown[]];

const LET_THROUGH: readonly Case[] = [
  ['a host', 'begin', ['gazette.example']],
  ['the words of a page', 'mayConcern', ['Words of the pier', 'en-GB']],
  ['the words of a page without a language', 'mayConcern', ['Words of the pier', null]],
  ['an article', 'analyse', [article]],
  ['an article without address, date and language', 'analyse', [{ blocks: [block] }]],
  [
    // Reading stops at one block more than its limit.
    'an article at the limit of reading',
    'analyse',
    [{ ...article, blocks: Array(READING_LIMITS.blocks + 1).fill(block) }],
  ],
  ['an article without text', 'analyse', [{ blocks: [] }]],
  ['a match with its page', 'compare', ['piers', match, origin]],
  ['a match without a figure', 'compare', ['piers', { ...match, value: null }, {}]],
  [
    'a figure with an open end',
    'compare',
    ['piers', { ...match, value: { ...match.value, high: null } }, origin],
  ],
  ['a claim of a pack', 'openDossier', ['piers', 'pier-length']],
  ['a claim to mute', 'setAside', ['piers', 'pier-length', null]],
  ['a wording that is no claim', 'setAside', ['piers', 'pier-length', 'ninety metres']],
  ['a farewell', 'leave', []],
];

const REFUSED: readonly Case[] = [
  ['no host', 'begin', []],
  ['a host that is no text', 'begin', [{ toString: 'gazette.example' }]],
  ['a host of a megabyte', 'begin', ['a'.repeat(1_000_000)]],
  ['more than was asked for', 'begin', ['gazette.example', 'more']],
  ['words that are none', 'mayConcern', [null, 'en']],
  ['words without end', 'mayConcern', ['a'.repeat(5_000_001), 'en']],
  ['no article', 'analyse', [null]],
  ['a list for an article', 'analyse', [[block]]],
  ['an article without blocks', 'analyse', [{ url: article.url }]],
  ['blocks that are no list', 'analyse', [{ ...article, blocks: { length: 1, 0: block } }]],
  ['a block of an unknown kind', 'analyse', [{ ...article, blocks: [{ ...block, kind: 'script' }] }]],
  ['a block without text', 'analyse', [{ ...article, blocks: [{ kind: 'paragraph' }] }]],
  ['a block that is null', 'analyse', [{ ...article, blocks: [null] }]],
  ['a date that is null', 'analyse', [{ ...article, published: null }]],
  ['a page whose date is null', 'compare', ['piers', match, { published: null }]],
  ['an address that is a number', 'analyse', [{ ...article, url: 7 }]],
  ['too many blocks', 'analyse', [{ ...article, blocks: Array(25_001).fill(block) }]],
  ['too long a text', 'analyse', [{ ...article, blocks: [{ ...block, text: 'a'.repeat(5_000_001) }] }]],
  ['a match of no claim', 'compare', ['piers', { ...match, claim: undefined }, origin]],
  ['an offset before the text', 'compare', ['piers', { ...match, start: -1 }, origin]],
  ['an offset between two characters', 'compare', ['piers', { ...match, end: 1.5 }, origin]],
  [
    'a figure that is not finite',
    'compare',
    ['piers', { ...match, value: { ...match.value, low: Infinity } }, origin],
  ],
  [
    'a figure without a unit',
    'compare',
    ['piers', { ...match, value: { low: 1, high: 1, hedge: 'exact' } }, origin],
  ],
  ['no page', 'compare', ['piers', match, null]],
  ['no pack', 'compare', [undefined, match, origin]],
  ['a claim that is no text', 'openDossier', ['piers', 3]],
  ['a wording that is no text', 'setAside', ['piers', 'pier-length', 3]],
  ['a wording that is missing', 'setAside', ['piers', 'pier-length']],
  ['a farewell with luggage', 'leave', ['more']],
];

describe('what a page script may send', () => {
  it.each(LET_THROUGH)('lets through %s', (_name, call, args) => {
    expect(pageShapes[call](args)).toBe(true);
  });

  it.each(REFUSED)('refuses %s', (_name, call, args) => {
    expect(pageShapes[call](args)).toBe(false);
  });
});
