import type { Name } from '../pack/pack.ts';
import { COUNTRY_OF_DEMONYM } from './demonyms.ts';
import { foldWord } from './fold.ts';
import { compilePhrases, type PhraseTable, phrasesAt } from './phrases.ts';
import { stemOf } from './stem.ts';
import type { Word } from './words.ts';

/** What an alias stands for. */
interface AliasTarget {
  readonly id: string;
  /** Only in context: the alias also means other things ("Moscow" the city, "the plan" any plan). */
  readonly inContext: boolean;
  /** The alias is written with a capital, so a word without one is another word. */
  readonly capital: boolean;
}

/** All spellings of all names of a pack, by their words and (for inflected languages) by their stems. */
export interface NameTable {
  readonly byWord: PhraseTable<AliasTarget>;
  readonly byStem: PhraseTable<AliasTarget>;
}

/** A stretch of words that names something. One stretch may name several things: a place and its government. */
export interface Mention {
  /** Index of the first word. */
  readonly from: number;
  /** Index after the last word. */
  readonly to: number;
  readonly ids: readonly string[];
  /** True where every reading depends on context. */
  readonly inContext: boolean;
}

/** Answers with the table of some names of a pack, in all languages that it gives. */
export function compileNames(names: readonly Name[]): NameTable {
  const english = names.flatMap((name) => englishAliases(name).map((alias) => aliasEntry(alias, name.id)));
  const foreign = names.flatMap(({ id, translations }) =>
    Object.entries(translations).flatMap(([language, aliases]) =>
      aliases.map((alias) => ({ entry: aliasEntry(alias, id), language })),
    ),
  );
  return {
    byWord: compilePhrases([...english, ...foreign.map(({ entry }) => entry)]),
    byStem: compilePhrases(
      foreign.map(({ entry, language }) => ({
        words: entry.words.map((word) => stemOf(word, language)),
        value: entry.value,
      })),
    ),
  };
}

/** A person is also called by the last word of the name, and by country and office; an institution never. */
function englishAliases(name: Name): string[] {
  const given = [name.name, ...name.aliases];
  if (name.role === undefined || name.role.startsWith('institution:')) return given;
  const last = name.name.split(' ').at(-1) ?? '';
  return [...new Set([...given, last, ...officeAliases(name.role)])];
}

/** Offices of which a country has one, with the words by which news names their holder. */
const OFFICES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^president of (?:the )?(.+)$/iu, ['president', 'leader']],
  [/^prime minister of (?:the )?(.+)$/iu, ['prime minister', 'premier']],
  [/^chancellor of (?:the )?(.+)$/iu, ['chancellor']],
  [/^foreign minister of (?:the )?(.+)$/iu, ['foreign minister']],
];

/** "President of France": the French president, France's leader. They depend on context. */
function officeAliases(role: string): string[] {
  return OFFICES.flatMap(([pattern, titles]) => {
    const country = pattern.exec(role)?.[1];
    if (country === undefined) return [];
    const stem = stemOf(
      foldWord(country.replace(/^United States$/u, 'USA').replace(/^United Kingdom$/u, 'UK')),
    );
    const words = [stem, ...(DEMONYMS_OF_COUNTRY.get(stem) ?? [])];
    return titles.flatMap((title) => words.map((word) => `${capitalised(word)} ${title}~`));
  });
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const DEMONYMS_OF_COUNTRY: ReadonlyMap<string, readonly string[]> = (() => {
  const demonyms = new Map<string, string[]>();
  for (const [demonym, country] of COUNTRY_OF_DEMONYM) {
    demonyms.set(country, [...(demonyms.get(country) ?? []), demonym]);
  }
  return demonyms;
})();

function aliasEntry(alias: string, id: string): { words: string[]; value: AliasTarget } {
  const inContext = alias.endsWith('~');
  const text = inContext ? alias.slice(0, -1) : alias;
  const words = wordsOfAlias(text);
  return { words, value: { id, inContext, capital: isProper(withoutArticle(text)) } };
}

/** A name proper: capitalised from first to last, as "Harbour authority" at the start of a table's cell is not. */
const isProper = (text: string): boolean => {
  const words = text.split(/\s+/);
  return words.every(
    (word, at) => /^\p{Lu}/u.test(word) || (at > 0 && /^(?:of|the|and|for|in|de|von|van|der)$/.test(word)),
  );
};

const withoutArticle = (text: string): string => text.replace(/^the /iu, '');

/** The words of an alias as the text will have them: folded, compounds taken apart, no leading article. */
export function wordsOfAlias(text: string): string[] {
  return withoutArticle(text)
    .split(/[\s\-‐‑,]+/u)
    .filter((word) => word !== '')
    .map(foldWord)
    .filter((word) => word !== '');
}

/** Answers with the names in a sequence of words, in order; where spellings overlap the longest wins. */
export function findNames(words: readonly Word[], table: NameTable): Mention[] {
  if (table.byWord.size === 0) return [];
  const plain = words.map(({ word }) => word);
  const stems = words.map(({ stem }) => stem);
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length; ) {
    const mention = longestAt(from, words, plain, stems, table);
    if (mention) mentions.push(mention);
    from = mention ? mention.to : from + 1;
  }
  return mentions;
}

function longestAt(
  from: number,
  words: readonly Word[],
  plain: readonly string[],
  stems: readonly string[],
  table: NameTable,
): Mention | null {
  // Nearly every word begins no name at all.
  if (!table.byWord.has(plain[from] ?? '') && !table.byStem.has(stems[from] ?? '')) return null;
  const hits = [...phrasesAt(plain, from, table.byWord), ...phrasesAt(stems, from, table.byStem)].filter(
    ({ value }) => !value.capital || /^[\p{Lu}\p{Lo}\p{N}]/u.test(words[from]?.text ?? ''),
  );
  const to = Math.max(...hits.map((hit) => hit.to), from);
  if (to === from) return null;
  const longest = hits.filter((hit) => hit.to === to);
  return {
    from,
    to,
    ids: [...new Set(longest.map(({ value }) => value.id))],
    inContext: longest.every(({ value }) => value.inContext),
  };
}
