import type { Lexeme } from './lexemes.ts';

/** No phrase of a lexicon has more words than this. */
const LONGEST = 5;

/** Answers with the value of the longest phrase that ends before `end`, and where it starts; undefined if none does. */
export function phraseBefore<T>(
  lexemes: readonly Lexeme[],
  end: number,
  phrases: ReadonlyMap<string, T>,
): { readonly start: number; readonly value: T } | undefined {
  let words = '';
  let best: { start: number; value: T } | undefined;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
    const lexeme = lexemes[start];
    if (lexeme === undefined) break;
    words = words === '' ? lexeme.word : `${lexeme.word} ${words}`;
    const value = phrases.get(words);
    if (value !== undefined) best = { start, value };
  }
  return best;
}

/** Answers with the value of the longest phrase that starts at `start`, and the index after it; undefined if none does. */
export function phraseAt<T>(
  lexemes: readonly Lexeme[],
  start: number,
  phrases: ReadonlyMap<string, T>,
): { readonly next: number; readonly value: T } | undefined {
  let words = '';
  let best: { next: number; value: T } | undefined;
  for (let at = start; at < Math.min(lexemes.length, start + LONGEST); at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    words = words === '' ? lexeme.word : `${words} ${lexeme.word}`;
    const value = phrases.get(words);
    if (value !== undefined) best = { next: at + 1, value };
  }
  return best;
}
