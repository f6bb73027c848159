import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { indexClaims, rank, type Wordings, wordingsOf } from '../../../src/core/retrieval/rank.ts';

const claim = (id: string, statement: string, ...others: string[]): Wordings => ({ id, statement, others });

const STORE = [
  claim('ferry', 'The ferry Asphodel carried 312 passengers when it ran aground.', 'How many were aboard?'),
  claim(
    'captain',
    'Captain Irena Halloway left the bridge before the ferry ran aground.',
    'Where was the captain?',
  ),
  claim(
    'rate',
    'The central bank raised its main rate to 4.5 percent in March.',
    'Did borrowing get dearer?',
  ),
  claim(
    'rate-cut',
    'The central bank will cut its main rate to 3 percent in June.',
    'Is borrowing to get cheaper?',
  ),
  claim('onion', 'A grower from Fenland showed an onion of nine kilograms.', 'Is this the largest onion?'),
  claim('bridge', 'The bridge over the river Tam was closed for repairs.', 'Why is the bridge shut?'),
];
const index = indexClaims(STORE);
const first = (text: string) => rank(index, text, 1)[0]?.claim;

describe('rank', () => {
  it.each([
    [
      'the words of the statement',
      'There were 312 passengers aboard the Asphodel as she ran aground',
      'ferry',
    ],
    ['a name', 'What Halloway did before the accident', 'captain'],
    ['a name in another spelling', 'Irena Hallaway was not at her post', 'captain'],
    ['the figure that sets two claims apart', 'The bank takes its main rate to 3 percent', 'rate-cut'],
    ['the words of another wording', 'Dearer borrowing is here', 'rate'],
    ['a synonym', 'Repairs shut the Tam bridge', 'bridge'],
    ['a tag written together', 'Look at that! #FenlandOnion', 'onion'],
  ])('finds a claim by %s', (_, text, id) => {
    expect(first(text)).toBe(id);
  });

  it('lists nothing without a word in common, and never more than asked for', () => {
    expect(rank(index, 'Completely unrelated gibberish', 5)).toEqual([]);
    expect(rank(index, 'of the and to', 5)).toEqual([]);
    expect(rank(index, '', 5)).toEqual([]);
    expect(rank(index, 'the ferry and the bank', 2)).toHaveLength(2);
    expect(rank(index, 'the ferry and the bank', 0)).toEqual([]);
    expect(rank(indexClaims([]), 'the ferry', 5)).toEqual([]);
  });

  it('reads no word out of a web address', () => {
    expect(rank(index, 'See https://example.org/ferry/onion and www.onion.example', 5)).toEqual([]);
  });

  it('keeps the order of the file for claims that say the same', () => {
    const twice = indexClaims([claim('b', 'The ferry ran aground.'), claim('a', "The 'ferry' ran aground.")]);
    expect(rank(twice, 'a ferry ran aground', 2).map((each) => each.claim)).toEqual(['b', 'a']);
  });

  it('is surer of a claim that is stated in full than of one that shares a word', () => {
    const [full] = rank(index, STORE[0]?.statement ?? '', 1);
    const [touched] = rank(index, 'The bridge of the old song was played on a piano in the town hall.', 1);
    expect(full?.score).toBeGreaterThan(2 * (touched?.score ?? 1));
  });
});

describe('associates', () => {
  // Twice a "quint" of one wording is a "zorbel" in the other; nothing else joins the two words.
  const store = [
    claim('one', 'A quint sank near Port Lorn.', 'Did a zorbel go down?'),
    claim('two', 'A quint burned at the quay.', 'Was there a zorbel on fire?'),
    claim('three', 'A quint was sold.', 'Whose is it now?'),
    ...STORE,
  ];

  it('are learnt from wordings that exchange one word for the other', () => {
    const found = rank(indexClaims(store), 'zorbel', 9).map((each) => each.claim);
    expect(found).toContain('three');
  });

  it('need more than one claim', () => {
    const found = rank(indexClaims(store.slice(1)), 'zorbel', 9).map((each) => each.claim);
    expect(found).toContain('two');
    expect(found).not.toContain('three');
  });
});

describe('wordingsOf', () => {
  it('takes the title, measure and phrasings of a claim, and the gists and quotations of its reports', () => {
    const report = { outlet: 'o', speakers: [], stance: 'states', basis: 'full', carries: [] } as const;
    const pack: Pick<Pack, 'claims' | 'reports'> = {
      claims: [
        {
          id: 'a',
          statement: 'S',
          speakers: [],
          measure: 'M',
          cues: { phrasings: ['P'] },
          ...{ title: 'T' },
        },
        { id: 'b', statement: 'Bare', speakers: [] },
      ],
      reports: [
        { ...report, claim: 'a', gist: 'G' },
        { ...report, claim: 'a', quote: 'Q' },
      ],
    };
    expect(wordingsOf(pack)).toEqual([
      { id: 'a', statement: 'S', others: ['T', 'M', 'P', 'G', 'Q'] },
      { id: 'b', statement: 'Bare', others: [] },
    ]);
  });
});
