import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/core/text/clauses.ts';
import { findDates, resolveDate } from '../../src/core/text/dates.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { findQuantities } from '../../src/core/text/quantities.ts';
import { lexiconFor } from '../../src/core/text/quantity/lexicons.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { wordsOf } from '../../src/core/text/words.ts';

/** Pieces that news text is made of, with everything that the canonical form changes. */
const PIECE = fc.constantFrom(
  ...'a Z é й 5 12 95% 2½ ½ $ € . , ; : ? ! … - – — -- “ ” ‘ ’ « » " \' ( ) ﬁ ﬂ Ａ ９ ٣ № Mr. U.S. p.m. No. the He and 1/2'.split(
    ' ',
  ),
  ' ',
  ' ',
  '\n\n',
  '\n',
  '\t',
  '\u00A0',
  '\u202F',
  '\u00AD',
  '\u200B',
  'e\u0301',
  'и\u0306',
);
const NEWS = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));
const ANY_TEXT = fc.oneof(NEWS, fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('normalise', () => {
  it('maps every offset to one that is not before those of earlier offsets, from start to end', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const canonical = normalise(text);
        let last = 0;
        for (let offset = 0; offset <= canonical.text.length; offset++) {
          const original = canonical.original(offset);
          expect(original).toBeGreaterThanOrEqual(last);
          expect(original).toBeLessThanOrEqual(text.length);
          last = original;
        }
        expect(canonical.original(canonical.text.length)).toBe(text.length);
      }),
    );
  });

  it('maps each letter to a place whose own canonical form begins with it', () => {
    fc.assert(
      fc.property(NEWS, (text) => {
        const canonical = normalise(text);
        for (let offset = 0; offset < canonical.text.length; offset++) {
          const unit = canonical.text.charAt(offset);
          if (!/[\p{L}\p{N}]/u.test(unit)) continue;
          const from = canonical.original(offset);
          const to = canonical.original(offset + 1);
          expect(normalise(text.slice(from, Math.max(to, from + 1))).text).toContain(unit);
        }
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const once = normalise(text).text;
        const twice = normalise(once);
        expect(normalise(twice.text).text).toBe(twice.text);
      }),
    );
  });

  it('agrees with a plain oracle on text whose changes are one for one', () => {
    const oracle: Readonly<Record<string, string>> = {
      '“': '"',
      '”': '"',
      '’': "'",
      '\u00A0': ' ',
      '‑': '-',
      '٣': '3',
    };
    const unit = fc.constantFrom('a', 'B', ' ', '.', '7', ...Object.keys(oracle));
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('').replaceAll("''", "'");
        fc.pre(!/['’]{2}/.test(text));
        const canonical = normalise(text);
        expect(canonical.text).toBe([...text].map((each) => oracle[each] ?? each).join(''));
        for (let offset = 0; offset <= text.length; offset++) expect(canonical.original(offset)).toBe(offset);
      }),
    );
  });
});

describe('sentences', () => {
  it('lie in order, do not overlap, have no white space around them and leave only white space out', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        let end = 0;
        for (const sentence of splitSentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(text.slice(end, sentence.start)).toMatch(/^\s*$/);
          expect(text.slice(sentence.start, sentence.end)).toBe(
            text.slice(sentence.start, sentence.end).trim(),
          );
          end = sentence.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/);
      }),
    );
  });

  it('never hold a blank line', () => {
    fc.assert(
      fc.property(NEWS, NEWS, (first, second) => {
        const text = `${first}x\n\ny${second}`;
        for (const { start, end } of splitSentences(text))
          expect(text.slice(start, end)).not.toContain('x\n\ny');
      }),
    );
  });

  it('of two blocks are those of each block alone', () => {
    const block = fc
      .array(
        fc.constantFrom(
          'Mr. Doe left.',
          'He met Roe at 1 p.m. in the U.S.',
          '"Why?" she asked.',
          'It rose 3.5%.',
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(block, block, (first, second) => {
        const shift = first.length + 2;
        expect(splitSentences(`${first}\n\n${second}`)).toEqual([
          ...splitSentences(first),
          ...splitSentences(second).map(({ start, end }) => ({ start: start + shift, end: end + shift })),
        ]);
      }),
    );
  });
});

describe('clauses', () => {
  it('lie in order within the sentence and lose no letter and no digit', () => {
    fc.assert(
      fc.property(NEWS, (text) => {
        let end = 0;
        let kept = '';
        for (const clause of splitClauses(text)) {
          expect(clause.start).toBeGreaterThanOrEqual(end);
          expect(clause.end).toBeLessThanOrEqual(text.length);
          kept += text.slice(clause.start, clause.end);
          end = clause.end;
        }
        expect(kept.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });
});

describe('tokens', () => {
  it('are what stands at their offsets, in order, and hold every letter and digit', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
          end = token.end;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('figures', () => {
  it('lie in order within the text, with a range whose ends are in order', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        let end = 0;
        for (const mention of findQuantities(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          const { low, high } = mention.quantity;
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          end = mention.end;
        }
      }),
    );
  });
});

describe('figures by words', () => {
  /** Every word of every lexicon, with what stands around figures. */
  const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ru', 'uk'];
  const listed = LANGUAGES.map(lexiconFor).flatMap((lexicon) =>
    Object.values(lexicon).flatMap((entry) =>
      entry instanceof Map || entry instanceof Set ? [...entry.keys()] : [],
    ),
  );
  const around =
    "a an the ship ships by only not a-month cease-fire one-time U.S. p.m. a.m. Rs US usd square single vote day-long yearlong March May Mon. Sunday yesterday no casualties d'euros l'ora we'll don't John's it’s more than , ; ( ) - \"".split(
      ' ',
    );
  const piece = fc.oneof(fc.constantFrom(...around), fc.constantFrom(...listed.map(String)));
  const phrase = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '-')), { maxLength: 12 })
    .map((pieces) => pieces.flat().join(''));

  it('are the same where the words are known', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, NEWS), fc.constantFrom(...LANGUAGES), (text, language) => {
        const words = wordsOf(tokenise(text, language));
        expect(findQuantities(text, { language, words })).toEqual(findQuantities(text, { language }));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('dates', () => {
  it('without a year resolve to the year that is nearest to publication', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -150, max: 150 }), (published, shift) => {
        const meant = new Date(
          Date.UTC(published.getUTCFullYear(), published.getUTCMonth(), published.getUTCDate() + shift),
        );
        fc.pre(!(meant.getUTCMonth() === 1 && meant.getUTCDate() === 29));
        const name = meant.toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
        const [mention] = findDates(`on ${name}`);
        const wanted = (meant.getUTCFullYear() * 100 + meant.getUTCMonth() + 1) * 100 + meant.getUTCDate();
        expect(mention && resolveDate(mention.date, published.toISOString())).toBe(wanted);
      }),
    );
  });

  it('given as a weekday resolve to the latest such day', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (published, back) => {
        const meant = new Date(
          Date.UTC(published.getUTCFullYear(), published.getUTCMonth(), published.getUTCDate() - back),
        );
        const name = meant.toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });
        const [mention] = findDates(`It happened on ${name}.`);
        const wanted = (meant.getUTCFullYear() * 100 + meant.getUTCMonth() + 1) * 100 + meant.getUTCDate();
        expect(mention && resolveDate(mention.date, published.toISOString())).toBe(wanted);
      }),
    );
  });
});
