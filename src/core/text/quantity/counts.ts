import { countUnitOf } from './count-units.ts';
import type { Figure } from './figure.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Reading } from './numbers.ts';
import type { RangeRead } from './ranges.ts';
import { phraseAfterOf } from './subjects.ts';

const HARMED =
  /^(?:killed|dead|died|wounded|injured|hurt|missing|arrested|detained|hospitalised|hospitalized|slain|perished|displaced|evacuated|rescued|deceased|drowned|trapped|murdered|executed|captured|infected)$/;
const HARMING =
  /^(?:kill|kills|killed|killing|wound|wounds|wounded|wounding|injure|injures|injured|injuring|hurt|hurting|arrest|arrested|arresting|toll|casualties|dead|detained|displaced|evacuated|rescued)$/;
/** Bodies of people whose number is said with "of": "an army of 800,000". */
const BODIES =
  /^(?:army|force|forces|contingent|crowd|population|workforce|crew|garrison|military|audience|turnout|staff)$/;
const AUXILIARY =
  /^(?:were|was|are|is|have|has|had|been|be|being|reported|feared|confirmed|still|also|seriously|more|others|others|people)$/;
/** How many lexemes a verb of harm may stand away from the bare number it counts people with. */
const HARM_WINDOW = 6;

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
  const noun = countedNoun(reading, range);
  if (noun !== undefined) return { ...base, ...noun };
  if (countsPeople(reading, start, range.next)) return { ...base, unit: 'people', next: range.next };
  if (!range.digits && range.hedge === undefined && range.magnitude === 1) return undefined;
  if (range.low === 1 && !range.digits) return undefined;
  return { ...base, unit: 'number', next: range.next };
}

function countedNoun(
  reading: Reading,
  range: RangeRead,
): { unit: string; next: number; of: readonly string[] } | undefined {
  const { lexemes, lexicon } = reading;
  const partitive = lexicon.of.has(lexemes[range.next]?.word ?? '');
  const at = partitive ? range.next + 1 : range.next;
  if (HARMED.test(lexemes[at]?.word ?? '') && !partitive) {
    const phrase = nounPhraseAt(reading, at + 1);
    if (phrase === undefined || phrase.head > at + 2) return undefined;
  }
  const one = range.low === 1 && range.high === 1;
  const phrase = nounPhraseAt(reading, at, one && !partitive);
  const head = phrase === undefined ? undefined : lexemes[phrase.head];
  if (phrase === undefined || head === undefined) return undefined;
  const complement = phraseAfterOf(reading, phrase.next) ?? [];
  return { unit: countUnitOf(head.word), next: phrase.next, of: [...phrase.stems, ...complement] };
}

function countsPeople(reading: Reading, start: number, next: number): boolean {
  const { lexemes } = reading;
  for (let at = next; at < Math.min(lexemes.length, next + HARM_WINDOW); at++) {
    const word = lexemes[at]?.word ?? '';
    if (HARMED.test(word)) return true;
    if (!AUXILIARY.test(word)) break;
  }
  for (let at = start - 1; at >= Math.max(0, start - HARM_WINDOW); at--) {
    const word = lexemes[at]?.word ?? '';
    if (/^[.;:]$/.test(word)) return false;
    if (HARMING.test(word)) return true;
    if (BODIES.test(word) && lexemes[at + 1]?.word === 'of') return true;
  }
  return false;
}
