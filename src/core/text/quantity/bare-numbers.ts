import type { Found } from '../quantities.ts';
import { countUnitOf } from './count-units.ts';
import type { Figure } from './figure.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Reading } from './numbers.ts';

/** A figure further back than this, in lexemes, is no longer understood with a bare number. */
const WINDOW = 25;
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
        fromLater(reading, bare, found[index + 1]?.figure) ??
        fromEarlier(reading, completed, bare));
    completed.push(understood === undefined ? each : { ...each, figure: understood });
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
  return { ...bare, kind: later.kind, unit: later.unit, ...(later.of === undefined ? {} : { of: later.of }) };
}

/** Percentages and measures repeat their unit; minutes and days may have been converted from another. */
function mayLeaveOutUnit(figure: Figure): boolean {
  if (figure.kind === 'duration') return figure.unit === 'years';
  return figure.kind === 'count' || figure.kind === 'money';
}

function fromEarlier(reading: Reading, earlier: readonly Found[], bare: Figure): Figure | undefined {
  const last = earlier.findLast(({ figure }) => figure !== undefined && figure.kind !== 'ordinal');
  const model = last?.figure;
  if (model === undefined || bare.start - model.next > WINDOW || model.unit === 'number') return undefined;
  const compared = /^(?:against|versus|from)$/.test(reading.lexemes[bare.start - 1]?.word ?? '');
  const share = model.kind === 'percent' && compared && bare.high <= 100;
  if (!mayLeaveOutUnit(model) && !share) return undefined;
  const between = reading.lexemes.slice(model.next, bare.start);
  if (between.some(({ word }) => /^[:;.?!]$/.test(word))) return undefined;
  if (share) return { ...bare, kind: 'percent', unit: 'percent' };
  const ratio = Math.max(bare.high, 1) / Math.max(model.high, 1);
  if (ratio > SAME_THING || ratio < 1 / SAME_THING || !Number.isInteger(bare.low)) return undefined;
  const { kind, unit } = model;
  return { ...bare, kind, unit, ...(model.of === undefined ? {} : { of: model.of }) };
}

/** "the number of refugees", before the figure or right after it. */
function fromNumberOf(reading: Reading, bare: Figure): Figure | undefined {
  const { lexemes, lexicon } = reading;
  for (let at = Math.max(0, bare.start - WINDOW); at < Math.min(lexemes.length, bare.next + 4); at++) {
    const word = lexemes[at]?.word ?? '';
    if (!/^(?:number|numbers|tally)$/.test(word) || !lexicon.of.has(lexemes[at + 1]?.word ?? '')) continue;
    const phrase = nounPhraseAt(reading, at + 2);
    const head = phrase === undefined ? undefined : lexemes[phrase.head];
    if (phrase === undefined || head === undefined || (at < bare.start && phrase.next > bare.start)) continue;
    return { ...bare, unit: countUnitOf(head.word), of: phrase.stems };
  }
  return undefined;
}
