import type { Figure } from './figure.ts';
import { hedgeBefore } from './hedges.ts';
import { type Reading, readNumber, readPart } from './numbers.ts';
import { unitAt } from './units.ts';

/** Denominators that make "x in y" or "x out of y" a share; "23 of his 27 matches" is a count. */
const ROUND = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 30, 50, 100, 1000, 10_000, 100_000, 1_000_000]);

/** Shares are given to a hundredth of a percent: a third is 33.33. */
function percentOf(share: number): number {
  const percent = Math.round(share * 1_000) / 10;
  // "A third" is meant as 33, an eighth as 12.5.
  return percent % 0.5 === 0 ? percent : Math.round(percent);
}

/** Answers with a share said as a fraction or as "x out of y": "three-quarters", "a fifth of", "nine out of 10", "one in five". */
export function shareAt(reading: Reading, at: number): Figure | undefined {
  return outOf(reading, at) ?? fraction(reading, at) ?? equalParts(reading, at);
}

function share(start: number, next: number, value: number, attributive: boolean): Figure {
  const percent = percentOf(value);
  return { kind: 'percent', start, next, low: percent, high: percent, unit: 'percent', attributive };
}

function outOf(reading: Reading, at: number): Figure | undefined {
  const { lexemes } = reading;
  const first = readNumber(reading, at);
  if (first === undefined || !Number.isInteger(first.value) || first.magnitude > 1) return undefined;
  let next = first.next;
  const link = lexemes[next]?.word;
  if (link === 'out' && lexemes[next + 1]?.word === 'of') next += 2;
  else if (link === 'in') next += 1;
  else if (link === 'of' && /^(?:every|each)$/.test(lexemes[next + 1]?.word ?? '')) next += 1;
  else return undefined;
  if (/^(?:every|each)$/.test(lexemes[next]?.word ?? '')) next++;
  const second = readNumber(reading, next);
  if (second === undefined || first.value >= second.value || !ROUND.has(second.value)) return undefined;
  if (link === 'in' && (unitAt(reading, second.next) !== undefined || first.value > 9)) return undefined;
  return share(at, second.next, first.value / second.value, lexemes[first.next]?.joint === 'hyphen');
}

const HALVED_TIMES = /^(?:first|second|other|opening|latter|better|final)$/;

function fraction(reading: Reading, at: number): Figure | undefined {
  const { lexemes, lexicon } = reading;
  const part = readPart(reading, at);
  const digits = part === undefined ? slashed(reading, at) : undefined;
  const read = part ?? digits;
  if (read === undefined || HALVED_TIMES.test(lexemes[at - 1]?.word ?? '')) return undefined;
  const { next } = read;
  const after = lexemes[next];
  if (after?.joint === 'hyphen') return undefined;
  const certain =
    lexicon.of.has(after?.word ?? '') ||
    next - at > 1 + Number(isArticle(reading, at)) ||
    isForEach(reading, next) ||
    (isArticle(reading, at) && MORE_OR_LESS.test(after?.word ?? ''));
  const half = read.value === 1 / 2 && /^(?:the|his|her|its|their|all|our|as)$/.test(after?.word ?? '');
  const hedged =
    lexicon.hedges.has(lexemes[at - 1]?.word ?? '') || /^(?:by|than|to)$/.test(lexemes[at - 1]?.word ?? '');
  if (!certain && !half && !hedged) return undefined;
  return share(at, next, read.value, lexemes[next]?.joint === 'hyphen');
}

/** "A third each", "a quarter for every heir", "half to either side". */
function isForEach({ lexemes }: Reading, at: number): boolean {
  const word = lexemes[at]?.word ?? '';
  const to = /^(?:for|to)$/.test(word) ? (lexemes[at + 1]?.word ?? '') : word;
  return /^(?:each|every|either|apiece)$/.test(to);
}

/** "A third more visitors", "a quarter fewer". */
const MORE_OR_LESS = /^(?:more|fewer|less|higher|lower|larger|smaller|bigger|cheaper|dearer)$/;

/** "Split into quarters": each part is a share of the whole. */
function equalParts({ lexemes, lexicon }: Reading, at: number): Figure | undefined {
  const word = lexemes[at]?.word ?? '';
  const part = word.endsWith('s') ? lexicon.parts.get(word) : undefined;
  if (part === undefined || lexemes[at - 1]?.word !== 'into') return undefined;
  return share(at, at + 1, 1 / part, false);
}

/** "Every fourth household" is a quarter of them; "every fourth day" is how often. */
export function everyNth(reading: Reading, at: number): Figure | undefined {
  const { lexemes, lexicon } = reading;
  const rank = lexicon.ordinals.get(lexemes[at]?.word ?? '');
  const noun = lexemes[at + 1];
  if (rank === undefined || rank < 2 || lexemes[at - 1]?.word !== 'every') return undefined;
  if (noun?.kind !== 'word' || lexicon.units.has(noun.word)) return undefined;
  const hedge = hedgeBefore(reading, at - 1, false)?.hedge;
  return { ...share(at, at + 1, 1 / rank, false), ...(hedge === undefined ? {} : { hedge }) };
}

/** "a third person" is a rank; an article makes a share only with "of" or a hedge. */
function isArticle(reading: Reading, at: number): boolean {
  return reading.lexicon.articles.has(reading.lexemes[at]?.word ?? '');
}

function slashed(reading: Reading, at: number): { value: number; next: number } | undefined {
  if (reading.lexemes[at + 1]?.word !== '/') return undefined;
  const number = readNumber(reading, at);
  return number !== undefined && number.value < 1 ? { value: number.value, next: number.next } : undefined;
}
