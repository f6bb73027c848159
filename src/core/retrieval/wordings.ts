import type { Claim, Pack } from '../pack/pack.ts';

/** All that a pack says of a claim in words: the statement, and the other wordings that are known of it. */
export interface Wordings {
  readonly id: string;
  readonly statement: string;
  readonly others: readonly string[];
}

/** Answers with the wordings of every claim: title, measure and phrasings of the claim, gists and quotations of its reports. */
export function wordingsOf(pack: Pick<Pack, 'claims' | 'reports'>): Wordings[] {
  const told = new Map<string, string[]>();
  for (const { claim, gist, quote } of pack.reports) {
    const texts = [gist, quote].filter((text) => text !== undefined);
    told.set(claim, [...(told.get(claim) ?? []), ...texts]);
  }
  return pack.claims.map((claim) => ({
    id: claim.id,
    statement: claim.statement,
    others: [...ownWordings(claim), ...(told.get(claim.id) ?? [])],
  }));
}

/** Lists of checked claims give each a heading, which a pack keeps as a field that it does not know. */
function ownWordings(claim: Claim & { readonly title?: unknown }): string[] {
  const { title, measure, cues } = claim;
  const texts = [typeof title === 'string' ? title : undefined, measure, ...(cues?.phrasings ?? [])];
  return texts.filter((text) => text !== undefined);
}
