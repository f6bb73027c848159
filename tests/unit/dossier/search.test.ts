import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTexts, rank } from '../../../dossier/search-index.ts';
import { searchTexts } from '../../../dossier/search-texts.ts';
import { claim, pack, person, report } from '../comparison/small-pack.ts';

const TEXTS = [
  'The ferry sank in the evening.',
  'Rescuers counted twelve dead after the ferry sank.',
  'The minister praised the rescuers.',
  'A ferry company is sued.',
  'Звіт про пором',
];
const find = (query: string) => rank(query, indexTexts(TEXTS));

describe('search', () => {
  it.each([
    ['minister', [2]],
    ['ministers', [2]],
    ['MINISTER', [2]],
    ['min', [2]],
    ['пором', [4]],
    ['submarine', []],
    ['', []],
    ['  ?! ', []],
  ])('finds for “%s” the texts %j', (query, texts) => {
    expect(find(query)).toEqual(texts);
  });

  it('puts the texts first that hold more of the words', () => {
    expect(find('rescuers ferry')[0]).toBe(1);
    expect(new Set(find('rescuers ferry'))).toEqual(new Set([0, 1, 2, 3]));
  });

  it('puts the shorter of two texts first that hold the same', () => {
    const index = indexTexts(['a harbour, and a long list of other things beside it', 'a harbour']);
    expect(rank('harbour', index)).toEqual([1, 0]);
  });

  it('finds every text by each of its own words, and only texts that share one', () => {
    const word = fc.constantFrom('ferry', 'storm', 'captain', 'harbour', 'radio', 'lifeboat');
    const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, word, (lists, query) => {
        const found = rank(query, indexTexts(lists.map((words) => words.join(' '))));
        const holding = lists.flatMap((words, at) => (words.includes(query) ? [at] : []));
        expect([...found].sort((a, b) => a - b)).toEqual(holding);
      }),
    );
  });
});

it('a person is found under every spelling, a report by its outlet and its words', () => {
  const captain = { ...person('captain'), aliases: ['Skipper'], translations: { uk: ['Капітан'] } };
  const texts = searchTexts(
    pack({
      people: [captain],
      claims: [claim('speed', { speakers: ['captain'], measure: 'speed in knots' })],
      reports: [report('speed', { outlet: 'post', quote: 'too fast', gist: 'blames haste' })],
    }),
  );
  for (const word of ['Name of captain', 'Skipper', 'Капітан', 'knots'])
    expect(texts.claims[0]).toContain(word);
  for (const word of ['The post', 'too fast', 'blames haste']) expect(texts.reports[0]).toContain(word);
});
