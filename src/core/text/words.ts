import type { Token } from './tokens.ts';

/** A word as matching sees it: a simple token, or one part of a hyphenated compound. */
export type Word = Pick<Token, 'start' | 'end' | 'text' | 'word' | 'stem'>;

/**
 * Answers with the words of a sequence of tokens. A compound is taken apart ("Franco-German", "15-year") unless its
 * stem shows that it is one word ("cease-fire").
 */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const token of tokens) {
    if (token.parts.length > 0 && token.stem.includes('-')) words.push(...token.parts);
    else words.push(token);
  }
  return words;
}
