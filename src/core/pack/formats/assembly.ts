import type { Fault } from '../reading.ts';
import { admit, type Imported, refused } from './imported.ts';
import type { LossCount } from './losses.ts';
import { IdMaker } from './made-id.ts';

type Kind = 'claims' | 'outlets' | 'people';

/** A claim, outlet or person as an entry names it: `id` is absent in files that were not made from a pack. */
export interface Mention {
  readonly id?: unknown;
  /** What tells it from others where there is no id; the id is made from it. */
  readonly key: string;
  /** The fields of the record besides the id. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where in the file it stands. */
  readonly place: string;
}

/** Puts a pack together from a format in which every entry repeats what it is about. */
export class Assembly {
  readonly #kinds = { claims: new Known(), outlets: new Known(), people: new Known() };
  readonly #reports: { record: object; place: string }[] = [];
  readonly #faults: Fault[] = [];

  /** The id of what is mentioned. An id that comes with other fields than before is a fault. */
  mention(kind: Kind, mention: Mention): unknown {
    const { id, conflict } = this.#kinds[kind].add(mention);
    if (conflict !== undefined) {
      this.#faults.push({
        path: mention.place,
        problem: `describes ${String(id)} otherwise than ${conflict} does`,
        remedy: 'Describe it the same everywhere, or give it another id.',
      });
    }
    return id;
  }

  report(record: object, place: string): void {
    this.#reports.push({ record, place });
  }

  get isEmpty(): boolean {
    return this.#kinds.claims.entries.length === 0;
  }

  /** The pack of these fields and all that was put together; `within` tells where in an entry a report's field stands. */
  imported(
    head: Readonly<Record<string, unknown>>,
    losses: LossCount,
    within: (field: string) => string,
  ): Imported {
    if (this.#faults.length > 0) return refused(this.#faults);
    const { claims, outlets, people } = this.#kinds;
    const lists = {
      claims: claims.entries,
      people: people.entries,
      outlets: outlets.entries,
      reports: this.#reports,
    };
    const records = Object.entries(lists).map(([kind, entries]) => [
      kind,
      entries.map(({ record }) => record),
    ]);
    return admit(
      { version: 1, ...head, ...Object.fromEntries(records) },
      losses,
      ({ kind, index, field }) => {
        const place = lists[kind as keyof typeof lists]?.[index]?.place ?? '';
        return (kind === 'reports' ? place + within(field) : place).replace(/^\./, '');
      },
      (field) => field,
    );
  }
}

/** The records of one kind by their ids. */
class Known {
  readonly entries: { readonly record: object; readonly place: string }[] = [];
  readonly #given = new Map<unknown, { readonly fields: string; readonly place: string }>();
  readonly #made = new Map<string, string>();
  readonly #ids = new IdMaker();

  add({ id, key, fields, place }: Mention): { id: unknown; conflict?: string } {
    if (id === undefined) return { id: this.#make(key, fields, place) };
    const known = this.#given.get(id);
    const written = JSON.stringify(fields);
    if (known) return known.fields === written ? { id } : { id, conflict: known.place };
    this.#given.set(id, { fields: written, place });
    this.entries.push({ record: { id, ...fields }, place });
    return { id };
  }

  #make(key: string, fields: object, place: string): string {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.make(key);
    this.#made.set(key, id);
    this.entries.push({ record: { id, ...fields }, place });
    return id;
  }
}
