import { hedgeBefore } from './hedges.ts';
import type { Reading } from './numbers.ts';

/** The words between "the number of cases" and what it comes to: "stands at", "has fallen to", "is". */
const COMES_TO = /^(?:at|to|from|is|was|are|were|be|reach|reaches|reached|hit|totals|totalled|totaled)$/;
/** How far before a bare number "the number of" may stand, in lexemes. */
const NUMBER_OF_WINDOW = 12;

/** Whether a bare number is what "the number of" something comes to: "he put the number of open cases at 43". */
export function standsForNumberOf(reading: Reading, start: number): boolean {
  const { lexemes, lexicon } = reading;
  const edge = hedgeBefore(reading, start, false)?.edge ?? start;
  if (!COMES_TO.test(lexemes[edge - 1]?.word ?? '')) return false;
  for (let at = edge - 1; at >= Math.max(0, edge - NUMBER_OF_WINDOW); at--) {
    const word = lexemes[at]?.word ?? '';
    if (/^[.;:]$/.test(word)) return false;
    if (/^(?:number|numbers|tally)$/.test(word)) return lexicon.of.has(lexemes[at + 1]?.word ?? '');
  }
  return false;
}
