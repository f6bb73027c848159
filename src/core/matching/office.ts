import type { Name } from '../pack/pack.ts';

/** Whether one may stand for the other: the same, or an institution and somebody of the same country's leadership. */
export function standsFor(one: string, other: string, countryOf: ReadonlyMap<string, Office>): boolean {
  if (one === other) return true;
  const a = countryOf.get(one);
  const b = countryOf.get(other);
  return a !== undefined && b !== undefined && a.country === b.country && (a.institution || b.institution);
}

/** Which country somebody speaks for, from the role that the pack gives. */
export interface Office {
  readonly country: string;
  readonly institution: boolean;
}

export const isInstitution = (name: Name): boolean => name.role?.startsWith('institution:') ?? false;
