// Written by scripts/fit-coverage.ts; do not edit. Fitted on 618 pages.
import type { CoverageSign } from './coverage-signs.ts';

/** What each sign adds to the log odds that a page is on a topic. */
export const COVERAGE_WEIGHTS: Readonly<Record<CoverageSign | 'bias', number>> = {
  names: 0.44,
  density: 8.16,
  elsewhere: -3.92,
  leadsElsewhere: -0.8,
  strange: -2.57,
  bias: -0.43,
};
