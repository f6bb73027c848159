import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, indexTexts } from '../../../dossier/search-index.ts';
import { MOST_FOUND, searchTexts } from '../../../dossier/search-texts.ts';
import { rank } from '../../../src/core/retrieval/rank.ts';
import { claim, pack, person, report } from '../comparison/small-pack.ts';

const plain = (texts: readonly string[]) => indexTexts(texts.map((statement) => ({ statement, others: [] })));

const TEXTS = plain([
  'The ferry sank in the evening.',
  'Rescuers counted twelve dead after the ferry sank.',
  'The minister praised the rescuers.',
  'A trawler company is sued.',
  'Звіт про пором',
]);

describe('search', () => {
  it.each([
    ['minister', 2],
    ['ministers', 2],
    ['MINISTER', 2],
    ['пором', 4],
    ['twelve dead', 1],
    ['company sued', 3],
  ])('finds for “%s” the text %i first', (query, text) => {
    expect(find(query, TEXTS)[0]).toBe(text);
  });

  it.each(['mini', 'minis', 'the ministe'])('completes “%s” while it is typed', (query) => {
    expect(find(query, TEXTS)).toContain(2);
  });

  it.each(['zeppelin', '', '  ?! '])('finds nothing for “%s”', (query) => {
    expect(find(query, TEXTS)).toEqual([]);
  });

  it('finds by every wording of a text', () => {
    const index = indexTexts([
      { statement: 'The ferry sank.', others: ['went down', 'Harbour Post'] },
      { statement: 'The crew was saved.', others: [] },
    ]);
    expect(find('harbour', index)).toEqual([0]);
  });

  it.each([
    // Ranking knows that a vote is akin to a referendum, and that short texts say more; a reader typed this word.
    ['referendum', [1, 2]],
    ['a referendum on ferries', [2, 1]],
    ['referendum on fer', [2, 1]],
    // A word that no text holds is looked for by its kin.
    ['plebiscite', [2, 1]],
  ])(
    'lists for “%s” the texts that hold most of its words, their own before those told of them',
    (query, places) => {
      const index = indexTexts([
        { statement: 'The council will vote.', others: [] },
        {
          statement: 'The mayor wants a referendum before the lighthouse is sold to anybody at all.',
          others: [],
        },
        { statement: 'The mayor says it.', others: ['a referendum', 'ferries'] },
        { statement: 'The lighthouse is old.', others: [] },
      ]);
      expect(find(query, index)).toEqual(places);
    },
  );

  it('leaves the order of ranking to whole sentences', () => {
    const statements = [
      'The ferry sank on Sunday evening off the old lighthouse.',
      'A ferry, the harbour and the mayor.',
    ];
    const sentence =
      'On Sunday evening the ferry went down off the lighthouse, said the mayor of the harbour town';
    const index = plain(statements);
    const ranked = rank(index.ranking, sentence, 2).map(({ claim }) => Number(claim));
    expect(find(`${sentence}.`, index)).toEqual(ranked);
  });

  it('finds a text by each of its own words', () => {
    const word = fc.constantFrom('ferry', 'storm', 'captain', 'harbour', 'radio', 'lifeboat');
    const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, word, (lists, query) => {
        const found = new Set(find(query, plain(lists.map((words) => words.join(' ')))));
        const holding = lists.flatMap((words, at) => (words.includes(query) ? [at] : []));
        for (const at of holding) expect(found).toContain(at);
      }),
    );
  });

  it('shows no more than a person reads', () => {
    expect(find('ferry', plain(Array.from({ length: 3 * MOST_FOUND }, () => 'a ferry')))).toHaveLength(
      MOST_FOUND,
    );
  });
});

it('a claim is found by its reports and every spelling of its speaker, a report by its outlet and its words', () => {
  const captain = { ...person('captain'), aliases: ['Skipper'], translations: { uk: ['Капітан'] } };
  const texts = searchTexts(
    pack({
      people: [captain],
      claims: [claim('speed', { speakers: ['captain'], measure: 'speed in knots' })],
      reports: [report('speed', { outlet: 'post', quote: 'too fast', gist: 'blames haste' })],
    }),
  );
  expect(texts.claims[0]?.others).toEqual(
    expect.arrayContaining([
      'speed in knots',
      'too fast',
      'blames haste',
      'Name of captain',
      'Skipper',
      'Капітан',
    ]),
  );
  expect(texts.reports).toEqual([{ statement: 'too fast blames haste', others: ['The post'] }]);
});
