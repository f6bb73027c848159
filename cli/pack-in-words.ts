import type { Pack } from '../src/core/pack/pack.ts';
import type { Fault } from '../src/core/pack/reading.ts';

/** A fault as a sentence: the place, what is wrong, and what to do. */
export const faultInWords = ({ path, problem, remedy }: Fault): string =>
  `${path === '' ? '' : `${path} `}${problem}. ${remedy}`;

/** How much a pack holds. */
export const countsInWords = ({ issues, claims, outlets, reports }: Pack): string =>
  `${issues.length} issues, ${claims.length} claims, ${outlets.length} outlets, ${reports.length} reports`;
