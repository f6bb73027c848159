import type { Fault } from '../src/core/pack/reading.ts';
import type { MessageKey, Translate } from '../src/ui/strings.ts';

/** The core tells faults in English, as the terminal does. Every fault is of one of these kinds; the others are of form. */
const KINDS: readonly (readonly [problem: RegExp, kind: MessageKey])[] = [
  [/^(?:is missing|is empty|is an empty list|has no column)/, 'faultMissing'],
  [/which is not among the/, 'faultReference'],
  [/^is given twice|otherwise than .* does$|^names the column .* twice$/, 'faultTwice'],
  [/more than \d+(?: characters)?$|nested more than/, 'faultTooMuch'],
  [/made by a newer Crosslight$/, 'faultNewer'],
  [/ was expected$/, 'faultSyntax'],
  [/^and \d+ more$/, 'faultMore'],
];

/** What is wrong, in the reader's language; in English with all that is known of it. */
export function packFaultText({ problem, remedy }: Pick<Fault, 'problem' | 'remedy'>, t: Translate): string {
  if (t.locale.startsWith('en')) return `${problem}. ${remedy}`;
  return t(KINDS.find(([pattern]) => pattern.test(problem))?.[1] ?? 'faultForm');
}
