import type { Span } from './span.ts';

/**
 * Where a sentence may be cut so that each piece states something of its own: after a semicolon, a dash with space around
 * it, a colon before a quotation or a clause, a bracket, and before a conjunction that follows a comma. A comma and
 * "and" cut only before a new subject with its verb, so that lists stay whole.
 */
const SUBJECT = String.raw`(?:the|a|an|his|her|its|their|this|that|these|those|some|many|he|she|it|they|we|i|there|both|another|[\p{Lu}][\p{L}'’.-]+)`;
const VERB = String.raw`(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|did|does|do|\p{Ll}{2,}(?:ed|es|s))`;
const BOUNDARY = new RegExp(
  [
    String.raw`;\s+`,
    String.raw`\s+[—–]\s*|[—―]|\s+--?\s+`,
    String.raw`:\s+(?=["“«'‘\p{L}])`,
    String.raw`,\s+(?=(?:but|while|whereas|though|although|yet|because|so that|even as|even though|after which|adding that|and that|according to)(?!\p{L}))`,
    // A relative clause is cut off only at the end: in the middle its main clause goes on after it.
    String.raw`,\s+(?=(?:who|which)(?!\p{L})[^,]*$)`,
    // What came before or after closes a sentence as something of its own.
    String.raw`,\s+(?=(?:(?:hours?|days?|shortly|just|soon)\s+)?(?:after|before|following|ahead of)\s+[^,]*$)`,
    String.raw`,\s+(?=(?:and|or|nor|so)\s+(?:${SUBJECT}\s+){1,2}(?:\p{L}+\s+){0,3}?${VERB}(?!\p{L}))`,
    String.raw`(?<=["”»])\s+(?=(?:but|while|whereas|although)(?!\p{L}))`,
    String.raw`(?<!,)\s+(?=(?:but|while|whereas|although|because)\s+${SUBJECT}(?!\p{L}))`,
  ].join('|'),
  'gu',
);

/** A piece with fewer letters than this states nothing and stays with the piece before it. */
const SHORTEST_CLAUSE = 12;

/**
 * Answers with the clauses of one sentence, in order; offsets are within the sentence. Marks and spaces between clauses
 * belong to none. A sentence without a seam is one clause.
 */
export function splitClauses(sentence: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const found of sentence.matchAll(BOUNDARY)) {
    if (found.index - start < SHORTEST_CLAUSE) continue;
    clauses.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  const last = clauses.at(-1);
  if (last !== undefined && sentence.length - start < SHORTEST_CLAUSE) {
    clauses[clauses.length - 1] = { start: last.start, end: sentence.length };
  } else if (start < sentence.length) clauses.push({ start, end: sentence.length });
  return clauses;
}
