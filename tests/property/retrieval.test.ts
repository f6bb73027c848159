import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bm25Over } from '../../cli/evaluate/bm25.ts';
import { indexClaims } from '../../src/core/retrieval/claim-index.ts';
import { rank } from '../../src/core/retrieval/rank.ts';
import { best, relevance } from '../../src/core/retrieval/relevance.ts';

// Words that are their own stems and no stop words, so that the oracle's way of reading text and ours agree.
const WORD = fc.constantFrom(
  'tram',
  'bank',
  'onion',
  'river',
  'storm',
  'wolf',
  'clock',
  'lamp',
  'mint',
  'fox',
);
const TEXT = fc.array(WORD, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const STORE = fc.array(fc.record({ statement: TEXT, others: fc.array(TEXT, { maxLength: 2 }) }), {
  minLength: 1,
  maxLength: 12,
});
const indexed = (store: readonly { statement: string; others: readonly string[] }[]) =>
  indexClaims(store.map((claim, at) => ({ id: `c${at}`, ...claim })));

describe('relevance', () => {
  it('is what BM25 over whole texts gives, claim by claim', () => {
    fc.assert(
      fc.property(STORE, TEXT, (store, text) => {
        const index = indexed(store);
        const oracle = bm25Over(store.map(({ statement, others }) => [statement, ...others].join(' ')));
        const asked = new Map(
          text.split(' ').flatMap((word): [number, number][] => {
            const number = index.vocabulary.get(word);
            return number === undefined ? [] : [[number, 1]];
          }),
        );
        // Ours are in units of the rarest word.
        const unit = Math.log(1 + (store.length + 0.5) / 0.5);
        const scores = [...relevance(index, asked)].map((score) => score * unit);
        oracle(text).forEach((score, claim) => {
          expect(scores[claim]).toBeCloseTo(score, 9);
        });
      }),
    );
  });
});

describe('best', () => {
  it('is the head of the sorted list', () => {
    const scores = fc.array(fc.constantFrom(0, 0.5, 1, 2, 3), { maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 40 }), (values, most) => {
        const sorted = values
          .map((score, claim) => ({ score, claim }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score || a.claim - b.claim)
          .slice(0, most)
          .map(({ claim }) => claim);
        expect(best(Float64Array.from(values), most)).toEqual(sorted);
      }),
    );
  });
});

describe('rank', () => {
  it('orders by score, within 0 and 1, and a longer list only adds to a shorter one', () => {
    fc.assert(
      fc.property(STORE, TEXT, fc.nat({ max: 12 }), (store, text, top) => {
        const index = indexed(store);
        const all = rank(index, text, store.length);
        const scores = all.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(rank(index, text, top)).toEqual(all.slice(0, top));
      }),
    );
  });

  it('finds any claim by its own words', () => {
    fc.assert(
      fc.property(STORE, (store) => {
        const index = indexed(store);
        store.forEach(({ statement }, at) => {
          expect(rank(index, statement, store.length).map(({ claim }) => claim)).toContain(`c${at}`);
        });
      }),
    );
  });
});
