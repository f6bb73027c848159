import { skipNumberName } from './number-names.ts';
import type { Reading } from './numbers.ts';

const ZONES = /^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|bst|est|edt|et|cet|msk|uhr|hrs|local|o'clock|oclock)$/;
/**
 * Answers with the index after a number that measures nothing (a name's number, a year, an age, a clock time, a score, a
 * telephone number, a list marker, how many told it), or undefined where the number may be a measure.
 */
export function skipNotMeasure(reading: Reading, at: number): number | undefined {
  const lexeme = reading.lexemes[at];
  if (lexeme === undefined) return undefined;
  return (
    skipListMarker(reading, at) ??
    skipInformants(reading, at) ??
    skipNumberName(reading, at) ??
    skipClock(reading, at) ??
    skipAge(reading, at) ??
    skipChain(reading, at) ??
    skipYear(reading, at) ??
    skipDay(reading, at)
  );
}

/** "2. How long it would last": the number of a heading or of an entry. */
function skipListMarker({ lexemes }: Reading, at: number): number | undefined {
  const point = lexemes[1];
  const marks = at === 0 && point?.word === '.' && point.joint === 'none' && lexemes.length > 2;
  return marks && /^\d{1,2}$/.test(lexemes[0]?.text ?? '') ? 2 : undefined;
}

const INFORMANTS =
  /^(?:people|persons|sources|officials|diplomats|aides|advisers|advisors|insiders|witnesses)$/;
const INFORMED = /^(?:familiar|briefed|aware|who)$/;
const WHO_TELL = /^(?:asked|spoke|declined|requested|insisted|said|told|know|knew)$/;

/** "According to two people", "three officials familiar with it", "two aides who asked not to be named": who tells it. */
function skipInformants({ lexemes, lexicon }: Reading, at: number): number | undefined {
  if (lexemes[at]?.kind !== 'number' && !lexicon.cardinals.has(lexemes[at]?.word ?? '')) return undefined;
  const noun = [at + 1, at + 2].find((each) => INFORMANTS.test(lexemes[each]?.word ?? ''));
  if (noun === undefined) return undefined;
  const [next, then] = [lexemes[noun + 1]?.word ?? '', lexemes[noun + 2]?.word ?? ''];
  const named = lexemes[at - 2]?.word === 'according' && lexemes[at - 1]?.word === 'to';
  return named || (INFORMED.test(next) && (next !== 'who' || WHO_TELL.test(then))) ? noun + 1 : undefined;
}

/** "7:30", "7.30pm", "8 a.m.", "1800GMT", "20.00 Uhr", "10 o'clock"; "2:1" is a score. */
function skipClock(reading: Reading, at: number): number | undefined {
  const { lexemes } = reading;
  const here = lexemes[at];
  if (here === undefined || (here.kind !== 'number' && !reading.lexicon.cardinals.has(here.word)))
    return undefined;
  const after = lexemes[at + 1];
  const clock = /^\d{1,2}:\d{1,2}(?::\d\d)?$/.test(here.text);
  if (after !== undefined && ZONES.test(after.word)) return at + 2;
  if (after?.word === 'o' && lexemes[at + 2]?.word === 'clock') return at + 3;
  // Where a comma parts decimals, a point parts hours and minutes.
  const pointed = reading.lexicon.decimalComma && /^[0-2]?\d\.[0-5]\d$/.test(here.text);
  return clock || pointed ? at + 1 : undefined;
}

/** "10-year-old", "33 years old", "aged 10", "Jones, 33,", "in her 40s", "the 1990s". */
function skipAge(reading: Reading, at: number): number | undefined {
  const { lexemes } = reading;
  const here = lexemes[at];
  if (here === undefined) return undefined;
  if (isYearsBefore(reading, at + 2) && /^olds?$/.test(lexemes[at + 2]?.word ?? '')) return at + 3;
  if (/^(?:aged|age|ages)$/.test(lexemes[at - 1]?.word ?? '')) return at + 1;
  if (here.kind !== 'number') return undefined;
  const after = lexemes[at + 1];
  if (after?.word === 's' && after.joint === 'none') return at + 2;
  if (after?.word === "'" && lexemes[at + 2]?.word === 's' && lexemes[at + 2]?.joint === 'none')
    return at + 3;
  if (isYearsOfAge(reading, at + 1)) return at + 4;
  return isAppositiveAge(reading, at) ? at + 1 : undefined;
}

function isYearsBefore(reading: Reading, old: number): boolean {
  return /^(?:year|years|month|months|week|weeks|day|days)$/.test(reading.lexemes[old - 1]?.word ?? '');
}

function isYearsOfAge(reading: Reading, at: number): boolean {
  const words = [0, 1, 2].map((step) => reading.lexemes[at + step]?.word ?? '');
  return /^years?$/.test(words[0] ?? '') && words[1] === 'of' && words[2] === 'age';
}

/** "Anna Kowal, 33, said": a number of two digits between commas after a name. */
function isAppositiveAge(reading: Reading, at: number): boolean {
  const { lexemes } = reading;
  const [name, comma, here, after] = [lexemes[at - 2], lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if ((comma?.word !== ',' && comma?.word !== 'both') || here === undefined || !/^\d{1,3}$/.test(here.text))
    return false;
  const closes = after === undefined || /^[,.)]$/.test(after.word);
  if (lexemes[at - 1]?.word === 'both') return closes;
  return closes && name?.kind === 'word' && here.value >= 10 && here.value < 120;
}

/** Three or more digit groups in a chain, "9/11", "24/7", "2024/25", "2025-26", "50-50". */
function skipChain(reading: Reading, at: number): number | undefined {
  const { lexemes } = reading;
  const here = lexemes[at];
  if (here?.kind !== 'number') return undefined;
  if (Number.isNaN(here.value)) return at + 1;
  if (isTelephone(reading, at)) return endOfNumbers(reading, at);
  let next = at + 1;
  while (lexemes[next]?.joint === 'hyphen' && lexemes[next]?.kind === 'number') next++;
  if (next > at + 2) return next;
  const [slash, under] = [lexemes[at + 1], lexemes[at + 2]];
  if (slash?.word === '/' && slash.joint === 'none' && under?.kind === 'number') {
    const fraction = here.value < under.value && under.value <= 10;
    return fraction ? undefined : at + 3;
  }
  return next === at + 2 ? skipScore(reading, at) : skipRatio(reading, at);
}

/** "+44 20 …", "0630": a plus sign or a leading nought is no way to write an amount. */
function isTelephone(reading: Reading, at: number): boolean {
  const [plus, here] = [reading.lexemes[at - 1], reading.lexemes[at]];
  if (plus?.word === '+' && plus.joint !== 'none') return true;
  return /^0\d+$/.test(here?.text ?? '');
}

/** The groups of a telephone number go on without anything between them. */
function endOfNumbers(reading: Reading, at: number): number {
  let next = at + 1;
  while (reading.lexemes[next]?.kind === 'number') next++;
  return next;
}

/** "4 to 1", "by 5 to 4": two plain numbers, of which the second is smaller, and nothing that they count. */
function skipRatio(reading: Reading, at: number): number | undefined {
  const { lexemes, lexicon } = reading;
  const [first, second] = [lexemes[at], lexemes[at + 2]];
  if (lexemes[at + 1]?.word !== 'to' || second?.kind !== 'number' || first === undefined) return undefined;
  if (second.value >= first.value || lexicon.from.has(lexemes[at - 1]?.word ?? '')) return undefined;
  return lexemes[at + 3]?.kind === 'word' ? undefined : at + 3;
}

/** "2025-26", "3-2", "50-50", "233-196": two plain numbers, of which the second is no larger or only a year's end. */
function skipScore(reading: Reading, at: number): number | undefined {
  const { lexemes } = reading;
  const [first, second] = [lexemes[at], lexemes[at + 1]];
  if (first === undefined || second === undefined) return undefined;
  const season = /^(?:19|20)\d\d$/.test(first.text) && /^\d\d(?:\d\d)?$/.test(second.text);
  if (season || second.value <= first.value) return borrowsMagnitude(reading, at) ? undefined : at + 2;
  const result = /^(?:win|victory|defeat|loss|draw|vote|lead|home|away|majority|record|to)$/;
  return result.test(lexemes[at + 2]?.word ?? '') ? at + 2 : undefined;
}

function borrowsMagnitude(reading: Reading, at: number): boolean {
  return reading.lexicon.magnitudes.has(reading.lexemes[at + 2]?.word ?? '');
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const NOT_A_YEAR_BEFORE = /^(?:than|least|about|around|nearly|almost|some|over|to|as|many|another|roughly)$/;

/** A plain number from 1500 to 2099 is a year, unless a unit follows it or a hedge goes before it. */
function skipYear(reading: Reading, at: number): number | undefined {
  const { lexemes, lexicon } = reading;
  const here = lexemes[at];
  if (here?.kind !== 'number' || !YEAR.test(here.text)) return undefined;
  const after = lexemes[at + 1];
  if (after?.joint === 'none' && after.kind !== 'sign') return undefined;
  const word = after?.word ?? '';
  if (lexicon.units.has(word) || lexicon.magnitudes.has(word) || /^(?:people|°)$/.test(word))
    return undefined;
  if (/^[$€£¥]$/.test(lexemes[at - 1]?.word ?? '')) return undefined;
  const hedged = NOT_A_YEAR_BEFORE.test(lexemes[at - 1]?.word ?? '');
  return hedged && /^\p{L}{4,}s$/u.test(word) ? undefined : at + 1;
}

/** "on the 11th": a day of the month, or a rank of nothing named. */
function skipDay(reading: Reading, at: number): number | undefined {
  const { lexemes } = reading;
  const suffix = lexemes[at + 1];
  if (lexemes[at]?.kind !== 'number' || suffix?.joint !== 'none') return undefined;
  if (!/^(?:st|nd|rd|th)$/.test(suffix.word)) return undefined;
  const after = lexemes[at + 2];
  return after === undefined || after.kind === 'sign' || /^(?:and|or|to|in|at|of|when|as)$/.test(after.word)
    ? at + 2
    : undefined;
}
