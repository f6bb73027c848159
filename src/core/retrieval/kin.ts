import { foldWord } from '../text/fold.ts';
import { SYNONYM_GROUPS } from '../text/lexicon/synonyms.ts';
import { stemOf } from '../text/stem.ts';
import { type ClaimIndex, claimsWith, termsOfClaim } from './claim-index.ts';

/** Stems that stand for one another, by number, with how surely (0 to 1). */
export type Kin = ReadonlyMap<number, number>;

/** How much of a word's weight its synonym from the lexicon earns. Any value from 0.2 to 0.4 does about as well. */
const SYNONYM = 0.3;
/** How many of a word's associates are taken, and in how many claims at least the two must answer to each other. */
const MOST_ASSOCIATES = 5;
const FEWEST_SHARED = 2;
/** How much of its strength an association earns, and how far it can get. */
const ASSOCIATE = 0.5;
/** A word of more claims than this goes with everything. */
const COMMON = 500;

const SYNONYMS: ReadonlyMap<string, readonly string[]> = readSynonyms();

function readSynonyms(): Map<string, string[]> {
  const synonyms = new Map<string, string[]>();
  for (const line of SYNONYM_GROUPS.trim().split('\n')) {
    const words = line.split(' ').filter((word) => !/[_-]/.test(word));
    const stems = [...new Set(words.map((word) => stemOf(foldWord(word))))];
    for (const stem of stems)
      synonyms.set(stem, [...(synonyms.get(stem) ?? []), ...stems.filter((other) => other !== stem)]);
  }
  return synonyms;
}

/**
 * Answers with the stems that may stand for a stem: its synonyms, and what the claims themselves use in its place. Where
 * one wording of a claim has the stem and another has not, the words that only the other has are what it was exchanged
 * for; those that this happens with again and again are its associates.
 */
export function kinOf(index: ClaimIndex, stem: string): Kin {
  const kin = new Map<number, number>();
  const number = index.vocabulary.get(stem);
  if (number !== undefined) {
    for (const [associate, strength] of associates(index, number))
      kin.set(associate, Math.min(1, ASSOCIATE * strength));
  }
  for (const synonym of SYNONYMS.get(stem) ?? []) {
    const other = index.vocabulary.get(synonym);
    if (other !== undefined) kin.set(other, Math.max(SYNONYM, kin.get(other) ?? 0));
  }
  return kin;
}

function associates(index: ClaimIndex, term: number): [number, number][] {
  if (claimsWith(index, term) > COMMON) return [];
  const shared = new Map<number, number>();
  const end = index.postingStarts[term + 1] ?? 0;
  for (let at = index.postingStarts[term] ?? 0; at < end; at++) {
    for (const other of exchanged(index, index.postingClaims[at] ?? 0, term))
      shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= FEWEST_SHARED)
    .map(([other, count]): [number, number] => [other, strength(index, term, other, count)])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_ASSOCIATES);
}

/** Cosine of the two words' occurrences (Ochiai's coefficient): 1 where neither ever stands without the other. */
function strength(index: ClaimIndex, one: number, other: number, shared: number): number {
  return shared / Math.sqrt(claimsWith(index, one) * claimsWith(index, other));
}

/** The words that only those wordings of a claim have that lack the term. */
function exchanged(index: ClaimIndex, claim: number, term: number): Set<number> {
  const first = index.wordingStarts[claim] ?? 0;
  const end = index.wordingStarts[claim + 1] ?? 0;
  const all = termsOfClaim(index, claim);
  if (end - first < 2) return new Set();
  const beside = new Set<number>();
  const instead = new Set<number>();
  const base = index.termStarts[first] ?? 0;
  for (let wording = first; wording < end; wording++) {
    const from = (index.termStarts[wording] ?? 0) - base;
    const terms = all.subarray(from, (index.termStarts[wording + 1] ?? 0) - base);
    const into = terms.includes(term) ? beside : instead;
    for (const other of terms) into.add(other);
  }
  for (const other of beside) instead.delete(other);
  return instead;
}
