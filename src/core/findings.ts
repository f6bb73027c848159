import type { PageOrigin } from './comparison/comparison.ts';
import { relateIn } from './comparison/relation.ts';
import { viewFrom } from './comparison/view.ts';
import type { Analysis, Match } from './match.ts';
import type { Pack } from './pack/pack.ts';

/** What was found in an article, before it is set against other sources. */
export interface Findings extends Omit<Analysis, 'matches'> {
  readonly matches: readonly Match[];
}

/**
 * Answers with findings set against the other sources of a pack: it may be cut down to the claims that were found, those
 * of the same questions, and their reports. `origin` tells the page's own outlet apart from the others.
 */
export function relateFindings(findings: Findings, pack: Pack, origin: PageOrigin): Analysis {
  const view = viewFrom(pack, origin);
  const matches = findings.matches.map((match) => ({ ...match, relation: relateIn(view, match) }));
  return { ...findings, matches };
}
