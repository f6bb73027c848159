import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../src/core/text/stem.ts';
import { isStopWord } from '../../../src/core/text/stop-words.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

function wordsOf(text: string, language?: string): string[] {
  return tokenise(text, language).map((token) => token.word);
}

describe('tokens', () => {
  it.each([
    ['words and marks', 'Yes, he said (twice).', ['yes', 'he', 'said', 'twice']],
    [
      'possessives',
      "the plan's end, the leaders' talks, Roe’s",
      ['the', 'plan', 'end', 'the', 'leaders', 'talks', 'roe'],
    ],
    ['contractions', "don't, won’t", ["don't", "won't"]],
    ['compounds', 'a 20-point plan at Mar-a-Lago', ['a', '20-point', 'plan', 'at', 'mar-a-lago']],
    [
      'dotted abbreviations',
      'the U.S. at 1 p.m. in Washington, D.C.',
      ['the', 'usa', 'at', '1', 'pm', 'in', 'washington', 'dc'],
    ],
    ['a compound with a country', 'U.S.-led talks', ['usa-led', 'talks']],
    ['the country and the pronoun', 'US aid for us', ['usa', 'aid', 'for', 'us']],
    ['figures', '1,500 at 7:30, 3.5m, 1h15', ['1,500', 'at', '7:30', '3.5m', '1h15']],
    ['accents', 'Orbán, Škoda, Łódź, Straße, Μαρία', ['orban', 'skoda', 'lodz', 'strasse', 'μαρια']],
    ['Cyrillic', 'Зеленський заявив: “Ні”, йод', ['зеленський', 'заявив', 'ні', 'йод']],
    ['Arabic', 'قال الرئيس', ['قال', 'الرئيس']],
    ['elision', "l'accord d’une femme, un'ora", ['l', 'accord', 'd', 'une', 'femme', 'un', 'ora']],
    ['a name with an apostrophe', "O'Brien", ["o'brien"]],
  ])('%s', (_name, text, wanted) => {
    expect(wordsOf(text)).toEqual(wanted);
  });

  it('gives the parts of a compound with their own places', () => {
    const [compound] = tokenise('cease-fire-like');
    expect(compound?.parts.map(({ word, start, end }) => [word, start, end])).toEqual([
      ['cease', 0, 5],
      ['fire', 6, 10],
      ['like', 11, 15],
    ]);
  });

  it('gives a spelling with and without hyphen one stem', () => {
    expect(tokenise('cease-fire')[0]?.stem).toBe(stemOf('ceasefire'));
  });
});

describe('stems', () => {
  it.each([
    ['say', 'said', 'says', 'saying'],
    ['meet', 'met', 'meeting', 'meetings'],
    ['agree', 'agreed', 'agreement', 'agreements', 'agrees'],
    ['die', 'died', 'death', 'deaths', 'dead', 'fatalities'],
    ['russia', 'russian', 'russians'],
    ['ukraine', 'ukrainian', 'ukrainians'],
    ['france', 'french'],
    ['withdraw', 'withdrawal', 'withdrew', 'withdrawn'],
    ['negotiate', 'negotiation', 'negotiator', 'negotiations'],
    ['build', 'built', 'building'],
    ['organise', 'organize', 'organised', 'organizing'],
    ['organisation', 'organization', 'organizations'],
    ['defence', 'defense', 'defend'],
    ['child', 'children'],
    ['deny', 'denied', 'denial', 'denies'],
  ])('%s and its forms share one', (...forms) => {
    expect(new Set(forms.map((form) => stemOf(form))).size).toBe(1);
  });

  it.each([
    ['international', 'internal'],
    ['university', 'universe'],
    ['organ', 'organization'],
    ['past', 'paste'],
    ['policy', 'police'],
    ['news', 'new'],
    ['officer', 'office'],
    ['authority', 'author'],
    ['emergency', 'emerge'],
    ['constitution', 'constitute'],
    ['evening', 'even'],
    ['iran', 'iraq'],
    ['minister', 'ministry'],
    ['important', 'import'],
  ])('%s and %s are told apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('cuts case endings of Cyrillic words and leaves short ones alone', () => {
    expect(stemOf('гарантий')).toBe(stemOf('гарантиями'));
    expect(stemOf('мир')).toBe('мир');
  });

  it('cuts nothing English from words of other languages', () => {
    expect(stemOf('meeting', 'de')).toBe('meeting');
    expect(stemOf('garantien', 'de')).toBe('garanti');
  });
});

describe('stop words', () => {
  it.each(['the', 'of', 'und', 'les', 'на', 'що'])('%s is one', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(['not', 'deal', 'peace', 'usa', 'against'])('whether %s is one', (word) => {
    expect(isStopWord(word)).toBe(word === 'against');
  });
});
