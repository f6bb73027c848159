import type { Hedge, Quantity } from '../quantity.ts';
import { type CalendarDate, readDate, resolveDate } from './dates.ts';
import { completeUnits } from './quantity/bare-numbers.ts';
import type { Figure } from './quantity/figure.ts';
import { readFigure } from './quantity/figures.ts';
import type { Found } from './quantity/found.ts';
import { hedgeAfter, hedgeBefore } from './quantity/hedges.ts';
import { lexemesOf } from './quantity/lexemes.ts';
import { lexiconFor } from './quantity/lexicons.ts';
import type { QuantityMention } from './quantity/mention.ts';
import type { Reading } from './quantity/numbers.ts';
import { joinRanges } from './quantity/range-joins.ts';
import { mayHoldFigures } from './quantity/starters.ts';
import { subjectOf } from './quantity/subjects.ts';
import type { Word } from './words.ts';

export type { QuantityKind, QuantityMention } from './quantity/mention.ts';

/** What else is known about the text. */
export interface QuantityOptions {
  /** BCP 47 tag; decides number words, units, and whether `1.500` is one and a half or fifteen hundred. If absent: English, or by its letters. */
  readonly language?: string;
  /** ISO date of publication, against which "Sunday" and "28 December" are resolved. */
  readonly published?: string;
  /** The words of the text, where they are known already: a text without any word that a figure needs is not read again. */
  readonly words?: readonly Word[];
}

/**
 * Answers with the figures of a sentence (or any stretch of normalised text), in order and without overlap: values as a
 * canonical range with unit and hedge, and what each is a quantity of. Numbers that measure nothing (names, years, ages,
 * clock times, scores, telephone numbers) are left out.
 */
export function findQuantities(text: string, options: QuantityOptions = {}): QuantityMention[] {
  const language = options.language ?? languageByScript(text);
  const lexicon = lexiconFor(language);
  if (options.words && !mayHoldFigures(text, options.words, lexicon)) return [];
  const reading: Reading = { text, lexemes: lexemesOf(text, lexicon.decimalComma), lexicon };
  const found = completeUnits(reading, joinRanges(reading, findAll(reading, language)));
  return found.map((each) => mentionOf(reading, each, options.published));
}

function findAll(reading: Reading, language: string): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < reading.lexemes.length) {
    const date = readDate(reading.lexemes, at, language);
    const read = date === undefined ? readFigure(reading, at) : undefined;
    // "yesterday" is a day but no figure.
    if (date !== undefined && date.date.relative === null) {
      found.push({ start: at, next: date.next, date: date.date });
    } else if (read?.figure !== undefined) {
      found.push({ start: at, next: read.next, figure: read.figure });
    }
    at = date?.next ?? read?.next ?? at + 1;
  }
  return found;
}

/** Where nobody says what language a text is in, its letters tell Cyrillic apart, and those that only one language has. */
function languageByScript(text: string): string {
  if (!/\p{Script=Cyrillic}/u.test(text)) return 'en';
  return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
}

function mentionOf(reading: Reading, found: Found, published: string | undefined): QuantityMention {
  const { lexemes } = reading;
  const start = lexemes[found.start]?.start ?? 0;
  const end = lexemes[found.next - 1]?.end ?? start;
  if (found.date !== undefined) return { start, end, ...datedMention(found.date, published) };
  const { figure } = found;
  // "moved up to fourth place": ranks are not hedged.
  const ranked = figure.kind === 'ordinal';
  const before = ranked ? undefined : hedgeBefore(reading, found.start, figure.attributive);
  const after = ranked ? undefined : hedgeAfter(reading, found.next);
  const hedge = strongest(before?.hedge, after?.hedge, figure.hedge);
  return {
    start,
    end,
    kind: figure.kind,
    quantity: ranged(figure, isStress(reading, before?.edge, figure) ? 'exact' : hedge),
    of: figure.of ?? subjectOf(reading, before?.edge ?? found.start, found.next),
    negated: isNegated(reading, before?.edge ?? found.start),
  };
}

/** "As much as 90 to 95 percent": of what has two ends it says only that this is much. */
const isStress = ({ lexemes }: Reading, edge: number | undefined, { low, high }: Figure): boolean =>
  low !== high && edge !== undefined && lexemes[edge]?.word === 'as';

function strongest(...hedges: readonly (Hedge | undefined)[]): Hedge {
  const said = hedges.filter((hedge) => hedge !== undefined && hedge !== 'exact');
  return said.find((hedge) => hedge !== 'about') ?? said[0] ?? 'exact';
}

function ranged(figure: Figure, hedge: Hedge): Quantity {
  const low = hedge === 'up-to' ? null : figure.low;
  const high = hedge === 'at-least' || hedge === 'over' ? null : figure.high;
  return { low, high, unit: figure.unit, hedge };
}

/** How many words before a figure a negation may stand ("was not even 90%"). */
const NEGATION_WINDOW = 2;

function isNegated(reading: Reading, edge: number): boolean {
  for (let back = 1; back <= NEGATION_WINDOW; back++) {
    const word = reading.lexemes[edge - back]?.word ?? '';
    if (/^[,.;:]$/.test(word)) return false;
    if (reading.lexicon.not.has(word) || word.endsWith("n't")) return true;
  }
  return false;
}

function datedMention(
  date: CalendarDate,
  published: string | undefined,
): Omit<QuantityMention, 'start' | 'end'> {
  const low = resolveDate(date, published);
  const high = low === null || date.lastDay === null ? low : low - (date.day ?? 0) + date.lastDay;
  return {
    kind: 'date',
    quantity: { low, high, unit: 'date', hedge: 'exact' },
    of: [],
    negated: false,
    date,
  };
}
