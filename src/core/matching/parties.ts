import type { Party } from './fit.ts';
import { isCalendarWord } from './implicit-names.ts';
import { isCapital } from './occasion.ts';
import type { Reading } from './reading.ts';
import type { Topic } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** Words after which a name is somebody's counterpart. */
const COUNTERPART: ReadonlySet<string> = new Set(
  'with met meet meets hosted hosts hosting received receiving welcomed and between phoned called'.split(' '),
);
/** Words after which a place is where something happens. */
const LOCATIVE = /^(?:in|at|on|near|outside|from|over)$/;

/**
 * Answers with those who take part in what a sentence tells and with where it takes place: people of the pack who are not
 * just quoted, strangers where a counterpart stands, places after "in" or "at", and countries that the pack does not
 * know.
 */
export function partiesOf(reading: Reading, topic: Topic): Party[] {
  return [
    ...people(reading, topic),
    ...places(reading, topic),
    ...strangers(reading, topic),
    ...countries(reading, topic),
  ];
}

function people(reading: Reading, { names: { persons } }: Topic): Party[] {
  const sources = new Set(reading.attributions.map(({ source }) => source));
  return reading.mentions
    .filter((mention) => !sources.has(mention) && mention.ids.some((id) => persons.has(id)))
    .filter(({ from }) => !isAside(reading, from))
    .map(({ from, ids }) => ({ at: from, keys: keysOf(ids), kind: 'person' }));
}

/** A clause of time reaches so many words ("before he met Smith in Florida"). */
const ASIDE_REACH = 4;

/** Whether a name stands in a clause that only tells when something else was: whoever is in it takes part in that. */
const isAside = ({ words }: Reading, at: number): boolean =>
  words.slice(Math.max(0, at - ASIDE_REACH), at).some(({ word }) => /^(?:before|after)$/.test(word)) &&
  words
    .slice(Math.max(0, at - ASIDE_REACH), at)
    .some(({ word }) =>
      /^(?:met|meet|meeting|meets|received|receiving|hosted|hosting|saw|seeing|talks)$/.test(word),
    );

function places(reading: Reading, { names: { places: known } }: Topic): Party[] {
  return reading.mentions
    .filter(
      ({ from, ids }) =>
        LOCATIVE.test(reading.words[from - 1]?.word ?? '') && ids.some((id) => known.has(id)),
    )
    .map(({ from, ids }) => ({ at: from, keys: keysOf(ids), kind: 'place' }));
}

function strangers({ words, mentions }: Reading, { knownWords, names: { persons } }: Topic): Party[] {
  const parties: Party[] = [];
  words.forEach((word, at) => {
    if (knownWords.has(word.word) || !isCapital(word) || isCalendarWord(word)) return;
    const counterpart =
      (at > 0 && (COUNTERPART.has(words[at - 1]?.word ?? '') || /['’]s$/.test(word.text))) ||
      (words[at + 1]?.word === 'and' &&
        mentions.some(({ from, ids }) => from === at + 2 && ids.some((id) => persons.has(id))));
    const named = mentions.some(({ from, to }) => from <= at && at < to);
    if (counterpart && !named) parties.push({ at, keys: [], kind: 'person' });
  });
  return parties;
}

function countries(reading: Reading, { knownCountries }: Topic): Party[] {
  const parties: Party[] = [];
  for (const [key, hits] of reading.hits) {
    if (!key.startsWith('c:') || knownCountries.has(key)) continue;
    for (const { from } of hits) parties.push({ at: from, keys: [], kind: 'country' });
  }
  return parties;
}

const keysOf = (ids: readonly string[]): Key[] => ids.map((id): Key => `n:${id}`);

/** Answers with whether a stretch has a name that the pack does not know, other than at the start of its sentence. */
export function hasUnknownName(reading: Reading, from: number, to: number, { knownWords }: Topic): boolean {
  for (let at = Math.max(1, from); at < to; at++) {
    const word = reading.words[at];
    if (!word || knownWords.has(word.word) || !isCapital(word) || isCalendarWord(word)) continue;
    if (reading.mentions.some((mention) => mention.from <= at && at < mention.to)) continue;
    if (!isCountryAt(at, reading)) return true;
  }
  return false;
}

function isCountryAt(at: number, { hits }: Reading): boolean {
  for (const [key, places] of hits) {
    if (key.startsWith('c:') && places.some(({ from }) => from === at)) return true;
  }
  return false;
}
