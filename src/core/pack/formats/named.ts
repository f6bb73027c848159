import type { Claim, Name, Outlet, Pack } from '../pack.ts';
import { claim } from '../records/claim.ts';
import { name } from '../records/name.ts';
import { outlet } from '../records/outlet.ts';
import type { LossCount } from './losses.ts';

/** The records of a pack by their ids. */
export interface PackIndex {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly people: ReadonlyMap<string, Name>;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

export const indexOfPack = (pack: Pack): PackIndex => ({
  claims: byId(pack.claims),
  outlets: byId(pack.outlets),
  people: byId(pack.people),
});

/** What a format carries of one kind: the records that something names, each whole or cut. */
export interface Share<T> {
  readonly named: Iterable<string>;
  readonly isCut: (record: T) => boolean;
}

/** Counts what a format drops that carries reports, and of everything else only what they name. */
export function countUnnamed(
  pack: Pack,
  carried: { readonly claims: Share<Claim>; readonly outlets: Share<Outlet>; readonly people: Share<Name> },
  losses: LossCount,
): void {
  losses.add('issues', pack.issues.length);
  losses.add('places', pack.places.length);
  losses.add('terms', pack.terms.length);
  const claims = dropped(pack.claims, carried.claims);
  losses.add('unreported-claims', claims.whole);
  losses.add('claim-details', claims.inPart);
  const outlets = dropped(pack.outlets, carried.outlets);
  losses.add('unreported-outlets', outlets.whole);
  losses.add('outlet-details', outlets.inPart);
  const people = dropped(pack.people, carried.people);
  losses.add('unnamed-people', people.whole);
  losses.add('people-details', people.inPart);
}

function dropped<T extends { readonly id: string }>(records: readonly T[], { named, isCut }: Share<T>) {
  const ids = new Set(named);
  const kept = records.filter(({ id }) => ids.has(id));
  return { whole: records.length - kept.length, inPart: kept.filter(isCut).length };
}

const moreThan =
  <T extends object>({ keys }: { readonly keys: readonly string[] }) =>
  (...fields: readonly (keyof T & string)[]) =>
  (record: T): boolean =>
    holdsOther(record, keys, fields);

/** Whether a record says something in another known field than these. */
export const claimSaysMore = moreThan<Claim>(claim);
export const outletSaysMore = moreThan<Outlet>(outlet);
export const nameSaysMore = moreThan<Name>(name);

const holdsOther = (record: object, known: readonly string[], fields: readonly string[]): boolean =>
  Object.entries(record).some(([key, value]) => known.includes(key) && !fields.includes(key) && says(value));

const says = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;
