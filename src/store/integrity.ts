import { isEqual } from '../core/pack/equal.ts';
import { parsePack } from '../core/pack/parse-pack.ts';
import { RECORD_KINDS, type RecordKind, recordCounts } from '../core/pack/record-key.ts';
import { parseSubscription } from '../core/subscription/parse-subscription.ts';
import type { Finding } from './findings.ts';
import { readEffective } from './pack-parts.ts';
import { readEditRows } from './read-edits.ts';
import { getRow, recordTables, tableOf } from './record-rows.ts';
import { type Database, type PackRow, rowsOf } from './schema.ts';

/** Findings that are told one by one: whoever has more has lost more than a list can say. */
const MOST = 50;
/** However little changes, once a day: what damages a database is seldom one of our own writes. */
const EVERY_MS = 23 * 60 * 60 * 1000;

/** What stands in the tables and should not, or does not and should: within one transaction, so that nothing moves. */
async function findDamage(database: Database): Promise<Finding[]> {
  const packs = await database.packs.toArray();
  const findings: Finding[] = [...(await findStrays(database, new Set(packs.map(({ id }) => id))))];
  for (const pack of packs) {
    findings.push(...(await checkPack(database, pack)));
    if (findings.length >= MOST) break;
  }
  for (const row of await database.subscriptions.toArray()) {
    if (!parseSubscription(row)) findings.push({ kind: 'subscription', address: String(row.address) });
  }
  return findings.slice(0, MOST);
}

/** Checks unless just this has been checked today; answers with what is known now. */
export async function checkIntegrity(database: Database, now: number, force: boolean): Promise<Finding[]> {
  const packs = await database.packs.toArray();
  const of = packs.map(({ id, revision }) => `${id} ${revision}`).join('\n');
  const last = await database.findings.get('integrity');
  if (!force && last?.of === of && Math.abs(now - last.at) < EVERY_MS) return [...last.findings];
  const findings = await findDamage(database);
  await database.findings.put({ name: 'integrity', at: now, of, findings });
  return findings;
}

async function checkPack(database: Database, row: PackRow): Promise<Finding[]> {
  const effective = await readEffective(database, row.id);
  if (effective === null) return [];
  const read = parsePack(effective);
  const unsound = read.ok ? [] : read.faults;
  return [
    ...countFindings(row, recordCounts(effective)),
    ...unsound.map(({ path, problem }): Finding => ({ kind: 'unsound', pack: row.id, path, problem })),
    ...(await keyFindings(database, row.id)),
    ...(await editFindings(database, row.id)),
  ];
}

function countFindings({ id: pack, counts }: PackRow, found: PackRow['counts']): Finding[] {
  return RECORD_KINDS.filter((list) => counts[list] !== found[list]).map((list) => {
    return { kind: 'count', pack, list, expected: counts[list], found: found[list] };
  });
}

/** Records that have an id are filed under it, reports under their key and their claim. */
async function keyFindings(database: Database, pack: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const list of RECORD_KINDS.filter((kind) => kind !== 'reports')) {
    const rows: { list?: RecordKind; id: string; record: { id?: string } }[] = await rowsOf(
      tableOf(database, list),
      pack,
    ).toArray();
    for (const { list: named = list, id, record } of rows) {
      if (named === list && record?.id !== id) findings.push({ kind: 'key', pack, list, key: id });
    }
  }
  await rowsOf(database.claimReports, pack).each(({ claim, keys, reports }) => {
    for (const [index, { key, record }] of reports.entries()) {
      if (keys[index] !== key || record?.claim !== claim)
        findings.push({ kind: 'key', pack, list: 'reports', key });
    }
  });
  return findings;
}

/** What the reader says of a record is what everybody reads. */
async function editFindings(database: Database, pack: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { list, key, own } of await readEditRows(database, pack)) {
    const row = await getRow(database, pack, { list, key });
    if (!isEqual(row?.record ?? null, own)) findings.push({ kind: 'edit', pack, list, key });
  }
  return findings;
}

async function findStrays(database: Database, packs: ReadonlySet<string>): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const table of [...recordTables(database), database.edits]) {
    const strays = new Map<string, number>();
    await table.toCollection().eachPrimaryKey((key) => {
      const [pack] = key as unknown as [string];
      if (!packs.has(pack)) strays.set(pack, (strays.get(pack) ?? 0) + 1);
    });
    for (const [pack, rows] of strays) findings.push({ kind: 'stray', pack, table: table.name, rows });
  }
  return findings;
}
