// Written by scripts/fit-coverage.ts; do not edit. Fitted on 295 pages.
import type { CoverageSign } from './coverage-signs.ts';

/** What each sign adds to the log odds that a page is on a topic. */
export const COVERAGE_WEIGHTS: Readonly<Record<CoverageSign | 'bias', number>> = {
  names: 0.4,
  density: 8.15,
  elsewhere: -3.06,
  leadsElsewhere: -1.29,
  strange: -3.46,
  bias: 0.23,
};
