import { type Edit, keyedWithEdits } from './edits.ts';
import type { Claim, Pack, Report } from './pack.ts';
import { keyedRecords, nameText, type PackRecord, type RecordKind, type RecordName } from './record-key.ts';
import { referencesOf } from './references-of.ts';

const NAMED = ['issues', 'claims', 'people', 'outlets'] as const satisfies readonly RecordKind[];

/**
 * The edits, completed so that everything that is named is there. What the publisher has dropped and an own record still
 * names is kept as the reader's own, as it was in `before`. What the reader has taken out stays out: a newly published
 * report of it goes with it, and a claim loses the issue or the speaker.
 */
export function mendEdits(published: Pack, edits: readonly Edit[], before: Pack | null): readonly Edit[] {
  const mending = new Mending(published, edits, before);
  // Claims after reports: a claim that a report has brought back may itself name something.
  for (const [key, report] of keyedWithEdits(published, 'reports', edits)) {
    mending.mend('reports', key, report);
  }
  const claims = keyedWithEdits(published, 'claims', edits);
  for (const claim of [...claims.values(), ...mending.revivedClaims]) mending.mend('claims', claim.id, claim);
  return mending.edits();
}

class Mending {
  readonly revivedClaims: Claim[] = [];
  readonly #edits: Map<string, Edit>;
  readonly #published: Readonly<Record<'claims' | 'reports', ReadonlyMap<string, PackRecord>>>;
  readonly #there: Set<string>;
  readonly #before: ReadonlyMap<string, PackRecord>;

  constructor(published: Pack, edits: readonly Edit[], before: Pack | null) {
    this.#edits = new Map(edits.map((edit) => [nameText(edit), edit]));
    this.#published = {
      claims: keyedRecords(published, 'claims'),
      reports: keyedRecords(published, 'reports'),
    };
    const there = NAMED.flatMap((list) =>
      [...keyedWithEdits(published, list, edits).keys()].map((key) => nameText({ list, key })),
    );
    this.#there = new Set(there);
    this.#before = new Map(before === null ? [] : named(before));
  }

  edits(): Edit[] {
    return [...this.#edits.values()];
  }

  mend(list: 'claims' | 'reports', key: string, record: Claim | Report): void {
    const lost = referencesOf(record).filter(
      (name) => !this.#there.has(nameText(name)) && !this.#revive(name),
    );
    if (lost.length > 0) this.#set(list, key, without(record, new Set(lost.map(nameText))));
  }

  /** Brings back as the reader's own what the publisher has dropped; not what the reader has taken out. */
  #revive({ list, key }: RecordName): boolean {
    const name = nameText({ list, key });
    const record = this.#before.get(name);
    if (record === undefined || this.#edits.get(name)?.own === null) return false;
    this.#edits.set(name, { list, key, published: null, own: record });
    this.#there.add(name);
    if ('statement' in record) this.revivedClaims.push(record);
    return true;
  }

  #set(list: 'claims' | 'reports', key: string, own: PackRecord | null): void {
    const name = nameText({ list, key });
    const published = this.#published[list].get(key) ?? null;
    if (published === null && own === null) this.#edits.delete(name);
    else this.#edits.set(name, { list, key, published, own });
  }
}

const named = (pack: Pack): [string, PackRecord][] =>
  NAMED.flatMap((list) =>
    pack[list].map((record): [string, PackRecord] => [nameText({ list, key: record.id }), record]),
  );

/** A record without what it names in vain; null where nothing is left to say. */
function without(record: Claim | Report, lost: ReadonlySet<string>): PackRecord | null {
  const speakers = record.speakers.filter((key) => !lost.has(nameText({ list: 'people', key })));
  if ('statement' in record) {
    const { issue, ...claim } = record;
    const kept = issue !== undefined && !lost.has(nameText({ list: 'issues', key: issue }));
    return { ...claim, ...(kept ? { issue } : {}), speakers };
  }
  const gone = [...lost].some((name) => !name.startsWith('people '));
  return gone ? null : { ...record, speakers };
}
