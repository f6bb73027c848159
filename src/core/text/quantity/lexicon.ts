import type { Hedge } from '../../quantity.ts';

/** A measure word: its canonical unit and how many of that unit it stands for. */
export interface Unit {
  readonly kind: 'percent' | 'duration' | 'money' | 'amount' | 'count';
  readonly unit: string;
  readonly factor: number;
}

/** The words of one language that figures are made of; all in canonical form (lower case, no accents on Latin letters). */
export interface Lexicon {
  readonly language: string;
  /** Whether a comma parts decimals and a point parts thousands. */
  readonly decimalComma: boolean;
  /** Cardinal numbers under a hundred, and others that stand alone. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Cardinal numbers of several words that are no plain sum of them. */
  readonly compounds?: ReadonlyMap<string, number>;
  /** Nouns that stand for two: a couple, a pair. */
  readonly couples: ReadonlyMap<string, Hedge>;
  /** Words that multiply what stands before them: hundred, thousand, million, bn, dozen. */
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Plural magnitudes that stand for "at least twice that": dozens, hundreds, thousands. */
  readonly plurals: ReadonlyMap<string, number>;
  /** Words that stand for more than one before a magnitude: several hundred, a few thousand. */
  readonly several: ReadonlySet<string>;
  /** Ranks: first, second, … as words. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Parts of one: half, third, quarter(s) … */
  readonly parts: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Phrases before a figure that qualify it. */
  readonly hedges: ReadonlyMap<string, Hedge>;
  /** Phrases after a figure that qualify it. */
  readonly afterHedges: ReadonlyMap<string, Hedge>;
  /** Words that may stand between a hedge and its figure without changing either. */
  readonly transparent: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words between the two ends of a range. */
  readonly to: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
}

/** Reads `word word: value` lines into a map from word to value. */
export function tableOf<T>(table: string, read: (value: string) => T): Map<string, T> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const at = line.lastIndexOf(':');
        const value = read(line.slice(at + 1).trim());
        return line
          .slice(0, at)
          .trim()
          .split(', ')
          .map((word): [string, T] => [word, value]);
      }),
  );
}

/** Numbers by their words, from a table that `tableOf` reads. */
export function numbersOf(table: string): Map<string, number> {
  return tableOf(table, Number);
}

/** Hedges by their wordings, from a table that `tableOf` reads. */
export function hedgesOf(table: string): Map<string, Hedge> {
  return tableOf(table, (value) => value as Hedge);
}

/** Reads `minute, minutes: minutes 1` lines (kind duration) into units. */
export function unitsOf(kind: Unit['kind'], table: string): Map<string, Unit> {
  return tableOf(table, (value) => {
    const [unit = '', factor = '1'] = value.split(' ');
    return { kind, unit, factor: Number(factor) };
  });
}

/** The words of a list that white space separates. */
export function wordsOf(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
