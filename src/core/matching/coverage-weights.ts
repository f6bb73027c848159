// Written by scripts/fit-coverage.ts; do not edit. Fitted on 295 pages.
import type { CoverageSign } from './coverage-signs.ts';

/** What each sign adds to the log odds that a page is on a topic. */
export const COVERAGE_WEIGHTS: Readonly<Record<CoverageSign | 'bias', number>> = {
  names: 0.41,
  density: 8.45,
  elsewhere: -3.36,
  leadsElsewhere: -1.27,
  strange: -3.49,
  bias: 0.17,
};
