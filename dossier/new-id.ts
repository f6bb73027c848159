import { IdMaker } from '../src/core/pack/formats/made-id.ts';
import type { Pack } from '../src/core/pack/pack.ts';

/** An id for a new record, made from what it is called, which no record of its list has. */
export function newId(list: 'issues' | 'claims' | 'outlets', name: string, pack: Pack): string {
  const taken = new Set(pack[list].map(({ id }) => id));
  const ids = new IdMaker();
  // The stop of a sentence is no part of an id.
  const words = name.replace(/\p{P}+\s*$/u, '');
  for (;;) {
    const id = ids.make(words);
    if (!taken.has(id)) return id;
  }
}
