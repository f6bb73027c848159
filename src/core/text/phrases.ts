/** Phrases to be found in a sequence of words, by their first word. Plain data, so that it can be stored. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Where a phrase stands: `from` is the first word's index, `to` the index after the last. */
export interface PhraseHit<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** Answers with a table of phrases; those that begin with the same word are ordered longest first. */
export function compilePhrases<Value>(
  entries: Iterable<{ readonly words: readonly string[]; readonly value: Value }>,
): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const { words, value } of entries) {
    const first = words[0];
    if (first === undefined) continue;
    const known = table.get(first);
    if (known) known.push({ words, value });
    else table.set(first, [{ words, value }]);
  }
  for (const known of table.values()) known.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const NONE: readonly never[] = [];

/** Answers with every phrase that begins at `from` in `words`, longest first. */
export function phrasesAt<Value>(
  words: readonly string[],
  from: number,
  table: PhraseTable<Value>,
): readonly PhraseHit<Value>[] {
  const first = words[from];
  const known = first === undefined ? undefined : table.get(first);
  if (!known) return NONE;
  return known
    .filter((phrase) => phrase.words.every((word, at) => words[from + at] === word))
    .map((phrase) => ({ from, to: from + phrase.words.length, value: phrase.value }));
}

/** Answers with every occurrence of every phrase; occurrences may overlap. */
export function findPhrases<Value>(words: readonly string[], table: PhraseTable<Value>): PhraseHit<Value>[] {
  const hits: PhraseHit<Value>[] = [];
  if (table.size === 0) return hits;
  for (let from = 0; from < words.length; from++) {
    for (const hit of phrasesAt(words, from, table)) hits.push(hit);
  }
  return hits;
}
