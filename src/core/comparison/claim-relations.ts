import { RELATIONS, type RelatedMatch, type Relation } from '../match.ts';

/** The relation of each claim that a page states; of a claim that stands in several places, the first by precedence. */
export function claimRelations(matches: readonly RelatedMatch[]): ReadonlyMap<string, Relation> {
  const claims = new Map<string, Relation>();
  for (const { claim, relation } of matches) {
    const known = claims.get(claim) ?? relation;
    claims.set(claim, RELATIONS.indexOf(relation) < RELATIONS.indexOf(known) ? relation : known);
  }
  return claims;
}
