import { Dexie } from 'dexie';
import type { Claim, Name, Pack, Report } from '../core/pack/pack.ts';
import type { ClaimReportsRow } from './claim-reports-row.ts';
import { type Database, type NameRow, type RecordRow, rowsOf } from './schema.ts';

/** Reading a pack piece by piece: a popup shows one issue long before ten thousand claims could be read. */

/** Claims of a pack with all their reports, in the pack's order. */
export type PackPart = Pick<Pack, 'claims' | 'reports'>;

/** A pack whose claims and reports have not been read. */
export type PackFrame = Omit<Pack, keyof PackPart>;

/** The pack as the reader sees it; null where there is none. */
export async function readEffective(database: Database, id: string): Promise<Pack | null> {
  const frame = await readFrame(database, id);
  if (frame === null) return null;
  const claims = await rowsOf(database.claims, id).toArray();
  const reports = await rowsOf(database.claimReports, id).toArray();
  return { ...frame, claims: inOrder(claims), reports: reportsOf(reports) };
}

const reportsOf = (rows: readonly (ClaimReportsRow | undefined)[]): Report[] =>
  inOrder(rows.flatMap((row) => row?.reports ?? []));

/** The frame of a pack; null where there is none. */
export async function readFrame(database: Database, id: string): Promise<PackFrame | null> {
  const [pack, issues, names, outlets] = await Promise.all([
    database.packs.get(id),
    rowsOf(database.issues, id).toArray(),
    rowsOf(database.names, id).toArray(),
    rowsOf(database.outlets, id).toArray(),
  ]);
  if (pack === undefined) return null;
  const named = (list: NameRow['list']): Name[] => inOrder(names.filter((row) => row.list === list));
  return {
    ...pack.fields,
    issues: inOrder(issues),
    people: named('people'),
    places: named('places'),
    terms: named('terms'),
    outlets: inOrder(outlets),
  };
}

/** So many claims or questions are asked for at a time: the answers come as tasks, and the page has its turn in between. */
const AT_ONCE = 200;

/** The claims of an issue, those that answer the same questions, and their reports. */
export async function readIssue(database: Database, pack: string, issue: string): Promise<PackPart> {
  const keys = await (issue === ''
    ? looseClaims(database, pack)
    : database.claims.where('[pack+record.issue]').equals([pack, issue]).primaryKeys());
  return readPart(database, pack, keys);
}

/** The pack with some of its claims, those that answer the same questions, and their reports; null where there is none. */
export async function readClaims(
  database: Database,
  id: string,
  claims: readonly string[],
): Promise<Pack | null> {
  const frame = await readFrame(database, id);
  if (frame === null) return null;
  const keys = claims.map((claim): [string, string] => [id, claim]);
  return { ...frame, ...(await readPart(database, id, keys)) };
}

async function readPart(
  database: Database,
  pack: string,
  keys: readonly [string, string][],
): Promise<PackPart> {
  const rows = await inBatches(keys, (batch) => database.claims.bulkGet(batch));
  const own = rows.filter((row) => row !== undefined);
  const claims = await withSiblings(database, pack, own);
  const reports = await inBatches(claims, (batch) =>
    database.claimReports.bulkGet(batch.map(({ id }): [string, string] => [pack, id])),
  );
  return {
    claims: inOrder(claims),
    reports: reportsOf(reports),
  };
}

/** A chain of the database's own promises, which alone keep its transaction open. */
function inBatches<Item, Answer>(
  items: readonly Item[],
  ask: (batch: Item[]) => PromiseLike<Answer[]>,
): PromiseLike<Answer[]> {
  const next = (answers: Answer[], from: number): PromiseLike<Answer[]> =>
    from >= items.length
      ? Dexie.Promise.resolve(answers)
      : ask(items.slice(from, from + AT_ONCE)).then((more) => next([...answers, ...more], from + AT_ONCE));
  return next([], 0);
}

/** The issues under which these claims stand; claims that the pack does not have are left out. */
export async function issuesOf(
  database: Database,
  pack: string,
  claims: readonly string[],
): Promise<string[]> {
  const rows = await database.claims.bulkGet(claims.map((claim): [string, string] => [pack, claim]));
  return [...new Set(rows.flatMap((row) => (row ? [row.record.issue ?? ''] : [])))];
}

async function withSiblings(
  database: Database,
  pack: string,
  own: readonly RecordRow<Claim>[],
): Promise<RecordRow<Claim>[]> {
  const questions = new Set(own.flatMap(({ record }) => record.question ?? []));
  const answers = await inBatches([...questions], (batch) =>
    Promise.all(
      batch.map((question) =>
        database.claims.where('[pack+record.question]').equals([pack, question]).toArray(),
      ),
    ),
  );
  return [...new Map([...own, ...answers.flat()].map((row) => [row.id, row])).values()];
}

/** The keys of claims under no issue: the others have one in its index, and these are found by what is missing there. */
async function looseClaims(database: Database, pack: string): Promise<[string, string][]> {
  const filedKeys = database.claims
    .where('[pack+record.issue]')
    .between([pack, Dexie.minKey], [pack, Dexie.maxKey]);
  const [all, filed] = await Promise.all([
    rowsOf(database.claims, pack).primaryKeys(),
    filedKeys.primaryKeys(),
  ]);
  const known = new Set(filed.map(([, id]) => id));
  return all.filter(([, id]) => !known.has(id));
}

/** The records of rows in the pack's own order: the database gives them by key. */
function inOrder<T>(rows: readonly { readonly at: number; readonly record: T }[]): T[] {
  return [...rows].sort((a, b) => a.at - b.at).map(({ record }) => record);
}
