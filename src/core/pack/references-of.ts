import type { PackRecord, RecordName } from './record-key.ts';

/** A place in a record that names another record. */
export interface Reference extends RecordName {
  readonly path: string;
}

/** Every other record that a record names, each with the path of the field that names it. */
export function referencesOf(record: PackRecord): Reference[] {
  if ('claim' in record) {
    return [
      { path: 'claim', list: 'claims', key: record.claim },
      { path: 'outlet', list: 'outlets', key: record.outlet },
      ...toPeople(record.speakers),
    ];
  }
  if (!('statement' in record)) return [];
  const issue: Reference[] =
    record.issue === undefined ? [] : [{ path: 'issue', list: 'issues', key: record.issue }];
  return [...issue, ...toPeople(record.speakers)];
}

const toPeople = (speakers: readonly string[]): Reference[] =>
  speakers.map((key, index) => ({ path: `speakers[${index}]`, list: 'people', key }));
