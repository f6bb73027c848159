import { Dexie } from 'dexie';
import type { Claim, Pack, Report } from '../core/pack/pack.ts';
import { fromRows } from './pack-rows.ts';
import { type Database, type RecordRow, type ReportRow, rowsOf } from './schema.ts';

/** Reading a pack piece by piece: a popup shows one issue long before ten thousand claims could be read. */

/** Claims of a pack with all their reports, in the pack's order. */
export type PackPart = Pick<Pack, 'claims' | 'reports'>;

/** A pack whose claims and reports have not been read. */
export type PackFrame = Omit<Pack, keyof PackPart>;

/** The pack as the reader sees it; null where there is none. */
export async function readEffective(database: Database, id: string): Promise<Pack | null> {
  const pack = await database.packs.get(id);
  if (pack === undefined) return null;
  const [issues, claims, names, outlets, reports] = await Promise.all([
    rowsOf(database.issues, id).toArray(),
    rowsOf(database.claims, id).toArray(),
    rowsOf(database.names, id).toArray(),
    rowsOf(database.outlets, id).toArray(),
    rowsOf(database.reports, id).toArray(),
  ]);
  return fromRows({ pack, issues, claims, names, outlets, reports });
}

/** The frame of a pack; null where there is none. */
export async function readFrame(database: Database, id: string): Promise<PackFrame | null> {
  const [pack, issues, names, outlets] = await Promise.all([
    database.packs.get(id),
    rowsOf(database.issues, id).toArray(),
    rowsOf(database.names, id).toArray(),
    rowsOf(database.outlets, id).toArray(),
  ]);
  return pack === undefined ? null : fromRows({ pack, issues, claims: [], names, outlets, reports: [] });
}

/** The claims of an issue, those that answer the same questions, and their reports. */
export async function readIssue(database: Database, pack: string, issue: string): Promise<PackPart> {
  const own = await (issue === ''
    ? looseClaims(database, pack)
    : database.claims.where('[pack+record.issue]').equals([pack, issue]).toArray());
  return readPart(database, pack, own);
}

/** The pack with some of its claims, those that answer the same questions, and their reports; null where there is none. */
export async function readClaims(
  database: Database,
  id: string,
  claims: readonly string[],
): Promise<Pack | null> {
  const frame = await readFrame(database, id);
  if (frame === null) return null;
  const rows = await database.claims.bulkGet(claims.map((claim): [string, string] => [id, claim]));
  return {
    ...frame,
    ...(await readPart(
      database,
      id,
      rows.filter((row) => row !== undefined),
    )),
  };
}

async function readPart(
  database: Database,
  pack: string,
  own: readonly RecordRow<Claim>[],
): Promise<PackPart> {
  const claims = await withSiblings(database, pack, own);
  const reports = await Promise.all(
    claims.map(({ id }) => database.reports.where('[pack+claim]').equals([pack, id]).toArray()),
  );
  return { claims: inOrder<Claim>(claims), reports: inOrder<Report>(reports.flat()) };
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
  const answers = await Promise.all(
    [...questions].map((question) =>
      database.claims.where('[pack+record.question]').equals([pack, question]).toArray(),
    ),
  );
  return [...new Map([...own, ...answers.flat()].map((row) => [row.id, row])).values()];
}

/** Claims under an issue have a key in its index; the others are found by what is missing there. */
async function looseClaims(database: Database, pack: string): Promise<RecordRow<Claim>[]> {
  const filedKeys = database.claims
    .where('[pack+record.issue]')
    .between([pack, Dexie.minKey], [pack, Dexie.maxKey]);
  const [all, filed] = await Promise.all([
    rowsOf(database.claims, pack).primaryKeys(),
    filedKeys.primaryKeys(),
  ]);
  const known = new Set(filed.map(([, id]) => id));
  const loose = await database.claims.bulkGet(all.filter(([, id]) => !known.has(id)));
  return loose.filter((row) => row !== undefined);
}

function inOrder<T>(rows: readonly (RecordRow<T> | (ReportRow & { readonly record: T }))[]): T[] {
  return [...rows].sort((a, b) => a.at - b.at).map(({ record }) => record);
}
