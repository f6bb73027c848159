import type { SetAside } from './set-aside.ts';

/**
 * What a reader has set aside as lines of labelled sentences, in the form that `crosslight evaluate` reads: a wording
 * that is not this claim. What else it may state nobody has said. Claims that are muted everywhere have no wording, and
 * are no cases.
 */
export function labelledCases(list: readonly SetAside[]): string {
  const cases = list.flatMap(({ pack, claim, text }) => (text === null ? [] : [{ pack, claim, text }]));
  return cases
    .map(({ pack, claim, text }, at) => {
      return `${JSON.stringify({ id: `set-aside-${at + 1}`, pack, text, claims: [], not: [claim] })}\n`;
    })
    .join('');
}
