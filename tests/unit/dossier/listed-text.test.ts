import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LISTED } from '../../../dossier/listed-text.ts';

const entry = fc.stringMatching(/^[\p{L}\d][\p{L}\d :.~'-]{0,12}[\p{L}\d~]$/u);
const entries = fc.array(entry, { minLength: 1, maxLength: 4 });
const tag = fc.constantFrom('en', 'uk', 'pt-BR');

describe('a list in a field', () => {
  it.each([
    ['lines', entries],
    ['by-language', fc.dictionary(tag, entries)],
    ['wordings', fc.array(entries, { maxLength: 4 })],
  ] as const)('%s that are read as they were written are what they were', (kind, values) => {
    fc.assert(
      fc.property(values as fc.Arbitrary<unknown>, (value) => {
        expect(LISTED[kind].read(LISTED[kind].write(value))).toEqual(value);
      }),
    );
  });

  it('leaves out empty lines and what stands around an entry', () => {
    expect(LISTED.lines.read(' one \n\n two\n')).toEqual(['one', 'two']);
    expect(LISTED.wordings.read('a | b\n |  | c')).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps a name without a language, so that the field can say so', () => {
    expect(LISTED['by-language'].read('Порт\nuk: Порт')).toEqual({ '': ['Порт'], uk: ['Порт'] });
  });

  it('is harmless whatever stands before the colon', () => {
    const read = LISTED['by-language'].read('__proto__: Порт') as object;
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read)).toEqual(['__proto__']);
  });
});
