import { describe, expect, test } from 'vitest';
import { type MessageKey, translator } from '../../../src/ui/strings.ts';

const t = translator(
  {
    plain: 'Nothing to fill',
    places: '{name} has {count} of {total}',
    boats_one: '{count} boat',
    boats_other: '{count} boats',
  },
  'en',
);
const say = (key: string, params = {}) => t(key as MessageKey, params);

describe('a message', () => {
  test('has its places filled, numbers as the language writes them', () => {
    expect(say('places', { name: 'Ada', count: 1200, total: '7,0' })).toBe('Ada has 1,200 of 7,0');
  });

  test('keeps a place for which nothing is given', () => {
    expect(say('places', { name: 'Ada' })).toBe('Ada has {count} of {total}');
  });

  test('chooses the plural variant by its count', () => {
    expect([0, 1, 2].map((count) => say('boats', { count }))).toEqual(['0 boats', '1 boat', '2 boats']);
  });

  test('chooses by the rules of its language, and takes what that language has', () => {
    const ukrainian = translator(
      {
        boats_one: '{count} човен',
        boats_few: '{count} човни',
        boats_many: '{count} човнів',
        boats_other: '{count} човна',
      },
      'uk',
    );
    const boats = [1, 3, 5, 21, 1.5].map((count) => ukrainian('boats' as MessageKey, { count }));
    expect(boats).toEqual(['1 човен', '3 човни', '5 човнів', '21 човен', '1,5 човна']);
  });

  test('shows its key where the language lacks it', () => {
    expect(say('missing')).toBe('missing');
  });

  test('fills no place from what was filled in', () => {
    expect(say('places', { name: '{total}', count: 1, total: 2 })).toBe('{total} has 1 of 2');
  });
});
