import { isPlainObject } from '../src/core/pack/described.ts';
import { isListed, LISTED } from './listed-text.ts';
import type { RecordField } from './record-fields.ts';

/** What stands in the fields of a form, by path: text as it was typed, or the entries of a list. */
export type Draft = Readonly<Record<string, string | readonly string[]>>;

/** What the fields of a form begin with. */
export function draftOf(record: object, fields: readonly RecordField[]): Draft {
  return Object.fromEntries(
    fields.map(({ path, kind }) => {
      const value = valueAt(record, path.split('.'));
      if (kind === 'people') return [path, Array.isArray(value) ? value.map(String) : []];
      if (isListed(kind)) return [path, LISTED[kind].write(value)];
      return [path, value === undefined || value === null ? '' : String(value)];
    }),
  );
}

/** The record that a form makes of the one it began with. An empty field is left out; what has no field stays. */
export function recordFrom(draft: Draft, begun: object, fields: readonly RecordField[]): object {
  return fields.reduce<object>(
    (record, { path, kind }) => withValue(record, path.split('.'), written(draft[path], kind)),
    begun,
  );
}

function written(typed: Draft[string] | undefined, kind: RecordField['kind']): unknown {
  if (typeof typed !== 'string') return typed ?? [];
  if (isListed(kind)) return LISTED[kind].read(typed);
  const text = typed.trim();
  if (text === '') return undefined;
  if (kind === 'flag') return text === 'true' || undefined;
  // What is no number is left as it is, so that its fault can be told.
  if (kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : text;
  return text;
}

function valueAt(record: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return record;
  return isPlainObject(record) ? valueAt(record[step], rest) : undefined;
}

/** The record with another value at a path; an object that has nothing left is left out too. */
function withValue(record: unknown, [step, ...rest]: readonly string[], value: unknown): object {
  const held: Record<string, unknown> = isPlainObject(record) ? { ...record } : {};
  if (step === undefined) return held;
  const next = rest.length === 0 ? value : withValue(held[step], rest, value);
  const empty =
    next === undefined || (rest.length > 0 && isPlainObject(next) && Object.keys(next).length === 0);
  if (empty) delete held[step];
  // A list that was not there and has nothing in it is left out as well.
  else if (!(Array.isArray(next) && next.length === 0 && held[step] === undefined)) held[step] = next;
  return held;
}

/** Hedges of a figure that has both ends, so that one of them stands for both. */
const TWO_ENDED: readonly unknown[] = ['exact', 'about', 'almost'];

/** The record with its figure completed: one end where two are needed is a single value, and no end is no figure. */
export function withWholeFigure(record: object): object {
  const { value, ...rest } = record as { value?: unknown };
  if (!isPlainObject(value)) return record;
  const { low, high, hedge } = value;
  if (low === undefined && high === undefined) return rest;
  if (!TWO_ENDED.includes(hedge)) return record;
  return { ...rest, value: { ...value, low: low ?? high, high: high ?? low } };
}
