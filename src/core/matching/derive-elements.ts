import type { Mention } from '../text/names.ts';
import type { QuantityMention } from '../text/quantity/mention.ts';
import { comparedStem } from './compared-stem.ts';
import type { Element } from './pattern.ts';
import type { Names, Reading } from './reading.ts';
import { isYear } from './stated-values.ts';
import { isEmpty, isLight, type Key } from './vocabulary.ts';

/** How many claims of the pack hold each key, and how many claims there are. */
export interface Frequencies {
  readonly of: ReadonlyMap<Key, number>;
  readonly claims: number;
}

/** Which ids are places and which are people. */
export type KnownNames = Pick<Names, 'places' | 'persons'>;

/** A name that at least this share of the claims holds belongs to the topic as a whole. */
const WIDE_SHARE = 0.15;
/** In a pack of a few claims two of them may share a name by chance. */
const WIDE_CLAIMS = 3;
/** What a word that fits any news sentence weighs against a specific one. */
export const LIGHT_WEIGHT = 0.35;
/** What a name of the whole topic weighs: it is in every second sentence. */
export const WIDE_WEIGHT = 0.15;

/**
 * Answers with the weight of a key by its inverse document frequency among the claims, 0 to 1 (Robertson and Spärck
 * Jones; here scaled so that a word of one claim alone weighs 1).
 */
export function rarity(key: Key, frequencies: Frequencies): number {
  const most = Math.log((frequencies.claims + 1) / 1.5);
  const own = Math.log((frequencies.claims + 1) / ((frequencies.of.get(key) ?? 0) + 0.5));
  return most <= 0 ? 1 : Math.max(0.1, Math.min(1, own / most));
}

/** Answers with the keys that a phrasing holds, each once, for counting. */
export function keysOf(reading: Reading): Set<Key> {
  return new Set([...reading.hits.keys()].filter((key) => /^[wnfdt]:/.test(key)));
}

/**
 * Answers with what a phrasing requires of a stretch of text: its names and its words, without the grammar, without
 * the figures (they are compared as figures), without "X says" (attribution is checked by itself) and without what
 * negates (polarity is compared as polarity).
 */
export function elementsOf(
  reading: Reading,
  range: { readonly from: number; readonly to: number },
  known: KnownNames,
  frequencies: Frequencies,
  isOwnFigure: (mention: QuantityMention) => boolean = () => true,
): Element[] {
  const elements: Element[] = valueElements(reading, range, frequencies, isOwnFigure);
  for (let at = range.from; at < range.to; at++) {
    // Sorted so that of two that begin alike the longer comes first, and an outer one before what it holds.
    const mention = reading.mentions.find(({ from, to }) => from <= at && at < to);
    if (mention) {
      if (at === mention.from && !isSource(mention, reading))
        elements.push(nameElement(reading, mention, known, frequencies));
    } else if (isContent(reading, at)) elements.push(wordElement(reading, at, frequencies));
  }
  return distinct(elements);
}

/** "X says": the one who speaks, not one who does something. */
function isSource(mention: Mention, reading: Reading): boolean {
  return reading.attributions.some(
    ({ source, verb }) => source === mention && /^(?:say|says|said)$/.test(reading.words[verb]?.word ?? ''),
  );
}

/** A number up to this one is in many sentences. */
const SMALL = 10;

/** Figures, days and times that are not what the claim is compared by, but tell what it is about. */
function valueElements(
  reading: Reading,
  { from, to }: { readonly from: number; readonly to: number },
  frequencies: Frequencies,
  isOwnFigure: (mention: QuantityMention) => boolean,
): Element[] {
  const own = reading.quantities.filter(isOwnFigure);
  const start = (at: number): number => reading.words[at]?.start ?? 0;
  const elements: Element[] = [];
  for (const [key, hits] of reading.hits) {
    if (!/^[fdt]:/.test(key)) continue;
    const hit = hits.find((each) => each.from >= from && each.to <= to);
    if (!hit || own.some((mention) => mention.start < start(hit.to - 1) + 1 && start(hit.from) < mention.end))
      continue;
    const small = key.startsWith('f:count:') && Number(key.slice(8)) <= SMALL;
    elements.push({
      kind: 'word',
      role: null,
      keys: [key],
      near: [],
      weight: rarity(key, frequencies) * (small ? LIGHT_WEIGHT : 1),
      wide: false,
      label: labelOf(reading, hit.from, hit.to),
    });
  }
  return elements;
}

function isContent(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined || isEmpty(word)) return false;
  if (/^\p{N}/u.test(word.word)) return isYear(word);
  if (reading.polarity.some(({ from, to, kind }) => from <= at && at < to && kind !== 'doubted'))
    return false;
  return !reading.quantities.some(
    ({ start, end, kind, date }) =>
      kind !== 'ordinal' && (kind !== 'date' || date?.day != null) && start <= word.start && word.start < end,
  );
}

function nameElement(
  reading: Reading,
  mention: Mention,
  { places, persons }: KnownNames,
  frequencies: Frequencies,
): Element {
  const actor = isActor(reading, mention);
  const asPlace = mention.ids.filter((id) => places.has(id));
  const keys = (actor || asPlace.length === 0 ? mention.ids : asPlace).map((id): Key => `n:${id}`);
  const count = Math.max(...keys.map((key) => frequencies.of.get(key) ?? 0));
  const wide = count >= Math.max(WIDE_CLAIMS, WIDE_SHARE * frequencies.claims);
  const rare = Math.min(...keys.map((key) => rarity(key, frequencies)));
  return {
    kind: 'name',
    role: roleOf(reading, mention, asPlace.length > 0 && !actor, persons),
    keys,
    near: endsInName(reading, mention)
      ? []
      : keysAt(reading, mention.from, mention.to, actor ? /^[cws]:/ : /^[ws]:/),
    weight: wide ? WIDE_WEIGHT : rare,
    wide,
    label: labelOf(reading, mention.from, mention.to),
  };
}

/** "Call with Smith" is not told by "Smith". */
const endsInName = ({ mentions }: Reading, { from, to }: Mention): boolean =>
  mentions.some((other) => other.to === to && other.from > from);

/** "At the palace", "in the city": a place where something happens is often left unsaid; one that it happens to is not. */
const SETTING = /^(?:at|in)$/;

function roleOf(
  reading: Reading,
  { from, ids }: Mention,
  isPlace: boolean,
  persons: ReadonlySet<string>,
): Element['role'] {
  if (isPlace) return SETTING.test(reading.words[from - 1]?.word ?? '') ? 'setting' : 'place';
  return ids.some((id) => persons.has(id)) ? 'person' : 'other';
}

/** At the head of a phrasing a place is the government that acts from there ("Paris wants"); elsewhere it is a place. */
const isActor = (reading: Reading, mention: Mention): boolean =>
  mention.from === 0 || /^(?:and|or|that|says)$/.test(reading.words[mention.from - 1]?.word ?? '');

function wordElement(reading: Reading, at: number, frequencies: Frequencies): Element {
  const word = reading.words[at];
  const stem = word ? comparedStem(word) : '';
  const country = keysAt(reading, at, at + 1, /^c:/);
  const key: Key = `w:${stem}`;
  const light = isLight(stem);
  const wide = country.length > 0 && (frequencies.of.get(key) ?? 0) >= WIDE_SHARE * frequencies.claims;
  return {
    kind: country.length > 0 ? 'name' : 'word',
    role: country.length > 0 ? 'other' : null,
    keys: [key, ...country],
    near: [...country.map((each): Key => `o:${each.slice(2)}`), ...keysAt(reading, at, at + 1, /^s:/)],
    weight: wide ? WIDE_WEIGHT : rarity(key, frequencies) * (light ? LIGHT_WEIGHT : 1),
    wide,
    label: labelOf(reading, at, at + 1),
  };
}

/** The keys found exactly within some words of a reading, of the kinds asked for; of a name only its last word's. */
function keysAt(reading: Reading, from: number, to: number, kinds: RegExp): Key[] {
  const keys: Key[] = [];
  for (const [key, hits] of reading.hits) {
    if (kinds.test(key) && hits.some((hit) => hit.to === to && hit.from >= from)) keys.push(key);
  }
  return keys;
}

const labelOf = (reading: Reading, from: number, to: number): string =>
  reading.text.slice(reading.words[from]?.start, reading.words[to - 1]?.end);

/** An element that occurs twice counts once. */
function distinct(elements: readonly Element[]): Element[] {
  const seen = new Set<Key>();
  return elements.filter(({ keys }) => {
    const first = keys[0] ?? '';
    if (seen.has(first)) return false;
    seen.add(first);
    return true;
  });
}
