import type { Attribution } from '../text/attribution.ts';
import type { Mention } from '../text/names.ts';
import type { QuantityMention } from '../text/quantity/mention.ts';
import type { Reading } from './reading.ts';
import type { Topic } from './topic.ts';

/** Who is said to say something on the page. */
export interface PageSpeaker {
  /** Ids that the words may stand for; empty where nobody is named. */
  readonly ids: readonly string[];
  /** Somebody is said to say it, named or not. */
  readonly said: boolean;
  /** Ids of somebody named beside the speaker; empty for a single source. */
  readonly secondIds: readonly string[];
  /** Ids of somebody who says that the speaker says so. */
  readonly outerIds: readonly string[];
  /** The words that name the speaker, empty where the speaker is carried over from before. */
  readonly evidence: string;
  /** Where the words stand in the sentence, by word indices; null where carried over. */
  readonly at: { readonly from: number; readonly to: number } | null;
}

const NOBODY: PageSpeaker = { ids: [], said: false, secondIds: [], outerIds: [], evidence: '', at: null };

/** Who spoke or acted last before a sentence: what "he" means, and who goes on speaking. */
export interface Floor {
  /** The last person who was named as a source or as the first name of a sentence. */
  readonly person: readonly string[];
  /** True where a quotation is still open, so that its speaker goes on. */
  readonly quoting: boolean;
}

export const EMPTY_FLOOR: Floor = { person: [], quoting: false };

/** Answers with who says the words from `from` to `to` of a sentence. */
export function speakerOf(
  reading: Reading,
  from: number,
  to: number,
  floor: Floor,
  isPerson: (id: string) => boolean,
): PageSpeaker {
  const covering = reading.attributions
    .map((attribution) => ({ attribution, overlap: overlapOf(attribution, from, to) }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap)[0]?.attribution;
  if (covering?.source)
    return {
      ...named(reading, covering.source),
      secondIds: covering.second?.ids ?? [],
      outerIds: covering.outer?.ids ?? [],
    };
  if (covering?.pronoun)
    return { ...NOBODY, ids: antecedent(reading, covering, floor, isPerson), said: true };
  if (covering) return NOBODY;
  return floor.quoting ? { ...NOBODY, ids: floor.person, said: true } : NOBODY;
}

/** Whom "he" means: the first person before it in the sentence who is a subject, else the first, else whoever had the floor. */
function antecedent(
  { mentions, words }: Reading,
  { verb }: Attribution,
  floor: Floor,
  isPerson: (id: string) => boolean,
): readonly string[] {
  const people = mentions.filter(({ to, ids }) => to < verb && ids.some(isPerson));
  const subject = people.find(({ from }) => !GOVERNING.test(words[from - 1]?.word ?? ''));
  // "His call with Smith": the one who is meant was named before the sentence.
  const opensElsewhere = /^(?:his|her|he|she|their|they)$/.test(words[0]?.word ?? '');
  const first = subject ?? (opensElsewhere ? undefined : people[0]);
  return first ? first.ids.filter(isPerson) : floor.person;
}

/** After these a name is no subject ("received by Smith, Jones said what he …"). */
const GOVERNING = /^(?:by|with|of|to|for|from|at|about|against|alongside|beside|on|under|like|than)$/;

const overlapOf = (attribution: Attribution, from: number, to: number): number =>
  Math.min(to, attribution.to) - Math.max(from, attribution.from);

function named(reading: Reading, source: Mention): PageSpeaker {
  const { from, to, ids } = source;
  const evidence = reading.text.slice(reading.words[from]?.start, reading.words[to - 1]?.end);
  return { ...NOBODY, ids, said: true, evidence, at: { from, to } };
}

/** Words that may stand between a name and the figure that it gives where the verb is left out. */
const GAPPED =
  /^(?:of|at|to|on|for|by|close|about|around|some|nearly|almost|roughly|over|more|less|than|up|an?|the|just|only|team)$/;

/**
 * "Smith spoke of 90%, Jones of 95%": answers with the one who gives a figure where the verb stands with the figure before
 * alone; null elsewhere.
 */
export function gappedSpeaker(
  reading: Reading,
  figure: QuantityMention,
  { names: { speakers } }: Pick<Topic, 'names'>,
): PageSpeaker | null {
  const { words, mentions, quantities, attributions } = reading;
  const previous = quantities[quantities.indexOf(figure) - 1];
  if (!previous || previous.quantity.unit !== figure.quantity.unit) return null;
  const at = words.findIndex(({ end }) => end > figure.start);
  const source = mentions.findLast(
    ({ to, from, ids }) =>
      to <= at && (words[from]?.start ?? 0) >= previous.end && ids.some((id) => speakers.has(id)),
  );
  if (!source || attributions.some((attribution) => attribution.source === source)) return null;
  const between = words.slice(source.to, at);
  return between.every(({ word }) => GAPPED.test(word)) ? named(reading, source) : null;
}

/** Answers with the floor after a sentence. `isPerson` tells people from institutions: "he" is a person. */
export function floorAfter(reading: Reading, floor: Floor, isPerson: (id: string) => boolean): Floor {
  const people = (mention: Mention): string[] => mention.ids.filter(isPerson);
  const lastNamed = reading.attributions
    .filter(({ source }) => source && people(source).length > 0)
    .at(-1)?.source;
  const pronoun = reading.attributions.some((attribution) => attribution.pronoun);
  const first = reading.mentions.find((mention) => people(mention).length > 0);
  const next = lastNamed ?? (pronoun ? undefined : first);
  return { person: next ? people(next) : floor.person, quoting: quoteOpenAfter(reading.text, floor.quoting) };
}

function quoteOpenAfter(text: string, open: boolean): boolean {
  let now = open;
  for (const mark of text.matchAll(/["“”«»]/g)) {
    if (mark[0] === '"') now = !now;
    else now = mark[0] === '“' || mark[0] === '«';
  }
  return now;
}
