import { contrast } from '../../src/core/pairs/contrast.ts';
import { CONTRAST_KINDS, type Contrast } from '../../src/core/pairs/contrast-kinds.ts';
import { EMPTY_TALLY, HEADING, precision, row, sum, type Tally } from './scores.ts';

type Line = Record<string, unknown>;

/** Two sentences with whether the second may stand for the first. */
export interface RelationPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly domain: string;
}

/** Two sentences that turn on numbers, with whether the second follows from the first. */
export interface NumericPair {
  readonly premise: string;
  readonly hypothesis: string;
  readonly follows: boolean;
}

/** Reads a line of a file of relation pairs; null where the line is of another kind. */
export function readRelationPair({ a, b, same, domain }: Line): RelationPair | null {
  if (typeof a !== 'string' || typeof b !== 'string' || typeof same !== 'boolean') return null;
  return { a, b, same, domain: typeof domain === 'string' ? domain : 'all' };
}

/** Reads a line of a file of numeric pairs; null where the line is of another kind. */
export function readNumericPair({ premise, hypothesis, label }: Line): NumericPair | null {
  if (typeof premise !== 'string' || typeof hypothesis !== 'string' || typeof label !== 'string') return null;
  return { premise, hypothesis, follows: label === 'entailment' };
}

/** The rules and word lists were written with these domains in view; the others were run for their figures only. */
const TUNED_ON: ReadonlySet<string> = new Set(['ectsum', 'samsum', 'sales_email', 'podcast']);

interface Judged extends RelationPair {
  readonly contrasts: readonly Contrast[];
}

/** Prints how well contrasts tell pairs that differ from pairs that do not, by domain and by kind of contrast. */
export function evaluateRelationPairs(pairs: readonly RelationPair[], print: (line: string) => void): void {
  const judged = pairs.map((pair): Judged => ({ ...pair, contrasts: contrast(pair.a, pair.b) }));
  const tallyOf = (some: readonly Judged[]): Tally => sum(some.map(tally));
  print(HEADING);
  print(row(`differs (${judged.length})`, tallyOf(judged)));
  print(row('  domains tuned on', tallyOf(judged.filter(({ domain }) => TUNED_ON.has(domain)))));
  print(row('  domains held out', tallyOf(judged.filter(({ domain }) => !TUNED_ON.has(domain)))));
  for (const domain of [...new Set(judged.map((pair) => pair.domain))].sort()) {
    const own = judged.filter((pair) => pair.domain === domain);
    print(row(`${domain}${TUNED_ON.has(domain) ? '' : ' (held out)'}`, tallyOf(own)));
  }
  for (const kind of CONTRAST_KINDS) {
    const firing = judged.filter(({ contrasts }) => contrasts.some((each) => each.kind === kind));
    const right = firing.filter(({ same }) => !same).length;
    const share = precision({ right, wrong: firing.length - right, missed: 0 });
    print(`${kind.padEnd(12)} fires on ${String(firing.length).padStart(4)}, precision ${share.toFixed(3)}`);
  }
}

function tally({ same, contrasts }: Judged): Tally {
  if (contrasts.length > 0) return { ...EMPTY_TALLY, [same ? 'wrong' : 'right']: 1 };
  return same ? EMPTY_TALLY : { ...EMPTY_TALLY, missed: 1 };
}

/** Prints how often "the figure differs" is right: a sentence with another figure does not follow from the first. */
export function evaluateNumericPairs(pairs: readonly NumericPair[], print: (line: string) => void): void {
  const firing = pairs.filter(({ premise, hypothesis }) =>
    contrast(premise, hypothesis).some(({ kind }) => kind === 'figure'),
  );
  const right = firing.filter(({ follows }) => !follows).length;
  const share = precision({ right, wrong: firing.length - right, missed: 0 });
  print(
    `figure differs: fires on ${firing.length} of ${pairs.length} pairs (${((100 * firing.length) / pairs.length).toFixed(1)}%), precision ${share.toFixed(3)}`,
  );
}
