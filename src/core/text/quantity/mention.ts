import type { Quantity } from '../../quantity.ts';
import type { CalendarDate } from '../dates.ts';
import type { Span } from '../span.ts';

/** What is measured: a percentage or a fraction, time, money, things counted, another dimension, a day, a rank. */
export type QuantityKind = 'percent' | 'duration' | 'money' | 'count' | 'amount' | 'date' | 'ordinal';

/** A figure of the text. Offsets take in the number, its unit and the counted noun, not the hedge. */
export interface QuantityMention extends Span {
  readonly kind: QuantityKind;
  /** Both ends are null where the text gives a day that needs a publication date and none was given. */
  readonly quantity: Quantity;
  /** Stems of what it is a quantity of: the counted noun, the phrase after "of", else what it is said of. */
  readonly of: readonly string[];
  /** The text says that it is not this figure. */
  readonly negated: boolean;
  /** For kind `date`: what the text itself says about the day. */
  readonly date?: CalendarDate;
}
