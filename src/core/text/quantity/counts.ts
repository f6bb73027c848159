import { isStopWord } from '../stop-words.ts';
import { countUnitOf, hasSharedUnit } from './count-units.ts';
import type { Figure } from './figure.ts';
import { nounPhraseAt, stemsBetween } from './noun-phrases.ts';
import { standsForNumberOf } from './number-of.ts';
import { type Reading, readNumber } from './numbers.ts';
import { orMore } from './or-more.ts';
import { phraseAt } from './phrase.ts';
import type { RangeRead } from './ranges.ts';
import { phraseAfterOf } from './subjects.ts';

const HARMED =
  /^(?:killed|dead|died|wounded|injured|hurt|missing|arrested|detained|hospitalised|hospitalized|slain|perished|displaced|evacuated|rescued|deceased|drowned|trapped|murdered|executed|captured|infected|fled|survived|attended|marched|protested|gathered|rallied|demonstrated|homeless|drowning|starving|who|whom)$/;
const HARMING =
  /^(?:kill|kills|killed|killing|wound|wounds|wounded|wounding|injure|injures|injured|injuring|hurt|hurting|arrest|arrested|arresting|toll|population|casualties|dead|detained|displaced|evacuated|rescued|employ|employs|employed|employing|hire|hires|hired|recruited)$/;
/** Bodies of people whose number is said with "of": "an army of 800,000". */
const BODIES =
  /^(?:city|town|village|country|nation|region|province|island|community|squad|team|crowds|army|force|forces|contingent|crowd|population|workforce|crew|garrison|military|audience|turnout|staff)$/;
const AUXILIARY =
  /^(?:were|was|are|is|have|has|had|been|be|being|reported|feared|confirmed|still|also|seriously|more|others|others|people)$/;
/** How many lexemes a verb of harm may stand away from the bare number it counts people with. */
const HARM_WINDOW = 6;
/** "The army would be capped at 800,000." */
const ARMIES = /^(?:army|armies|military|troops|forces|workforce|headcount)$/;
const ARMY_WINDOW = 7;
/** "The death toll from the ferry disaster rose to …" */
const TOLL_WINDOW = 12;

/** Answers with the count whose number has been read, with the noun it counts; undefined where a bare word counts nothing. */
export function countFrom(reading: Reading, start: number, range: RangeRead): Figure | undefined {
  const { lexemes } = reading;
  const after = lexemes[range.next];
  const base = {
    kind: 'count' as const,
    start,
    low: range.low,
    high: range.high,
    attributive: after?.joint === 'hyphen',
    ...(range.hedge === undefined ? {} : { hedge: range.hedge }),
  };
  if (after?.word === 'strong' && after.joint === 'hyphen')
    return { ...base, unit: 'people', next: range.next + 1 };
  if (isBodyOf(reading, start)) return { ...base, unit: 'people', next: range.next };
  if (isAnaphor(reading, start, range) || isException(reading, start)) return undefined;
  const noun = countedNoun(reading, range);
  if (noun !== undefined) {
    const upper = range.low === range.high ? orMore(reading, noun.next, range.high) : undefined;
    return {
      ...base,
      ...noun,
      unit: suppliedWith(reading, noun.unit),
      high: upper?.value ?? range.high,
      next: upper?.next ?? noun.next,
    };
  }
  if (countsPeople(reading, start, range.next)) return { ...base, unit: 'people', next: range.next };
  const bare = { ...base, unit: 'number', next: range.next };
  if (isBareMeasure(reading, start, range)) return bare;
  if (standsForNumberOf(reading, start)) return { ...bare, weak: true };
  return isPlainWord(reading, start, range) ? { ...bare, weak: true } : undefined;
}

/** "All but two of the mines": not two are counted. */
const isException = ({ lexemes }: Reading, start: number): boolean =>
  lexemes[start - 1]?.word === 'but' && lexemes[start - 2]?.word === 'all';

const PAIRS =
  /(?:ers|ors|ents|ians|men|women|sides|parties|countries|nations|states|capitals|neighbours|teams|friends)$/;

/** "the two leaders" names them again; nobody would call that a count. */
function isAnaphor(reading: Reading, start: number, range: RangeRead): boolean {
  const before = reading.lexemes[start - 1]?.word ?? '';
  if (range.digits || range.high !== 2 || !/^(?:the|these|those)$/.test(before)) return false;
  const phrase = nounPhraseAt(reading, range.next);
  return phrase === undefined || PAIRS.test(reading.lexemes[phrase.head]?.word ?? '');
}

/** "four abstained", "spoke for fifty": a number word that stands for what was counted before. */
function isPlainWord(reading: Reading, start: number, range: RangeRead): boolean {
  if (range.digits || range.low < 2) return false;
  const before = reading.lexemes[start - 1];
  return before?.joint !== 'hyphen' && !DEFINITE.test(before?.word ?? '');
}

/** "the four" takes up persons or things already named and counts nothing anew. */
const DEFINITE =
  /^(?:the|these|those|other|last|first|next|all|both|or|and|to|us|them|you|number|his|her|its|their|our)$/;

const EMERGENCY_CALLS = /^(?:911|999|112)$/;
const MINORS =
  /^(?:nobody|somebody|anybody|girls?|boys?|children|kids?|minors?|those|anyone|everyone|players?|people|adults?|women|men)$/;

/** A number without unit or noun is a figure only if it looks like one: digits or a hedge, and no name or age around it. */
function isBareMeasure(reading: Reading, start: number, range: RangeRead): boolean {
  const { lexemes } = reading;
  if (!range.digits) return range.hedge !== undefined || range.magnitude > 1;
  const [before, here, after] = [lexemes[start - 1], lexemes[start], lexemes[range.next]];
  const plain = range.magnitude === 1;
  // Without a unit a plain range is more often a score or a name; "30, 40 or 50" is none.
  if (range.low !== range.high && plain && range.next - start < 3) return false;
  if (plain && /^(?:the|a|an)$/.test(before?.word ?? '')) return false;
  if (plain && range.high <= 12 && /^(?:at|by|until|till|before)$/.test(before?.word ?? '')) return false;
  if (EMERGENCY_CALLS.test(here?.text ?? '')) return false;
  if ((before === undefined || before.word === '(') && after?.word === ')') return false;
  if (before?.word === '"' && after?.word === '"') return false;
  if (before?.word === 'than' && /^(?:younger|older)$/.test(lexemes[start - 2]?.word ?? '')) return false;
  if (before?.word === 'at' && isAge(range.low)) return false;
  if (
    /^(?:was|is|turned|turns|be)$/.test(before?.word ?? '') &&
    /^(?:he|she|i)$/.test(lexemes[start - 2]?.word ?? '')
  )
    return false;
  if (/^(?:under|over)$/.test(before?.word ?? '') && MINORS.test(lexemes[start - 2]?.word ?? ''))
    return false;
  const named = before?.kind === 'word' && start > 1 && /^\p{Lu}/u.test(before.text);
  return !(named && range.magnitude === 1);
}

function isAge(value: number): boolean {
  return Number.isInteger(value) && value >= 15 && value <= 110;
}

/** "an army of 800,000", "a crowd of nearly 5,000": the number counts who makes up the body. */
function isBodyOf(reading: Reading, start: number): boolean {
  const { lexemes, lexicon } = reading;
  for (let at = start - 1; at >= Math.max(1, start - HARM_WINDOW); at--) {
    if (lexicon.of.has(lexemes[at]?.word ?? '')) return BODIES.test(lexemes[at - 1]?.word ?? '');
  }
  return false;
}

function countedNoun(
  reading: Reading,
  range: RangeRead,
): { unit: string; next: number; of: readonly string[] } | undefined {
  const { lexemes, lexicon } = reading;
  const attributive = lexemes[range.next];
  if (attributive?.joint === 'hyphen' && attributive.kind === 'word' && !isAfterHedge(reading, range.next)) {
    const phrase = nounPhraseAt(reading, range.next + 1, true);
    return { unit: countUnitOf(attributive.word), next: range.next + 1, of: phrase?.stems ?? [] };
  }
  const partitive = lexicon.of.has(lexemes[range.next]?.word ?? '');
  // "one of the writers" singles out and does not count.
  if (partitive && range.low === 1 && !range.digits) return undefined;
  const at = partitive ? range.next + 1 : afterHedge(reading, range.next);
  if (HARMED.test(lexemes[at]?.word ?? '') && !partitive) {
    const phrase = nounPhraseAt(reading, at + 1);
    if (phrase === undefined || phrase.head > at + 2) return undefined;
  }
  if (!partitive && /^an?$/.test(lexemes[at]?.word ?? '')) return undefined;
  if (lexicon.language !== 'en') return foreignNoun(reading, at, range);
  const one = range.low === 1 && range.high === 1;
  // "one way or another", "one day": one of no matter which.
  if (one && !range.digits && ANY_ONE.test(lexemes[at]?.word ?? '')) return undefined;
  const whole = partitive ? afterWhole(reading, at) : at;
  const phrase = nounPhraseAt(reading, whole, one && !partitive);
  const head = phrase === undefined ? undefined : lexemes[phrase.head];
  if (phrase === undefined || head === undefined) return undefined;
  const complement = phraseAfterOf(reading, phrase.next) ?? [];
  // "12 of the 19 suspects": what is counted is said with the whole, which is a figure of its own.
  if (whole !== at)
    return { unit: countUnitOf(head.word), next: range.next, of: [...phrase.stems, ...complement] };
  return { unit: countUnitOf(head.word), next: phrase.next, of: [...phrase.stems, ...complement] };
}

/** Those who are cut off from power or heat are counted as households, whoever counts them. */
function suppliedWith(reading: Reading, unit: string): string {
  if (unit !== 'customers') return unit;
  const cutOff = /^(?:power|electricity|outages?|blackouts?|heat|heating|water|gas)$/;
  return reading.lexemes.some(({ word }) => cutOff.test(word)) ? 'households' : unit;
}

const ANY_ONE = /^(?:way|day|thing|hand|side|point|sense|moment|another|time|more|example|reason)$/;

function isAfterHedge(reading: Reading, at: number): boolean {
  return reading.lexicon.afterHedges.has(reading.lexemes[at]?.word ?? '');
}

/** The index after "the 19" in "of the 19 suspects"; the same index where no number follows. */
function afterWhole(reading: Reading, at: number): number {
  const number = readNumber(reading, at) ?? readNumber(reading, at + 1);
  const determined = /^(?:the|his|her|its|their|all|those|these|our)$/.test(reading.lexemes[at]?.word ?? '');
  return number !== undefined && (determined || readNumber(reading, at) !== undefined) ? number.next : at;
}

/** How many words after a number the noun may be looked for in languages whose plurals are not known. */
const FOREIGN_WINDOW = 3;

/** A noun with a shared unit, else the next word as it stands. */
function foreignNoun(
  reading: Reading,
  at: number,
  range: RangeRead,
): { unit: string; next: number; of: readonly string[] } | undefined {
  const { lexemes, lexicon } = reading;
  for (let index = at; index < at + FOREIGN_WINDOW; index++) {
    const lexeme = lexemes[index];
    if (lexeme?.kind !== 'word') break;
    if (!hasSharedUnit(lexeme.word)) continue;
    const of = [...stemsBetween(lexemes, at, index + 1), ...(phraseAfterOf(reading, index + 1) ?? [])];
    return { unit: countUnitOf(lexeme.word), next: index + 1, of };
  }
  const first = lexemes[at];
  const spelledOne = range.low === 1 && range.high === 1 && !range.digits;
  if (first?.kind !== 'word' || spelledOne || first.word.length < 4 || isStopWord(first.word))
    return undefined;
  if (lexicon.units.has(first.word)) return undefined;
  return { unit: first.word, next: at + 1, of: stemsBetween(lexemes, at, at + 1) };
}

/** "500 or so drones": the hedge stands between the number and its noun. */
function afterHedge(reading: Reading, next: number): number {
  return phraseAt(reading.lexemes, next, reading.lexicon.afterHedges)?.next ?? next;
}

function countsPeople(reading: Reading, start: number, next: number): boolean {
  const { lexemes } = reading;
  for (let at = next; at < Math.min(lexemes.length, next + HARM_WINDOW); at++) {
    const word = lexemes[at]?.word ?? '';
    if (HARMED.test(word)) return true;
    if (!AUXILIARY.test(word)) break;
  }
  for (let at = start - 1; at >= Math.max(0, start - TOLL_WINDOW); at--) {
    const word = lexemes[at]?.word ?? '';
    if (/^[.;:]$/.test(word)) return false;
    if (at >= start - HARM_WINDOW && HARMING.test(word)) return true;
    if (ARMIES.test(word) && at >= start - ARMY_WINDOW) return true;
    if (word === 'toll' || (word === 'whom' && at >= start - 3)) return true;
  }
  return (
    /^,$/.test(lexemes[next]?.word ?? '') &&
    lexemes[next + 1]?.word === 'of' &&
    lexemes[next + 2]?.word === 'whom'
  );
}
