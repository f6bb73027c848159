import type { Name, Pack } from '../pack/pack.ts';
import { findNames, type NameTable } from '../text/names.ts';
import { tokenise } from '../text/tokens.ts';
import { wordsOf } from '../text/words.ts';
import { type Key, wordHits } from './vocabulary.ts';

/** Whether one may stand for the other: the same, or an institution and somebody of the same country's leadership. */
export function standsFor(one: string, other: string, countryOf: ReadonlyMap<string, Office>): boolean {
  if (one === other) return true;
  if (countryOf.get(one)?.bodies.includes(other) || countryOf.get(other)?.bodies.includes(one)) return true;
  const a = countryOf.get(one);
  const b = countryOf.get(other);
  return (
    a !== undefined &&
    b !== undefined &&
    a.country !== null &&
    a.country === b.country &&
    (a.institution || b.institution)
  );
}

/** For whom somebody speaks, from the role that the pack gives. */
export interface Office {
  /** Key of the country; null where the role names none. */
  readonly country: string | null;
  /** Ids of the institutions that the role names ("head of the harbour authority"). */
  readonly bodies: readonly string[];
  readonly institution: boolean;
}

export const isInstitution = (name: Name): boolean => name.role?.startsWith('institution:') ?? false;

/** Answers with the offices of a pack's people; those whose role names neither a country nor an institution have none. */
export function officesOf(pack: Pack, table: NameTable): Map<string, Office> {
  const institutions = new Set(pack.people.filter(isInstitution).map(({ id }) => id));
  return new Map(
    pack.people.flatMap((person): [string, Office][] => {
      const role = person.role ?? '';
      const country = countriesIn(role)[0] ?? null;
      const bodies = findNames(wordsOf(tokenise(role)), table)
        .flatMap(({ ids }) => ids)
        .filter((id) => id !== person.id && institutions.has(id));
      if (country === null && bodies.length === 0) return [];
      return [[person.id, { country, bodies, institution: isInstitution(person) }]];
    }),
  );
}

/** Answers with the countries that a text names. */
export const countriesIn = (text: string): Key[] =>
  wordHits(wordsOf(tokenise(text)))
    .map(({ key }) => key)
    .filter((key) => key.startsWith('c:'));
