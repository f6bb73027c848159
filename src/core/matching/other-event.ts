import { CALAMITIES } from '../text/lexicon/calamities.ts';
import type { Fit } from './fit.ts';
import { isPeople } from './measures.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import type { ClaimProfile } from './topic.ts';
import { groupsNamed, type Key } from './vocabulary.ts';

/**
 * Whether a stretch tells of another event than a claim's: other people take part and the claim's own do not, or it lies
 * ahead where the claim's is past. Opinions and plans may be about anybody and any time.
 */
export function isAnotherEvent(claim: ClaimProfile, stretch: Fit, scene: Scene): boolean {
  if (!claim.happened) return false;
  return (
    withOthers(claim, stretch, scene) ||
    isBetweenOthers(stretch, scene) ||
    isElsewhere(claim, stretch, scene) ||
    isOtherCalamity(claim, stretch, scene) ||
    (!claim.ahead && isAhead(scene.reading, stretch))
  );
}

function withOthers(claim: ClaimProfile, { from, to }: Fit, { parties, reading }: Scene): boolean {
  const within = parties.filter(({ at }) => at >= from && at < to);
  if (within.some(({ kind }) => kind === 'country') && claim.people.length < PARTIES) return true;
  if (claim.people.length === 0) return false;
  if (within.some(({ keys }) => keys.length === 0) && claim.people.length < PARTIES) return true;
  const others = within.some(
    ({ keys, kind }) =>
      kind === 'person' && !keys.some((key) => claim.people.includes(key) || claim.company.has(key)),
  );
  if (!others || COLLECTIVE.test(reading.text)) return false;
  const present = claim.people.filter((key) => reading.hits.has(key)).length;
  return claim.people.length <= PARTIES ? present < claim.people.length : present === 0;
}

/** "Talks between Smith and Jones" are theirs: a phrasing that has somebody else in it is of another meeting. */
function isBetweenOthers({ from, to, pattern }: Fit, { reading }: Scene): boolean {
  const { words, mentions } = reading;
  const people = pattern.elements.filter(({ role }) => role === 'person' || role === 'speaker');
  return words.some(({ word }, at) => {
    if (word !== 'between' || at < from || at >= to) return false;
    const one = mentions.find((mention) => mention.from === at + 1);
    const other =
      one && words[one.to]?.word === 'and' && mentions.find((mention) => mention.from === one.to + 1);
    if (!one || !other) return false;
    const pair = [...one.ids, ...other.ids].map((id): Key => `n:${id}`);
    return people.some(({ keys, near }) => !pair.some((key) => keys.includes(key) || near.includes(key)));
  });
}

/** What a claim counts at a place is not counted at another one. */
function isElsewhere({ places }: ClaimProfile, { from, to }: Fit, { parties, reading }: Scene): boolean {
  if (places.length === 0 || places.some((key) => reading.hits.has(key))) return false;
  return parties.some(
    ({ at, kind, keys }) =>
      kind === 'place' && at >= from && at < to && !keys.some((key) => places.includes(key)),
  );
}

/** The groups of words for what befalls people. */
const KINDS: ReadonlySet<Key> = new Set(CALAMITIES.split(' ').flatMap(groupsNamed));

/** The victims of a storm are not those of an attack: a toll is of the calamity that its claim tells of, if it tells of any. */
function isOtherCalamity({ slot, patterns }: ClaimProfile, { from, to }: Fit, { reading }: Scene): boolean {
  if (slot === null || !(isPeople(slot.unit) || slot.unit === 'households')) return false;
  const told = [...KINDS].filter((key) =>
    reading.hits.get(key)?.some((hit) => hit.from >= from && hit.to <= to),
  );
  if (told.length === 0) return false;
  const own = [...KINDS].filter((key) =>
    patterns.some(({ elements }) => elements.some(({ near }) => near.includes(key))),
  );
  return own.length > 0 && !told.some((key) => own.includes(key));
}

/** "Both presidents", "the two leaders", "the pair": people of whom the text has just spoken. */
const COLLECTIVE = /\b(?:both|two|the) (?:leaders|presidents|men|sides|heads of state)\b|\bthe pair\b/iu;
/** Of an event of more people than this a text names only a few. */
const PARTIES = 2;

/** Words by which a sentence speaks of what is still to come. */
const AHEAD =
  /^(?:will|'ll|would|shall|expects?|expected|plans|planned|intends?|due|scheduled|upcoming|soon|hopes|hoping|tomorrow|ahead)$/;
/** How far before the first word in common such a word still governs it. */
const AHEAD_REACH = 6;

/** Whether a stretch speaks of the future. */
function isAhead({ words }: Reading, { from, hits }: Fit): boolean {
  const first = Math.min(...hits.filter(({ key }) => /^[ws]:/.test(key)).map((hit) => hit.from));
  if (!Number.isFinite(first)) return false;
  return words.slice(Math.max(from, first - AHEAD_REACH), first + 1).some(({ word }) => AHEAD.test(word));
}
