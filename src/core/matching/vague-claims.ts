import type { Pattern } from './pattern.ts';
import type { CompiledTopic } from './topic.ts';

/**
 * The weight of specific words without which a phrasing is never marked: one that is only the topic's names and words
 * that fit any sentence says nothing by which a page could be told to state it.
 */
const LEAST_SPECIFIC = 0.75;

/** Answers with the ids of the claims that are too vague to be marked on a page; they stay searchable. */
export function vagueClaims({ claims }: CompiledTopic): string[] {
  return claims
    .filter(({ patterns, slot }) => slot === null && !patterns.some(isSpecific))
    .map(({ id }) => id);
}

const isSpecific = ({ elements }: Pattern): boolean =>
  elements.reduce((sum, { wide, weight }) => (wide ? sum : sum + weight), 0) >= LEAST_SPECIFIC;
