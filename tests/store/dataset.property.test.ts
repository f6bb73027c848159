import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edit, keyedWithEdits, withEdits } from '../../src/core/pack/edits.ts';
import { isEqual } from '../../src/core/pack/equal.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { rebase } from '../../src/core/pack/rebase.ts';
import {
  keyedRecords,
  nameText,
  type PackRecord,
  RECORD_KINDS,
  type RecordKind,
  recordCounts,
} from '../../src/core/pack/record-key.ts';
import { type Dataset, openDataset } from '../../src/store/dataset.ts';
import { claimOf, IDS, issueOf, outletOf, reportOf, smallPack } from './small-packs.ts';

/** What a reader may do next. Numbers pick from what is there at that moment. */
type Step =
  | { readonly do: 'replace'; readonly pack: Pack; readonly theirs: boolean }
  | { readonly do: 'remove'; readonly pack: string }
  | { readonly do: 'add'; readonly pack: string; readonly list: RecordKind; readonly record: PackRecord }
  | {
      readonly do: 'change';
      readonly pack: string;
      readonly list: RecordKind;
      readonly pick: number;
      readonly record: PackRecord;
    }
  | { readonly do: 'take'; readonly pack: string; readonly list: RecordKind; readonly pick: number }
  | Turn;

interface Turn {
  readonly do: 'undo' | 'redo';
  readonly pick: number;
}
const isTurn = (step: Step): step is Turn => step.do === 'undo' || step.do === 'redo';

const packId = fc.constantFrom('ferries', 'bridges');
const pick = fc.nat(20);
const record: fc.Arbitrary<{ list: RecordKind; record: PackRecord }> = fc.oneof(
  fc
    .constantFrom(...IDS.issues, 'own')
    .chain(issueOf)
    .map((made) => ({ list: 'issues' as const, record: made })),
  fc
    .constantFrom(...IDS.claims, 'own')
    .chain((id) => claimOf(id, IDS.issues, IDS.people))
    .map((made) => ({ list: 'claims' as const, record: made })),
  fc
    .constantFrom(...IDS.outlets, 'own')
    .chain(outletOf)
    .map((made) => ({ list: 'outlets' as const, record: made })),
  reportOf([...IDS.claims, 'own'], IDS.outlets, IDS.people).map((made) => ({
    list: 'reports' as const,
    record: made,
  })),
);
const replacement = packId.chain((id) =>
  fc.record({ do: fc.constant('replace' as const), pack: smallPack(id), theirs: fc.boolean() }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: replacement },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), pack: packId }) },
  {
    weight: 3,
    arbitrary: fc.tuple(packId, record).map(([pack, made]) => ({ do: 'add' as const, pack, ...made })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(packId, record, pick)
      .map(([pack, made, at]) => ({ do: 'change' as const, pack, ...made, pick: at })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(packId, fc.constantFrom(...RECORD_KINDS), pick)
      .map(([pack, list, at]) => ({ do: 'take' as const, pack, list, pick: at })),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), pick }) },
);

/** A pack in plain memory: what is published, and what the reader says instead, by name. */
interface Plain {
  readonly published: Pack;
  readonly own: ReadonlyMap<string, Edit>;
}

/** All packs, and every deed with whole copies of its pack before and after. Counts what was really done. */
class Model {
  readonly packs = new Map<string, Plain>();
  readonly deeds = new Map<
    number,
    { pack: string; whole: boolean; undone: boolean; before: Plain | null; after: Plain | null }
  >();

  readonly #done: Map<string, number>;

  constructor(done: Map<string, number>) {
    this.#done = done;
  }

  count(what: string): void {
    this.#done.set(what, (this.#done.get(what) ?? 0) + 1);
  }

  note(deed: number, pack: string, whole: boolean, after: Plain | null): void {
    this.deeds.set(deed, { pack, whole, undone: false, before: this.packs.get(pack) ?? null, after });
    this.set(pack, after);
  }

  /** Puts everything that the deed has changed to the other side of it, and leaves everything else alone. */
  turn(id: number): void {
    const deed = this.deeds.get(id);
    if (!deed) throw new Error(`no deed ${id}`);
    deed.undone = !deed.undone;
    this.count(`${deed.undone ? 'undo' : 'redo'} ${deed.whole ? 'pack' : 'record'}`);
    const [from, to] = deed.undone ? [deed.after, deed.before] : [deed.before, deed.after];
    const now = this.packs.get(deed.pack);
    const published = deed.whole ? to?.published : now?.published;
    if (!published) {
      this.set(deed.pack, null);
      return;
    }
    const own = new Map(now?.own);
    for (const name of new Set([...(from?.own.keys() ?? []), ...(to?.own.keys() ?? [])])) {
      const [was, is] = [from?.own.get(name), to?.own.get(name)];
      if (isEqual(was?.own, is?.own)) continue;
      if (is) own.set(name, is);
      else own.delete(name);
    }
    this.set(deed.pack, { published, own });
  }

  set(pack: string, plain: Plain | null): void {
    if (plain === null) this.packs.delete(pack);
    else this.packs.set(pack, { ...plain, own: above(plain.published, [...plain.own.values()]) });
  }
}

/** Edits as they stand above a published pack. */
function above(published: Pack, edits: readonly Edit[]): Map<string, Edit> {
  return new Map(
    edits.flatMap((edit) => {
      const there = keyedRecords(published, edit.list).get(edit.key) ?? null;
      return there === null && edit.own === null ? [] : [[nameText(edit), { ...edit, published: there }]];
    }),
  );
}

const byName = (edits: Iterable<Edit>) => [...edits].sort((a, b) => (nameText(a) < nameText(b) ? -1 : 1));

/** The store holds what the model holds. Records that the reader has added are compared without their order. */
async function compare(dataset: Dataset, model: Model): Promise<void> {
  const heads = await dataset.listPacks();
  expect(heads.map(({ id }) => id)).toEqual([...model.packs.keys()].sort());
  for (const [id, { published, own }] of model.packs) {
    const edits = [...own.values()];
    const seen = await dataset.readPack(id);
    expect(await dataset.readPublished(id)).toEqual(published);
    expect(byName(await dataset.readEdits(id))).toEqual(byName(edits));
    if (!seen) throw new Error(`no pack ${id}`);
    expect(parsePack(seen)).toEqual({ ok: true, pack: seen });
    expect(sorted(seen)).toEqual(sorted(withEdits(published, edits)));
    expect(heads.find((head) => head.id === id)?.counts).toEqual(recordCounts(seen));
  }
  const listed = (await dataset.listDeeds()).map(({ id, undone }) => [id, undone]);
  expect(listed).toEqual([...model.deeds].map(([id, { undone }]) => [id, undone]).reverse());
}

const sorted = (pack: Pack) => ({
  ...pack,
  ...Object.fromEntries(
    RECORD_KINDS.map((list) => [
      list,
      pack[list].map((each) => JSON.stringify(Object.entries(each).sort())).sort(),
    ]),
  ),
});

async function take(dataset: Dataset, model: Model, next: Step, at: number): Promise<void> {
  if (isTurn(next)) return turn(dataset, model, next);
  if (next.do === 'replace') return replace(dataset, model, next, at);
  const plain = model.packs.get(next.pack);
  if (next.do === 'remove') {
    const deed = await dataset.removePack(next.pack, at);
    expect(deed !== null).toBe(plain !== undefined);
    if (deed) model.note(deed.id, next.pack, true, null);
    model.count(deed ? 'remove' : 'nothing to remove');
    return;
  }
  const seen = plain ? [...keyedWithEdits(plain.published, next.list, [...plain.own.values()])] : [];
  const key = next.do === 'add' ? null : (seen[next.pick % Math.max(1, seen.length)]?.[0] ?? 'nothing');
  const made =
    next.do === 'take'
      ? null
      : key !== null && 'id' in next.record
        ? { ...next.record, id: key }
        : next.record;
  const edit = { list: next.list, key, record: made };
  const answer = await dataset.edit(next.pack, [edit], { kind: 'edit', title: 'an edit', at });
  if (answer.state !== 'done' || !plain) return;
  const given = key ?? newKey(next.list, made as PackRecord, plain);
  const published = keyedRecords(plain.published, next.list).get(given) ?? null;
  const own = new Map(plain.own);
  const name = nameText({ list: next.list, key: given });
  own.delete(name);
  if (!isEqual(made, published)) own.set(name, { list: next.list, key: given, published, own: made });
  model.count(next.do);
  model.note(answer.deed.id, next.pack, false, { published: plain.published, own });
}

/** The first key that neither the publisher nor the reader has given. */
function newKey(list: RecordKind, made: PackRecord, { published, own }: Plain): string {
  if ('id' in made) return made.id;
  const { claim, outlet, article } = made;
  const start = article === undefined ? `${claim} ${outlet}` : `${claim} ${outlet} ${article}`;
  const taken = (key: string) => keyedRecords(published, list).has(key) || own.has(nameText({ list, key }));
  for (let use = 1; ; use += 1) {
    const key = use === 1 ? start : `${start} (${use})`;
    if (!taken(key)) return key;
  }
}

async function replace(
  dataset: Dataset,
  model: Model,
  { pack, theirs }: Step & { do: 'replace' },
  at: number,
): Promise<void> {
  const plain = model.packs.get(pack.id);
  const edits = [...(plain?.own.values() ?? [])];
  const seen = plain ? withEdits(plain.published, edits) : null;
  const settled = theirs ? rebase(edits, pack, seen).conflicts : [];
  const answer = await dataset.replacePack(pack, 'import', { at, theirs: settled });
  if (answer.state !== 'done') throw new Error(answer.state);
  const rebased = rebase(edits, pack, seen, settled);
  model.note(answer.deed.id, pack.id, true, {
    published: pack,
    own: new Map(rebased.edits.map((edit) => [nameText(edit), edit])),
  });
}

/** Undoes or redoes a deed; where another is in the way, that advice leads to the end. */
async function turn(dataset: Dataset, model: Model, next: Turn): Promise<void> {
  const wanted = [...model.deeds].filter(([, { undone }]) => undone === (next.do === 'redo'));
  const [id] = wanted[next.pick % Math.max(1, wanted.length)] ?? [];
  if (id === undefined) return;
  let advice: { readonly id: number; readonly how: 'undo' | 'redo' } = { id, how: next.do };
  for (let tries = 0; tries < 2 * model.deeds.size; tries += 1) {
    const answer = await dataset[advice.how](advice.id);
    model.count(answer.state);
    if (answer.state === 'done') {
      model.turn(advice.id);
      if (advice.id === id) return;
      await compare(dataset, model);
      advice = { id, how: next.do };
    } else if (answer.state === 'blocked') advice = { id: answer.deed.id, how: answer.first };
    else throw new Error(`${advice.how} of ${advice.id}: ${answer.state}`);
  }
  throw new Error('advice without end');
}

test('1,000 random sequences of edits, imports, removals, undoing and redoing leave the store as a plain model', {
  timeout: 600_000,
}, async () => {
  let serial = 0;
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(replacement, fc.array(step, { minLength: 5, maxLength: 12 }), async (first, others) => {
      serial += 1;
      const name = `model-${serial}`;
      const dataset = openDataset(name);
      const model = new Model(done);
      for (const [at, next] of [first, ...others].entries()) {
        await take(dataset, model, next, at);
        await compare(dataset, model);
      }
      dataset.close();
      await Dexie.delete(name);
    }),
    { numRuns: Number(process.env.RUNS ?? 1_000) },
  );
  /** A run in which one of these hardly happened would prove little of it. */
  const rare = [
    'add',
    'change',
    'take',
    'remove',
    'undo record',
    'redo record',
    'undo pack',
    'redo pack',
    'blocked',
  ];
  expect(rare.filter((what) => (done.get(what) ?? 0) < 50)).toEqual([]);
});
