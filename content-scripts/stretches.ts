import type { RelationStyle } from '../src/ui/relation-text.ts';

/** A part of a block, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is to be painted of a block, and how. */
export interface Claimed extends Stretch {
  readonly style: RelationStyle;
}

/** Where marks overlap, the line that matters more is painted, and only that one. */
const RANKS: Readonly<Record<RelationStyle, number>> = { 'only-here': 0, same: 1, updated: 2, differs: 3 };

/**
 * The stretches that each of some overlapping parts of one block gets, in the order of the parts: every character goes
 * to one part only, to the one of the higher rank and then to the shorter one. Stretches are cut at every border, so
 * that each lies wholly inside or wholly outside of any part.
 */
export function shareOut(parts: readonly Claimed[]): Stretch[][] {
  const shares: Stretch[][] = parts.map(() => []);
  const borders = [...new Set(parts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  for (let at = 1; at < borders.length; at++) {
    const stretch = { start: borders[at - 1] ?? 0, end: borders[at] ?? 0 };
    const winner = winnerOf(parts, stretch);
    if (winner !== null) shares[winner]?.push(stretch);
  }
  return shares;
}

/** True where a stretch lies inside a part. */
export function isInside({ start, end }: Stretch, part: Stretch): boolean {
  return part.start <= start && end <= part.end;
}

function winnerOf(parts: readonly Claimed[], stretch: Stretch): number | null {
  let best: number | null = null;
  for (const [at, part] of parts.entries()) {
    const known = best === null ? undefined : parts[best];
    if (isInside(stretch, part) && (known === undefined || outranks(part, known))) best = at;
  }
  return best;
}

function outranks(a: Claimed, b: Claimed): boolean {
  const rank = RANKS[a.style] - RANKS[b.style];
  return rank > 0 || (rank === 0 && a.end - a.start < b.end - b.start);
}
