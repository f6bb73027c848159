import { countUnitOf, isPlural } from './count-units.ts';
import { canonicalDuration, sizeInDays } from './durations.ts';
import type { Figure } from './figure.ts';
import type { Found } from './found.ts';
import { hedgeBefore } from './hedges.ts';
import { nounPhraseAt, stemsBetween } from './noun-phrases.ts';
import type { Reading } from './numbers.ts';
import { CHANGE } from './ranges.ts';

/** A figure further back than this, in lexemes, is no longer understood with a bare number. */
const WINDOW = 25;
/** The verb of change stands at most this far before the number ("has risen in a month to"). */
const RISE_WINDOW = 6;
/** Two figures of one thing differ by less than this factor; a bare number further off is of something else. */
const SAME_THING = 100;

/**
 * Answers with the figures, those without unit completed by what the sentence leaves out: "the number of refugees rose to
 * 3 million", "15 years are offered, but he wants 50".
 */
export function completeUnits(reading: Reading, found: readonly Found[]): Found[] {
  const completed: Found[] = [];
  for (const [index, each] of found.entries()) {
    const { figure } = each;
    const bare = figure?.kind === 'count' && figure.unit === 'number' ? figure : undefined;
    const understood =
      bare &&
      (fromNumberOf(reading, bare) ??
        fromRising(reading, bare) ??
        fromLater(reading, bare, found[index + 1]?.figure) ??
        fromEarlier(reading, completed, bare));
    if (understood !== undefined) completed.push({ start: each.start, next: each.next, figure: understood });
    else if (figure?.weak !== true) completed.push(each);
  }
  return completed;
}

/** "from 1,200 to 800 officers": the second of two linked figures names the unit of both. */
function fromLater(reading: Reading, bare: Figure, later: Figure | undefined): Figure | undefined {
  const { lexemes, lexicon } = reading;
  if (later === undefined || later.start !== bare.next + 1) return undefined;
  const link = lexemes[bare.next]?.word ?? '';
  if (!lexicon.to.has(link) && !lexicon.or.has(link) && !lexicon.and.has(link)) return undefined;
  if (!mayLeaveOutUnit(later) && later.kind !== 'percent') return undefined;
  return inUnitOf(later, bare);
}

/** A size to compare two figures of one kind by. Times may stand in different units. */
function sizeOf({ kind, high, unit }: Figure): number {
  return kind === 'duration' ? high * sizeInDays(unit) : Math.max(high, 1);
}

function inUnitOf({ kind, unit, told, of }: Figure, bare: Figure): Figure {
  const span = told && canonicalDuration(bare.low * told.factor, bare.high * told.factor, told.unit);
  return { ...bare, kind, unit, ...span, ...(of === undefined ? {} : { of }) };
}

/** Percentages and measures of length and weight repeat their unit. */
function mayLeaveOutUnit({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'money' || kind === 'duration';
}

function fromEarlier(reading: Reading, earlier: readonly Found[], bare: Figure): Figure | undefined {
  const last = earlier.findLast(({ figure }) => figure !== undefined && figure.kind !== 'ordinal');
  const model = last?.figure;
  if (model === undefined || bare.start - model.next > WINDOW || model.unit === 'number') return undefined;
  const before = reading.lexemes[bare.start - 1]?.word ?? '';
  // "six birdies … in his round of 65": the number belongs to its own noun.
  if (reading.lexicon.of.has(before)) return undefined;
  const compared = /^(?:against|versus|from)$/.test(before);
  const share = model.kind === 'percent' && compared && bare.high <= 100;
  if (!mayLeaveOutUnit(model) && !share) return undefined;
  const between = reading.lexemes.slice(model.next, bare.start);
  if (between.some(({ word }) => /^[:.?!]$/.test(word))) return undefined;
  if (share) return { ...bare, kind: 'percent', unit: 'percent' };
  if (!Number.isInteger(bare.low)) return undefined;
  const understood = inUnitOf(model, bare);
  const ratio = sizeOf(understood) / sizeOf(model);
  return ratio > SAME_THING || ratio < 1 / SAME_THING ? undefined : understood;
}

/** "cases doubled to 3,300": what has changed is what the number counts. */
function fromRising(reading: Reading, bare: Figure): Figure | undefined {
  const { lexemes, lexicon } = reading;
  const before = hedgeBefore(reading, bare.start, false)?.edge ?? bare.start;
  if (!lexicon.to.has(lexemes[before - 1]?.word ?? '')) return undefined;
  let verb = before - 2;
  while (verb > before - RISE_WINDOW && !CHANGE.test(lexemes[verb]?.word ?? '')) verb--;
  const subject =
    lexemes[verb - 1]?.word === 'have' || lexemes[verb - 1]?.word === 'had' ? verb - 2 : verb - 1;
  const noun = lexemes[subject];
  if (noun === undefined || !CHANGE.test(lexemes[verb]?.word ?? '') || !isPlural(noun.word)) return undefined;
  return { ...bare, unit: countUnitOf(noun.word), of: stemsBetween(lexemes, subject, subject + 1) };
}

/** People who are counted without a noun: "the number of missing". */
const LOST = /^(?:missing|homeless|displaced|infected|unemployed|jobless)$/;

/** "the number of refugees", before the figure or right after it. */
function fromNumberOf(reading: Reading, bare: Figure): Figure | undefined {
  const { lexemes, lexicon } = reading;
  for (let at = Math.max(0, bare.start - WINDOW); at < Math.min(lexemes.length, bare.next + 4); at++) {
    const word = lexemes[at]?.word ?? '';
    if (!/^(?:number|numbers|tally)$/.test(word) || !lexicon.of.has(lexemes[at + 1]?.word ?? '')) continue;
    const phrase = nounPhraseAt(reading, at + 2);
    if (phrase === undefined && LOST.test(lexemes[at + 2]?.word ?? '')) return { ...bare, unit: 'people' };
    const head = phrase === undefined ? undefined : lexemes[phrase.head];
    if (phrase === undefined || head === undefined || (at < bare.start && phrase.next > bare.start)) continue;
    return { ...bare, unit: countUnitOf(head.word), of: phrase.stems };
  }
  return undefined;
}
