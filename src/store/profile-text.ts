import type { ClaimProfile } from '../core/matching/topic.ts';

/**
 * A claim's profile as text. Of the many that stand in one row an article needs one or two, and a text that is not taken
 * apart costs next to nothing to read.
 */
export type ProfileText = string;

/** What JSON has no word for, as lists. */
type Plain = Omit<ClaimProfile, 'company' | 'reported' | 'traps'> & {
  readonly company: readonly string[];
  readonly reported: readonly (readonly [string, number])[];
  readonly traps: readonly (readonly [string, number])[];
};

export function profileText(profile: ClaimProfile): ProfileText {
  const { company, reported, traps } = profile;
  const plain: Plain = { ...profile, company: [...company], reported: [...reported], traps: [...traps] };
  return JSON.stringify(plain);
}

/** The profile of a text that `profileText` has made. */
export function profileIn(text: ProfileText): ClaimProfile {
  const plain: Plain = JSON.parse(text);
  const { company, reported, traps } = plain;
  return { ...plain, company: new Set(company), reported: new Map(reported), traps: new Map(traps) };
}
