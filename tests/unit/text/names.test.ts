import { describe, expect, test } from 'vitest';
import type { Name } from '../../../src/core/pack/pack.ts';
import { compileNames, findNames } from '../../../src/core/text/names.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { wordsOf } from '../../../src/core/text/words.ts';

const name = (id: string, own: string, more: Partial<Name> = {}): Name => ({
  id,
  name: own,
  aliases: [],
  translations: {},
  ...more,
});
const TABLE = compileNames([
  name('leclerc', 'Anne Leclerc', {
    role: 'President of France',
    translations: { ru: ['Леклерк', 'Леклерка'] },
  }),
  name('guard', 'Coast guard', { role: 'institution: rescuers', aliases: ['the rescuers~'] }),
  name('port', 'Port-aux-Vents', { aliases: ['the port~'] }),
  name('town', 'Vents'),
  name('council', 'Vents Council'),
]);

const found = (text: string, language?: string): string[] =>
  findNames(wordsOf(tokenise(text, language)), TABLE).map(
    ({ ids, inContext }) => `${ids.join('/')}${inContext ? '~' : ''}`,
  );

describe('names in a text', () => {
  test.each([
    ['Anne Leclerc spoke.', ['leclerc']],
    ['A surname is enough: Leclerc.', ['leclerc']],
    ["Leclerc's plan", ['leclerc']],
    ['the French president', ['leclerc~']],
    ["France's leader", ['leclerc~']],
    ['The coast guard came.', ['guard']],
    ['the rescuers', ['guard~']],
    ['At Port-aux-Vents it rained.', ['port']],
    ['The Vents Council met in Vents.', ['council', 'town']],
    ['It vents steam.', []],
    ['Nobody was there.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('inflected names of other languages', () => {
    expect(found('Встреча с Леклерком', 'ru')).toEqual(['leclerc']);
  });
});
