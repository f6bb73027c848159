/** One measured figure, and the bar that it is held to. Everything that a bench finds out is such rows. */
export interface Row {
  /** Short and lasting: by it a release is compared with the one before. */
  readonly key: string;
  /** What was measured, for people. */
  readonly work: string;
  readonly is: number;
  readonly unit: string;
  /** None for a figure that is merely stated. */
  readonly bar?: Bar;
  /** What else belongs to the figure: times behind a ratio, the spread. */
  readonly note?: string;
}

export type Bar = { readonly most: number } | { readonly least: number };

/** Whether a row's bar is met; a row without one has nothing to miss. */
export function isMet({ is, bar }: Row): boolean {
  if (bar === undefined) return true;
  return 'most' in bar ? is <= bar.most : is >= bar.least;
}

/** The better a figure, the lower, unless its bar asks for more. */
export const wantsLess = ({ bar }: Row): boolean => bar === undefined || 'most' in bar;

/** A figure with three digits that count. */
export function figureText(figure: number): string {
  const size = Math.abs(figure);
  return figure.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 || size === 0 ? 2 : 4);
}

export const measuredText = ({ is, unit }: Row): string => `${figureText(is)} ${unit}`;

export function barText({ bar, unit }: Row): string {
  if (bar === undefined) return '';
  return 'most' in bar ? `≤ ${bar.most} ${unit}` : `≥ ${bar.least} ${unit}`;
}

/** Whether the bar is met, in a word; nothing for a row without one. */
export const verdictText = (row: Row): string =>
  row.bar === undefined ? '' : isMet(row) ? 'met' : '**missed**';
