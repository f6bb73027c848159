import type { Stance } from '../pack/pack.ts';
import type { Quantity } from '../quantity.ts';
import { compareQuantities } from './compatible.ts';

/** What somebody says of a claim, whoever it is: a report, or the match on a page. */
export interface Version {
  readonly stance: Stance;
  readonly value?: Quantity | null;
}

/** What a stance comes to: the claim holds, it does not (or not yet), or it is in doubt. */
export type Bearing = 'yes' | 'no' | 'doubt';

const BEARINGS: Readonly<Record<Stance, Bearing>> = {
  states: 'yes',
  denies: 'no',
  'not-yet': 'no',
  doubts: 'doubt',
};

/** What the stance comes to. */
export function bearing(version: Version): Bearing {
  return BEARINGS[version.stance];
}

/** Whether two versions cannot both be right: they bear on the claim differently, or their figures exclude each other. */
export function conflict(a: Version, b: Version): boolean {
  return bearing(a) !== bearing(b) || figuresConflict(a, b);
}

/** Whether both give a figure of the same unit and the two exclude each other. */
export function figuresConflict(a: Version, b: Version): boolean {
  return Boolean(a.value && b.value && compareQuantities(a.value, b.value) === 'incompatible');
}

/** Whether both give a figure, and the two are not of one unit. */
export function measureDifferently(a: Version, b: Version): boolean {
  return Boolean(a.value && b.value && compareQuantities(a.value, b.value) === 'incomparable');
}
