// Written by scripts/fit-coverage.ts; do not edit. Fitted on 295 pages.
import type { CoverageSign } from './coverage-signs.ts';

/** What each sign adds to the log odds that a page is on a topic. */
export const COVERAGE_WEIGHTS: Readonly<Record<CoverageSign | 'bias', number>> = {
  names: 0.55,
  density: 7.94,
  elsewhere: -4.1,
  leadsElsewhere: -0.91,
  strange: -3.59,
  bias: 0.16,
};
