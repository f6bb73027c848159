import type { Claim, Pack, Report } from '../pack/pack.ts';
import { compileNames } from '../text/names.ts';
import { compilePhrases } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { postingsOf } from './claim-postings.ts';
import { comparedStem } from './compared-stem.ts';
import { type Frequencies, type KnownNames, keysOf } from './derive-elements.ts';
import { slotOf } from './derive-figure.ts';
import { patternsOf, withSpeakersUnderstood } from './derive-patterns.ts';
import { groupBy } from './group-by.ts';
import { implicitNames } from './implicit-names.ts';
import { mapInSteps } from './in-steps.ts';
import { knownIn } from './known-words.ts';
import { isPeople } from './measures.ts';
import { occasionOf } from './occasion.ts';
import { isInstitution, officesOf } from './office.ts';
import { type Names, type Reading, readSentence } from './reading.ts';
import { withVocabulary } from './reported-words.ts';
import { sharingElements } from './shared-elements.ts';
import { deniedIn, lackedIn } from './stance.ts';
import { tellingValues } from './telling-values.ts';
import type { ClaimProfile, PackTopic } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** Answers with a pack made ready for matching. Costs time in proportion to the pack; do it once for each version. */
export function compileTopic(pack: Pack): PackTopic {
  const steps = compileInSteps(pack);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, so that whoever has other things to do can do them in between. */
export function* compileInSteps(pack: Pack): Generator<undefined, PackTopic> {
  const words = yield* mapInSteps(pack.claims, ({ statement }) =>
    wordsOf(tokenise(statement, pack.language)),
  );
  const names = yield* namesOf(pack, words);
  const read = (text: string, known?: readonly Word[]): Reading =>
    readSentence(text, pack.language, names, undefined, known);
  const sources = yield* mapInSteps(pack.claims, (claim, at) => sourceOf(claim, words[at], read));
  const frequencies = countKeys(sources);
  yield;
  const reports = groupBy(pack.reports, ({ claim }) => claim);
  const drafts = yield* mapInSteps(sources, (source) =>
    profileOf(source, reports.get(source.claim.id) ?? [], names, frequencies),
  );
  const shared = yield* mapInSteps(drafts, sharingElements());
  const rivalled = yield* mapInSteps(shared, knowingRivals(shared));
  const claims = yield* withVocabulary(rivalled, pack.claims, reports, names);
  const telling = tellingValues(claims);
  yield;
  const index = yield* postingsOf(claims, telling);
  return {
    id: pack.id,
    pack,
    names,
    claims,
    size: claims.length,
    index,
    telling,
    unitNouns: unitNounsOf(claims),
    occasion: occasionOf(pack),
    ...(yield* knownIn(pack, sources)),
    centrality: centralityOf(frequencies),
  };
}

/** Of this many names an article on the topic is expected to hold most. */
const CENTRAL_NAMES = 6;

function centralityOf({ of }: Frequencies): Map<Key, number> {
  const names = [...of].filter(([key]) => key.startsWith('n:')).sort((a, b) => b[1] - a[1]);
  const total = names.slice(0, CENTRAL_NAMES).reduce((sum, [, count]) => sum + count, 0);
  return new Map(names.map(([key, count]) => [key, count / total]));
}

function* namesOf(pack: Pack, words: readonly (readonly Word[])[]): Generator<undefined, Names> {
  const listed = compileNames([...pack.people, ...pack.places, ...pack.terms]);
  const implicit = yield* implicitNames(pack, words, listed);
  const table = compileNames([...pack.people, ...pack.places, ...implicit]);
  const cueTexts = pack.claims.flatMap(({ cues }) => [
    ...(cues?.requires?.flat() ?? []),
    ...(cues?.excludes ?? []),
  ]);
  return {
    table,
    terms: compileNames(pack.terms),
    places: new Set(pack.places.map(({ id }) => id)),
    persons: new Set(pack.people.filter((person) => !isInstitution(person)).map(({ id }) => id)),
    offices: officesOf(pack, listed),
    speakers: new Set([...pack.people, ...implicit].map(({ id }) => id)),
    cues: compilePhrases(cueTexts.map((text) => ({ words: stemsOf(text), value: cueKey(text) }))),
  };
}

const stemsOf = (text: string): string[] => wordsOf(tokenise(text)).map(comparedStem);
const cueKey = (text: string): Key => `q:${stemsOf(text).join(' ')}`;

/** A claim with its texts read. */
interface Source {
  readonly claim: Claim;
  readonly statement: Reading;
  readonly measure: Reading | null;
  /** The statement and the author's other phrasings. */
  readonly readings: readonly Reading[];
}

/** What a measure says about who gives the figure is a matter of attribution. */
const MEASURE_TAIL = /,\s+(?:as|where|written)\s.*$|\s+\(.*?\)/giu;

function sourceOf(
  claim: Claim,
  words: readonly Word[] | undefined,
  read: (text: string, words?: readonly Word[]) => Reading,
): Source {
  const statement = read(claim.statement, words);
  return {
    claim,
    statement,
    measure: claim.measure === undefined ? null : read(claim.measure.replace(MEASURE_TAIL, '')),
    readings: [statement, ...(claim.cues?.phrasings ?? []).map((phrasing) => read(phrasing))],
  };
}

function countKeys(sources: readonly Source[]): Frequencies {
  const of = new Map<Key, number>();
  for (const { statement, measure } of sources) {
    const keys = new Set([...keysOf(statement), ...(measure ? keysOf(measure) : [])]);
    for (const key of keys) of.set(key, (of.get(key) ?? 0) + 1);
  }
  return { of, claims: sources.length };
}

function profileOf(
  source: Source,
  reports: readonly Report[],
  known: KnownNames,
  frequencies: Frequencies,
): ClaimProfile {
  const { claim, statement, measure, readings } = source;
  const slot = slotOf(claim, statement, measure, readings.slice(1), reports, known, frequencies);
  const says = statement.attributions.find(({ verb }) =>
    /^(?:say|says|said)$/.test(statement.words[verb]?.word ?? ''),
  );
  const speakers = claim.speakers.length > 0 ? claim.speakers : (says?.source?.ids ?? []);
  const spoken =
    speakers.length > 0 && (claim.kind === 'position' || (says !== undefined && claim.kind !== 'figure'));
  const denied = deniedIn(statement);
  return {
    id: claim.id,
    patterns: readings
      .flatMap((reading) => patternsOf(reading, slot?.unit, reading !== statement, known, frequencies))
      .map((pattern) => (spoken ? withSpeakersUnderstood(pattern, speakers) : pattern)),
    slot,
    speakers,
    spoken,
    negative: statement.polarity.some(({ kind }) => kind !== 'doubted') || denied.length > 0,
    denied,
    without: (measure ? [statement, measure] : [statement]).flatMap(lackedIn),
    happened: claim.kind === 'event' || claim.kind === 'figure',
    ahead: AHEAD.test(claim.statement) || (claim.kind === 'figure' && !PAST.test(claim.statement)),
    people: statement.mentions
      .filter((mention) => mention !== says?.source)
      .flatMap(({ ids }) => ids.filter((id) => known.persons.has(id)))
      .map((id): Key => `n:${id}`),
    company: new Set(),
    places: isPeople(slot?.unit ?? '') ? placesOf(measure ? [statement, measure] : [statement], known) : [],
    question: claim.question ?? claim.id,
    rivals: [],
    hasUnnamedRival: false,
    requires: (claim.cues?.requires ?? []).map((group) => group.map(cueKey)),
    excludes: (claim.cues?.excludes ?? []).map(cueKey),
    reported: new Map(),
    traps: new Map(),
  };
}

/** What a statement says that was still to come. */
const AHEAD = /\b(?:will|is to|are to|would|expects?|plans?|early in|calls|agreed to)\b/;
/** A figure that is told in the past was reached; "needs 60 days" may be said of any time. */
const PAST =
  /\b(?:was|were|had|took|left|met|fell|rose|held|gave|cost|spent|lost|won|\p{Ll}{3,}ed)\b(?! (?:done|settled|agreed))/u;

const placesOf = (readings: readonly Reading[], { places }: KnownNames): Key[] =>
  readings
    .flatMap(({ mentions }) => mentions.flatMap(({ ids }) => ids))
    .filter((id) => places.has(id))
    .map((id): Key => `n:${id}`);

/** What the figures of each unit are said of. */
function unitNounsOf(claims: readonly ClaimProfile[]): Map<string, Set<Key>> {
  const byUnit = new Map<string, Set<Key>>();
  for (const { slot } of claims) {
    if (slot === null) continue;
    const known = byUnit.get(slot.unit) ?? new Set();
    byUnit.set(slot.unit, known);
    for (const noun of slot.nouns) known.add(noun);
  }
  return byUnit;
}

function knowingRivals(claims: readonly ClaimProfile[]): (claim: ClaimProfile) => ClaimProfile {
  const byQuestion = groupBy(claims, ({ question }) => question);
  return (claim) => {
    const others = (byQuestion.get(claim.question) ?? []).filter((other) => other !== claim);
    return {
      ...claim,
      rivals: others.flatMap(({ speakers }) => speakers).filter((id) => !claim.speakers.includes(id)),
      hasUnnamedRival: others.some(
        (other) => other.speakers.length === 0 && other.slot !== null && other.slot.unit === claim.slot?.unit,
      ),
    };
  };
}
