import type { Wording } from './concern.ts';
import type { Topic } from './topic.ts';

/** The words, and for inflected languages the stems, with which the names of a topic begin. */
export interface Openings {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** Answers with the openings of a topic: a page that holds none of them holds no name of it and is not on it. */
export function openingsOf({ names: { terms, table } }: Pick<Topic, 'names'>): Openings {
  return {
    words: [...new Set([...terms.byWord.keys(), ...table.byWord.keys()])],
    stems: [...new Set([...terms.byStem.keys(), ...table.byStem.keys()])],
  };
}

/** The openings of many topics, by word. */
export interface Directory {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
}

/** Answers with a directory of topics, given by their ids. */
export function directoryOf(topics: Iterable<readonly [id: string, openings: Openings]>): Directory {
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  for (const [id, openings] of topics) {
    note(openings.words, id, words);
    note(openings.stems, id, stems);
  }
  return { words, stems };
}

function note(openings: readonly string[], id: string, into: Map<string, string[]>): void {
  for (const opening of openings) {
    const known = into.get(opening);
    if (known) known.push(id);
    else into.set(opening, [id]);
  }
}

/**
 * Answers with the ids of the topics with which a text shares an opening. It is looked up by the words of the text, so
 * that a topic which is not concerned costs nothing.
 */
export function topicsNear(
  { plain, stems }: Pick<Wording, 'plain' | 'stems'>,
  directory: Directory,
): Set<string> {
  const near = new Set<string>();
  for (const word of plain) for (const id of directory.words.get(word) ?? []) near.add(id);
  for (const stem of stems) for (const id of directory.stems.get(stem) ?? []) near.add(id);
  return near;
}
