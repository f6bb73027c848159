import type { Element, Pattern } from './pattern.ts';
import type { ClaimProfile } from './topic.ts';

/**
 * Answers with what gives back claims as they are, equal elements of all their patterns being one object: a large topic
 * takes half the room.
 */
export function sharingElements(): (claim: ClaimProfile) => ClaimProfile {
  const known = new Map<string, Element>();
  const shared = (element: Element): Element => {
    const key = JSON.stringify(element);
    const first = known.get(key) ?? element;
    known.set(key, first);
    return first;
  };
  const withShared = (pattern: Pattern): Pattern => ({ ...pattern, elements: pattern.elements.map(shared) });
  return (claim) => ({
    ...claim,
    patterns: claim.patterns.map(withShared),
    slot: claim.slot && { ...claim.slot, measure: claim.slot.measure && withShared(claim.slot.measure) },
  });
}
