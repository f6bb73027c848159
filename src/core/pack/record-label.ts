import type { Pack } from './pack.ts';
import type { PackRecord } from './record-key.ts';

/** What a person calls a record: the statement, title or name; a report by its outlet and claim. */
export function recordLabel(record: PackRecord, pack: Pick<Pack, 'claims' | 'outlets'>): string {
  if ('statement' in record) return record.statement;
  if ('title' in record) return record.title;
  if ('name' in record) return record.name;
  const outlet = pack.outlets.find(({ id }) => id === record.outlet)?.name ?? record.outlet;
  const claim = pack.claims.find(({ id }) => id === record.claim)?.statement ?? record.claim;
  return `${outlet}: ${claim}`;
}
