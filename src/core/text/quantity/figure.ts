import type { Hedge } from '../../quantity.ts';
import type { QuantityKind } from './mention.ts';

/** A figure as read, before its hedge and subject are looked for. Indices are of lexemes. */
export interface Figure {
  readonly kind: QuantityKind;
  readonly start: number;
  /** After number, unit and counted noun. */
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** A qualification that the number words bring along. */
  readonly hedge?: Hedge;
  /** It modifies a noun by hyphen ("a 75-minute call"). */
  readonly attributive: boolean;
  /** Stems of what is counted, where the reader of the figure knows them already. */
  readonly of?: readonly string[];
}
