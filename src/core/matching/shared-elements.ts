import type { Element, Pattern } from './pattern.ts';
import type { ClaimProfile } from './topic.ts';

/** Answers with the same claims, equal elements of their patterns being one object: a large topic takes half the room. */
export function withSharedElements(claims: readonly ClaimProfile[]): ClaimProfile[] {
  const known = new Map<string, Element>();
  const shared = (element: Element): Element => {
    const key = JSON.stringify(element);
    const first = known.get(key) ?? element;
    known.set(key, first);
    return first;
  };
  const withShared = (pattern: Pattern): Pattern => ({ ...pattern, elements: pattern.elements.map(shared) });
  return claims.map((claim) => ({
    ...claim,
    patterns: claim.patterns.map(withShared),
    slot: claim.slot && { ...claim.slot, measure: claim.slot.measure && withShared(claim.slot.measure) },
  }));
}
