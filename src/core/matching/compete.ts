import type { Verified } from './scene.ts';

/** Two answers to one question that are this close in log odds cannot be told apart. */
const TOO_CLOSE = 0.3;

/**
 * Answers with the matches of one sentence that remain when each figure is given to one claim, and each question to one
 * of the claims that answer it with the same words: the better supported one, or none if they cannot be told apart.
 */
export function compete(verified: readonly Verified[]): Verified[] {
  const ordered = [...verified].sort((a, b) => b.support - a.support);
  const kept: Verified[] = [];
  const lost: Verified[] = [];
  for (const match of ordered) {
    const rivals = [...kept, ...lost].filter((other) => contends(match, other));
    if (rivals.length === 0) kept.push(match);
    else {
      lost.push(match);
      for (const rival of rivals) {
        if (
          rival.support - match.support < TOO_CLOSE &&
          kept.includes(rival) &&
          !sameFigureOtherUnit(rival, match)
        ) {
          kept.splice(kept.indexOf(rival), 1);
          lost.push(rival);
        }
      }
    }
  }
  return kept;
}

/** Whether two matches cannot both be right: one figure, or one question answered by the same words. */
function contends(one: Verified, other: Verified): boolean {
  if (one.figure && other.figure && one.figure.mention === other.figure.mention) return true;
  if ((one.figure === null) !== (other.figure === null)) return false;
  return one.claim.question === other.claim.question && overlap(one, other) && !(one.figure && other.figure);
}

const overlap = (one: Verified, other: Verified): boolean =>
  one.fit.from < other.fit.to && other.fit.from < one.fit.to;

const sameFigureOtherUnit = (one: Verified, other: Verified): boolean =>
  one.claim.slot?.unit !== other.claim.slot?.unit;
