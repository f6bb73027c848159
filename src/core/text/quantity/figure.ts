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
  /** A plain number word that is a figure only if the sentence lends it a unit ("61 signed; four abstained"). */
  readonly weak?: boolean;
  /** For durations: the unit as the text has it, so that a bare number after it can be read in the same one. */
  readonly told?: { readonly unit: string; readonly factor: number };
  /** It modifies a noun by hyphen ("a 75-minute call"). */
  readonly attributive: boolean;
  /** Stems of what is counted, where the reader of the figure knows them already. */
  readonly of?: readonly string[];
}
