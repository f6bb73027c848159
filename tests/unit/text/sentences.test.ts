import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/core/text/clauses.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

/** Sentences are parted by ` ¦ ` in a case; the text itself has a plain space there. */
function checkSplit(marked: string, language?: string): void {
  const text = marked.replaceAll(' ¦ ', ' ').replaceAll('¦', '');
  const sentences = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual(marked.split(/ ?¦ ?/).map((sentence) => sentence.trim()));
}

describe('sentences', () => {
  it.each(['en_US', 'javascript:alert(1)', '', 'x', 'en-'])(
    'are parted where a page calls its language %j',
    (language) => {
      checkSplit('Dr. Roe left. ¦ She was late.', language);
    },
  );

  it.each([
    ['titles', 'Mr. Doe met Gov. Roe. ¦ Dr. Poe and Lt. Gen. Coe joined Sen. Moe. ¦ St. Lucia won.'],
    ['a country in the middle', 'The U.S. president flew home. ¦ The U.K. Parliament voted.'],
    ['a country at the end', 'They left the U.S. ¦ He stayed in the U.K. ¦ But the talks go on.'],
    ['hours', 'It began at 1 p.m. local time. ¦ It ended at 3 p.m. ¦ Nobody complained.'],
    ['hours with a zone', 'It began at 1 p.m. ET on Sunday. ¦ It ended at 3 a.m. GMT.'],
    ['hours before a day', 'The plane lands at 9 a.m. Tuesday in Oslo. ¦ Then it leaves.'],
    ['hours that open a sentence', 'It was loud. ¦ By 6 a.m. Oslo was quiet.'],
    ['a ticker after a company', 'Acme Inc. (ACM.N) rose 3%. ¦ Beta! Inc. fell.'],
    ['a lone closing mark', 'They left. ¦ " We did this. "'],
    ['initials', 'George W. Doe wrote to J. K. Roe. ¦ E. M. Poe answered.'],
    ['companies', 'Acme Inc. shares fell. ¦ Beta Corp. will sell Gamma Ltd. to Delta Co. next year.'],
    ['a company at the end', 'She works for Acme Inc. ¦ The pay is good.'],
    ['decimals', 'It rose 3.5 percent to $1.25. ¦ Rates stayed at 4.0%.'],
    ['abbreviated months', 'They met on Dec. 28 in Oslo. ¦ The report of Jan. 5 was wrong.'],
    ['numbers', 'He lives at No. 10. ¦ Look at p. 4 and Fig. 2 again.'],
    ['a question asked', '"Why now?" he asked. ¦ "Because," she said.'],
    ['a question asked by a name', '"Will it hold?" Doe asked. ¦ "No!" the crowd shouted. ¦ They left.'],
    ['a question by a title and name', '"Will it hold?" Prime Minister Roe asked reporters. ¦ Nobody knew.'],
    ['quotations over two sentences', '"We did this. ¦ We did that too," he said. ¦ "It works."'],
    ['a quotation that ends a sentence', 'He said: "It is over." ¦ Then he left.'],
    ['curly quotation marks', '“We tried,” she said. ¦ “We failed.” ¦ He nodded.'],
    ['single quotation marks', "'We tried.' ¦ He nodded."],
    ['an ellipsis', 'He paused... and went on. ¦ She waited… ¦ Nothing came.'],
    ['brackets', 'It failed (again). ¦ (Nobody saw it.) ¦ It was late.'],
    ['an abbreviation in brackets', 'The group (formerly Acme Inc. of Ohio) agreed. ¦ It paid.'],
    ['latin', 'Fruit, e.g. apples, i.e. food, sells. ¦ Meat, veg, etc. sell too.'],
    ['versus', 'It was Doe vs. Roe. ¦ Everyone knew.'],
    ['a lost space', 'They met on Sunday.¦Then they left.'],
    ['web addresses', 'Visit example.com today. ¦ Or mail a.b@example.org for help.'],
    ['exclamation', 'Stop! ¦ Listen! ¦ What now?'],
    ['mixed marks', 'Really?! ¦ Yes.'],
    ['a middle initial and a suffix', 'John F. Doe Jr. and Jane Roe Sr. left. ¦ He drove.'],
    ['a doctorate', 'She holds a Ph.D. in law. ¦ He has none.'],
    ['a dash', 'He agreed — at last. ¦ She did not.'],
    ['numbers first', 'Ten left. ¦ 27 stayed. ¦ 3.5 million watched.'],
    ['a place in a state', 'He was born in Dover, Del. and moved to Palm Beach, Fla. in May. ¦ He is 40.'],
    ['a capital', 'They met in Washington, D.C. ¦ The talks were short.'],
    ['a list marker', '1. Open the door. ¦ 2. Close it.'],
    ['what ends in a letter', 'They chose Plan B. ¦ It failed.'],
    ['an agency line', 'OSLO, Dec. 3 (Wire) — Ships left port. ¦ More will follow.'],
    ['a sentence that ends in a year', 'It began in 2022. ¦ In 2025 it ended.'],
  ])('%s', (_name, marked) => {
    checkSplit(marked);
  });

  it.each([
    ['de', 'Am 28. Dezember traf er Dr. Roe. ¦ Das ist z. B. neu. ¦ Es kostet ca. 3 Mio. Euro.'],
    ['de', 'Der 3. Gipfel beginnt um 20.15 Uhr. ¦ Er endet spät.'],
    ['fr', 'M. Doe a vu Mme. Roe. ¦ Il est parti à 20 h. ¦ « Tout va bien », dit-il.'],
    ['es', 'El Sr. Doe habló con la Sra. Roe. ¦ ¿Quién ganó? ¦ Nadie lo sabe.'],
    ['it', 'Il dott. Roe è arrivato. ¦ Ha parlato con la sig. Doe.'],
    ['ru', 'В. В. Иванов прибыл 28 дек. 2025 г. в Осло. ¦ Он уехал.'],
    ['uk', 'Це коштує 5 млн грн. ¦ Він поїхав додому.'],
  ])('in %s: %s', (language, marked) => {
    checkSplit(marked, language);
  });

  it('never joins what a blank line parts', () => {
    const text = 'A headline without a stop\n\nthe first line in lower case\n\nMr.\n\nDoe';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A headline without a stop',
      'the first line in lower case',
      'Mr.',
      'Doe',
    ]);
  });

  it('reads a line break within a wrapped paragraph as a space', () => {
    const text = 'This line was wrapped by somebody who writes plain text to\nFriends in Oslo. It ends here.';
    expect(splitSentences(text)).toHaveLength(2);
  });

  it('keeps short lines apart', () => {
    expect(splitSentences('Monday: rain\nTuesday: sun')).toHaveLength(2);
  });

  it('finds nothing in nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\n ')).toEqual([]);
  });
});

describe('clauses', () => {
  it.each([
    'Doe called the deal close ¦ but Roe said that two issues remained.',
    'The ministry denied it; ¦ the army said nothing.',
    'He signed the bill, ¦ and the senate will vote on it on Monday.',
    'Apples, pears, and plums were sold at the market.',
    'Doe was blunt: ¦ "There is no deal on the table."',
    'The longest bridge in town — ¦ built in three years at great cost — ¦ will open in May.',
    'Exports rose by 4 percent, ¦ while imports fell by 2 percent.',
    'The plan is ready, ¦ although nobody has signed it.',
    'She met Doe and Roe in Oslo.',
  ])('%s', (marked) => {
    const text = marked.replaceAll(' ¦ ', ' ');
    const clauses = splitClauses(text).map(({ start, end }) => text.slice(start, end).trim());
    const wanted = marked.split(' ¦ ').map((clause) => clause.replace(/\s*[;,—]$/, '').replace(/:$/, ''));
    expect(clauses).toEqual(wanted);
  });
});
