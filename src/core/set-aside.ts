import type { Analysis } from './match.ts';
import { bareWords } from './text/bare-words.ts';

/**
 * What a reader does not want to see marked: a claim wherever it stands (`text` is null), or one wording of which the
 * reader has said that it is not this claim.
 */
export interface SetAside {
  readonly pack: string;
  readonly claim: string;
  readonly text: string | null;
}

/** The analysis without the matches that the reader has set aside: to the page they look like no match at all. */
export function withoutSetAside(analysis: Analysis, list: readonly SetAside[]): Analysis {
  const { pack } = analysis.coverage;
  const own = list.filter((entry) => entry.pack === pack);
  if (own.length === 0) return analysis;
  const matches = analysis.matches.filter(({ claim, text }) => {
    return !own.some(
      (entry) => entry.claim === claim && (entry.text === null || bareWords(entry.text) === bareWords(text)),
    );
  });
  return { ...analysis, matches };
}

/** The list with one more entry; what is in it already stays once. */
export function withEntry(list: readonly SetAside[], entry: SetAside): readonly SetAside[] {
  return [...list.filter((known) => !isSame(known, entry)), entry];
}

/** The list without an entry. */
export function withoutEntry(list: readonly SetAside[], entry: SetAside): readonly SetAside[] {
  return list.filter((known) => !isSame(known, entry));
}

function isSame(a: SetAside, b: SetAside): boolean {
  return a.pack === b.pack && a.claim === b.claim && a.text === b.text;
}
