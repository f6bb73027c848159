import { describe, expect, test } from 'vitest';
import type { Name } from '../../../src/core/pack/pack.ts';
import { findAttributions } from '../../../src/core/text/attribution.ts';
import { compileNames, findNames } from '../../../src/core/text/names.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { wordsOf } from '../../../src/core/text/words.ts';

const person = (id: string, name: string): Name => ({
  id,
  name,
  aliases: [],
  translations: {},
  role: 'somebody',
});
const NAMES = compileNames([person('smith', 'Jane Smith'), person('jones', 'Rob Jones')]);

/** Each attribution as `who: the words that it covers`. */
function attributed(text: string): string[] {
  const words = wordsOf(tokenise(text));
  const mentions = findNames(words, NAMES);
  return findAttributions(text, words, mentions, () => true).map(({ source, second, pronoun, from, to }) => {
    const who = [source, second].flatMap((mention) => mention?.ids ?? []).join('+') || (pronoun ? 'he' : '?');
    return `${who}: ${text.slice(words[from]?.start, words[to - 1]?.end)}`;
  });
}

describe('who is said to say what', () => {
  test.each([
    ['Smith said the road was open.', ['smith: Smith said the road was open']],
    ['The road was open, Smith said.', ['smith: The road was open, Smith said']],
    ['“The road is open,” said Rob Jones.', ['jones: The road is open,” said Rob Jones']],
    ['The road is open, he added.', ['he: The road is open, he added']],
    ['The road is open, Jones bragged.', ['jones: The road is open, Jones bragged']],
    ['According to Jones, the road is open.', ['jones: According to Jones, the road is open']],
    ['The walk took an hour by his own count.', ['he: The walk took an hour by his own count']],
    [
      'Smith, who meets Jones today, says it is late.',
      ['smith: Smith, who meets Jones today, says it is late'],
    ],
    ['Smith and Jones say it is late.', ['jones+smith: Smith and Jones say it is late']],
    [
      'The road is open, the harbour master Rob Jones said.',
      ['jones: The road is open, the harbour master Rob Jones said'],
    ],
    ['Officials said the road was open.', ['?: Officials said the road was open']],
    ['Smith and Jones spoke for an hour.', []],
    ['He said that the call had ended.', ['he: He said that the call had ended']],
    ['Smith said the phone call was short.', ['smith: Smith said the phone call was short']],
    ['The road was open.', []],
    ['Jones: The road is open', ['jones: Jones: The road is open']],
    ["He'd said the road was open.", ["he: He'd said the road was open"]],
    ['Smith said that one call was short.', ['smith: Smith said that one call was short']],
    ['Smith wants the road closed; Jones would keep it open.', ['smith: Smith wants the road closed']],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual(expected);
  });

  test('of two sources in one sentence each has its own words', () => {
    expect(attributed('Smith says it is early; Jones says it is late.')).toEqual([
      'smith: Smith says it is early',
      'jones: Jones says it is late',
    ]);
  });
});

describe('who says that a source says so', () => {
  const outers = (text: string): string[] => {
    const words = wordsOf(tokenise(text));
    return findAttributions(text, words, findNames(words, NAMES), () => true).map(
      ({ source, outer }) => `${source?.ids ?? '?'} by ${outer?.ids ?? 'nobody'}`,
    );
  };
  test.each([
    ['Smith said that Jones thinks it is late.', ['smith by nobody', 'jones by smith']],
    ['Smith told reporters that Jones thinks it is late.', ['smith by nobody', 'jones by smith']],
    ['Jones wants the road closed, Smith said.', ['jones by smith', 'smith by nobody']],
    ['Smith says it is early; Jones says it is late.', ['smith by nobody', 'jones by nobody']],
  ])('%s', (text, expected) => {
    expect(outers(text)).toEqual(expected);
  });
});
