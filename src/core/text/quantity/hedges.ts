import type { Hedge } from '../../quantity.ts';
import type { Reading } from './numbers.ts';
import { phraseAt, phraseBefore } from './phrase.ts';

/** A hedge read beside a figure, and the lexeme that the whole expression then starts or ends at. */
export interface HedgeRead {
  readonly hedge: Hedge;
  readonly edge: number;
}

/** Words after which "about" is a preposition: one speaks, knows, worries about things. */
const SPEAKS_ABOUT =
  /^(?:talk|talks|talked|talking|think|thinks|thought|thinking|speak|speaks|spoke|spoken|speaking|ask|asked|asking|asks|know|knew|knows|learn|learned|hear|heard|concern|concerns|concerned|worry|worried|worries|question|questions|information|story|stories|details|news|debate|complain|complained|complaints|warned|warning|warnings)$/;
/** Words after which "over" or "under" is a preposition of time, place or rule, not a comparison. */
const SPREAD =
  /^(?:spread|spreads|spreading|stretch|stretched|stretching|phased|phase|invest|invested|invests|pay|paid|payable|provide|provided|delivered|deliver|staggered|rolled|extend|extended|disagreement|dispute|row|clash|divided|war|control|win|won|victory|came|hand|handed|turned|place|placed|bound|obliged|years|year|months|billion|million|concern|concerns)$/;

/** Answers with the hedge that stands before a figure; stacked hedges ("at least about") give the one that bounds. */
export function hedgeBefore(reading: Reading, at: number, attributive: boolean): HedgeRead | undefined {
  const { lexemes, lexicon } = reading;
  let edge = at;
  let hedge: Hedge | undefined;
  for (let tries = 0; tries < 4; tries++) {
    const found = phraseBefore(lexemes, edge, lexicon.hedges);
    if (found !== undefined && !isPreposition(reading, found.start, edge, at, attributive)) {
      hedge = stronger(hedge, found.value);
      edge = found.start;
      continue;
    }
    const skipped = lexicon.transparent.has(lexemes[edge - 1]?.word ?? '') && found === undefined;
    if (!skipped) break;
    edge--;
  }
  return hedge === undefined ? undefined : { hedge, edge };
}

/** A bound ("at least") says more than an approximation, and that more than plain exactness. */
function stronger(known: Hedge | undefined, further: Hedge): Hedge {
  if (known === undefined || known === 'exact') return further;
  if (known === 'about' && further !== 'exact') return further;
  return known;
}

function isPreposition(
  reading: Reading,
  start: number,
  end: number,
  number: number,
  attributive: boolean,
): boolean {
  const { lexemes } = reading;
  const word = lexemes[start]?.word ?? '';
  const before = lexemes[start - 1]?.word ?? '';
  if (end - start > 1) return false;
  if (word === 'about') return SPEAKS_ABOUT.test(before) || (attributive && end < number);
  if (/^(?:above|below)$/.test(word)) return attributive && end < number;
  if (/^(?:over|under|beyond|around)$/.test(word)) {
    if (attributive && end < number) return true;
    if (word === 'over' && isLongTime(reading, number)) return !LASTS.test(before);
    return SPREAD.test(before) || isNumberBefore(reading, start);
  }
  if (word === 'c') return lexemes[start]?.joint === 'none';
  return false;
}

/** What must stand before "over 10 years" for it to mean more than ten; else it means in the course of them. */
const LASTS =
  /^(?:for|after|took|take|takes|lasted|lasts|last|spent|in|waited|been|is|was|of|and|than|just|well|running|served|at|with|by|,|)$/;

function isLongTime(reading: Reading, number: number): boolean {
  for (let at = number; at < number + 6; at++) {
    const unit = reading.lexicon.units.get(reading.lexemes[at]?.word ?? '');
    if (unit !== undefined) return unit.kind === 'duration' && unit.unit !== 'minutes';
  }
  return false;
}

/** How many lexemes a figure and what it counts may take before "over". */
const FIGURE_WINDOW = 4;

/** "$800bn over 10 years": what stands right before "over" is already a figure or what it counts. */
function isNumberBefore(reading: Reading, at: number): boolean {
  if (
    /^(?:took|takes|taking|lasted|lasts|spent|ran|for|in|after|waited|and|than)$/.test(
      reading.lexemes[at - 1]?.word ?? '',
    )
  ) {
    return false;
  }
  for (let back = 1; back <= FIGURE_WINDOW; back++) {
    const lexeme = reading.lexemes[at - back];
    if (lexeme === undefined || lexeme.kind === 'sign') return lexeme?.word === '%';
    if (lexeme.kind === 'number') return true;
  }
  return false;
}

/** Answers with the hedge that stands after a figure: "or more", "or so", "at least". */
export function hedgeAfter(reading: Reading, next: number): HedgeRead | undefined {
  const from = reading.lexemes[next]?.word === ',' ? next + 1 : next;
  const found = phraseAt(reading.lexemes, from, reading.lexicon.afterHedges);
  if (found === undefined) return undefined;
  // "500 people at least 40 of whom …": the hedge belongs to the number that follows it.
  const after = reading.lexemes[found.next];
  if (after?.word === 'to' || after?.kind === 'number' || reading.lexicon.cardinals.has(after?.word ?? ''))
    return undefined;
  return { hedge: found.value, edge: found.next };
}
