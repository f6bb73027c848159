import { type Attribution, findAttributions } from '../text/attribution.ts';
import { splitClauses } from '../text/clauses.ts';
import { findNames, type Mention, type NameTable } from '../text/names.ts';
import { findPhrases, type PhraseTable } from '../text/phrases.ts';
import { findPolarity, type PolarityCue } from '../text/polarity.ts';
import { findQuantities } from '../text/quantities.ts';
import type { QuantityMention } from '../text/quantity/mention.ts';
import { tokenise } from '../text/tokens.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { comparedStem } from './compared-stem.ts';
import type { Office } from './office.ts';
import { valueHits } from './stated-values.ts';
import { type Hit, type Key, oppositesOf, wordHits } from './vocabulary.ts';

/** A clause, by word indices. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** One sentence (of a page or of a pack), taken apart. Word and quantity offsets are within `text`. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly QuantityMention[];
  readonly polarity: readonly PolarityCue[];
  readonly attributions: readonly Attribution[];
  /** Every key of the sentence with the places where it is found. */
  readonly hits: ReadonlyMap<Key, readonly Hit[]>;
}

/** What reading needs to know of a pack. */
export interface Names {
  readonly table: NameTable;
  /** Terms, which may hold the names of people ("call with the Russian president"). */
  readonly terms: NameTable;
  /** Ids of the people and institutions, who can say things. */
  readonly speakers: ReadonlySet<string>;
  /** Ids of the people who are no institutions. */
  readonly persons: ReadonlySet<string>;
  /** Ids of the places. */
  readonly places: ReadonlySet<string>;
  /** For people who hold an office, the country that they act for. */
  readonly offices: ReadonlyMap<string, Office>;
  /** Words and phrases that cues name, by their stems. */
  readonly cues: PhraseTable<Key>;
}

/**
 * Answers with a sentence taken apart into words, clauses, names, figures, negations and attributions. `words` are given
 * where they are known already.
 */
export function readSentence(
  text: string,
  language: string | undefined,
  names: Names,
  published?: string,
  words: readonly Word[] = wordsOf(tokenise(text, language)),
): Reading {
  const mentions = [...findNames(words, names.terms), ...findNames(words, names.table)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const polarity = findPolarity(words);
  const stems = words.map(comparedStem);
  const quantities = findQuantities(text, {
    words,
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published }),
  });
  const plain = wordHits(words, stems).filter((hit) => !isHedge(hit, words, quantities));
  const nameHits = mentions.flatMap((mention) => hitsOf(mention, names));
  return {
    text,
    words,
    clauses: clausesOf(text, words),
    mentions,
    quantities,
    polarity,
    attributions: findAttributions(text, words, mentions, ({ ids }) =>
      ids.some((id) => names.speakers.has(id)),
    ),
    hits: byKey([
      ...plain,
      ...oppositeHits(plain, polarity),
      ...nameHits,
      ...valueHits(words, quantities),
      ...cueHits(stems, names.cues),
    ]),
  };
}

/** "Close to 95%", "near 90": a word that only says how exact a figure is. */
const isHedge = (
  { from, to }: Hit,
  words: readonly Word[],
  quantities: readonly QuantityMention[],
): boolean => {
  if (to - from > 1 || !/^(?:close|near|short)$/.test(words[from]?.word ?? '')) return false;
  const next = words[/^(?:to|of)$/.test(words[to]?.word ?? '') ? to + 1 : to];
  return next !== undefined && quantities.some(({ start }) => start === next.start);
};

/** How far after a negator a word is still negated by it. */
const NEGATED_REACH = 5;

/** "Not settled" says "open": a negated word stands for its opposites, and the hit takes the negator in. */
function oppositeHits(hits: readonly Hit[], polarity: readonly PolarityCue[]): Hit[] {
  const negators = polarity.filter(({ kind }) => kind !== 'doubted');
  if (negators.length === 0) return [];
  return hits.flatMap(({ key, from, to }) => {
    const opposites = oppositesOf(key);
    if (opposites.length === 0) return [];
    const negator = negators.find((cue) => cue.to <= from && from - cue.to < NEGATED_REACH);
    return negator ? opposites.map((opposite) => ({ key: opposite, from: negator.from, to })) : [];
  });
}

/** A name by itself, and the country for which its bearer acts. */
function hitsOf({ ids, from, to }: Mention, { offices }: Names): Hit[] {
  const countries = ids.flatMap((id) => offices.get(id)?.country ?? []);
  return [...ids.map((id) => `n:${id}`), ...countries.map((country) => `o:${country.slice(2)}`)].map(
    (key) => ({ key, from, to }),
  );
}

/** Conjunctions that part two statements even where they share a subject; a tab parts the cells of a table row. */
const CONTRAST: ReadonlySet<string> = new Set(['but', 'while', 'whereas', 'although', 'though']);
/** A piece with fewer words states nothing by itself. */
const SHORTEST_PIECE = 3;

/** Answers with the clauses of a sentence, parted at contrasts and table cells too. */
function clausesOf(text: string, words: readonly Word[]): Clause[] {
  const isRow = text.includes('\t');
  return grammaticalClauses(text, words).flatMap((clause) => {
    const pieces: Clause[] = [];
    let from = clause.from;
    for (let at = from + 1; at < clause.to; at++) {
      const contrast =
        CONTRAST.has(words[at]?.word ?? '') && at - from >= SHORTEST_PIECE && clause.to - at > SHORTEST_PIECE;
      const cell = isRow && text.slice(words[at - 1]?.end, words[at]?.start).includes('\t');
      if (!contrast && !cell) continue;
      pieces.push({ from, to: at });
      from = at;
    }
    return [...pieces, { from, to: clause.to }];
  });
}

function grammaticalClauses(text: string, words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { end } of splitClauses(text)) {
    let to = from;
    while (to < words.length && (words[to]?.start ?? 0) < end) to++;
    if (to > from) clauses.push({ from, to });
    from = to;
  }
  if (from < words.length) clauses.push({ from, to: words.length });
  return clauses;
}

const cueHits = (stems: readonly string[], cues: PhraseTable<Key>): Hit[] =>
  findPhrases(stems, cues).map(({ value, from, to }) => ({ key: value, from, to }));

function byKey(hits: readonly Hit[]): Map<Key, Hit[]> {
  const map = new Map<Key, Hit[]>();
  for (const hit of hits) {
    const known = map.get(hit.key);
    if (known) known.push(hit);
    else map.set(hit.key, [hit]);
  }
  return map;
}
