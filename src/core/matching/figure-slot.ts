import type { Quantity } from '../quantity.ts';
import type { Pattern } from './pattern.ts';
import type { Key } from './vocabulary.ts';

/** What a figure claim measures. */
export interface FigureSlot {
  readonly unit: string;
  /** What the figure must be said of: the counted noun and what stands for it. */
  readonly nouns: readonly Key[];
  /** Synonyms of the noun. */
  readonly nearNouns: readonly Key[];
  /** The other words of the measure and of the statement: a figure that is known may be told by them. */
  readonly words: readonly Key[];
  /** For a share: what it is a share of ("agreed"), and the opposite, whose share is what it leaves of the whole. */
  readonly predicate: readonly Key[];
  readonly opposite: readonly Key[];
  /** The words of the measure. */
  readonly measure: Pattern | null;
  /** The values that the statement and the reports give. */
  readonly values: readonly Quantity[];
}
