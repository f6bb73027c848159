/** What a format has no place for, so that it does not survive a conversion. */
const LOSSES = [
  /** Fields of the pack that no version of the format knows. */
  'unknown-fields',
  'issues',
  'unreported-claims',
  /** Claims with more to them than the format holds. */
  'claim-details',
  'unnamed-people',
  /** People with spellings, roles or translations. */
  'people-details',
  'places',
  'terms',
  'unreported-outlets',
  'outlet-details',
  'reports-without-address',
  /** Reports that deny or doubt a claim, or say that it has not happened yet. */
  'reports-of-other-stances',
  'doubtful-reports',
  'report-details',
  'figures',
  'quotations',
  'ratings',
  /** Tables that hold no kind of record. */
  'unknown-tables',
  /** Columns of a table that no field of a pack stands for. */
  'unknown-columns',
  /** Entries that are no report of a claim. */
  'other-entries',
  'further-targets',
  'further-texts',
  'selectors',
  'unreadable-dates',
  'unreadable-addresses',
  'unreadable-languages',
  'unreadable-texts',
] as const;
export type LossKind = (typeof LOSSES)[number];

/** How many things of one kind do not survive. */
export interface Loss {
  readonly what: LossKind;
  readonly count: number;
}

/** Counts what is lost on the way. */
export class LossCount {
  readonly #counts = new Map<LossKind, number>();

  add(what: LossKind, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** What was lost, in the order of `LOSSES`. */
  list(): Loss[] {
    return LOSSES.flatMap((what) => {
      const count = this.#counts.get(what);
      return count === undefined ? [] : [{ what, count }];
    });
  }
}
