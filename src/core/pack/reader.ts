import { described, isPlainObject } from './described.ts';
import { PACK_LIMITS } from './limits.ts';
import type { Reader, Reading } from './reading.ts';
import { isSafeKey, unknownField } from './unknown-field.ts';

interface RequiredField<T> {
  readonly absent: 'fault';
  readonly read: Reader<T>;
}
interface OptionalField<T> {
  readonly absent: 'left-out';
  readonly read: Reader<T>;
}
interface FilledField<T> {
  readonly absent: 'filled';
  readonly read: Reader<T>;
  readonly fill: () => T;
}
type Field<T> = RequiredField<T> | OptionalField<T> | FilledField<T>;

/** The field must be there. */
export const required = <T>(read: Reader<T>): RequiredField<T> => ({ absent: 'fault', read });
/** The field may be left out and is then absent. */
export const optional = <T>(read: Reader<T>): OptionalField<T> => ({ absent: 'left-out', read });
/** The field may be left out and then has the value that `fill` gives. */
export const filled = <T>(read: Reader<T>, fill: () => T): FilledField<T> => ({
  absent: 'filled',
  read,
  fill,
});

/** How every field of `T` is read: a field that `T` may lack is optional, any other is required or filled. */
type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? OptionalField<Exclude<T[K], undefined>>
    : RequiredField<T[K]> | FilledField<T[K]>;
};

/** A reader of records. `keys` are the known fields in the order in which they are written. */
export interface RecordReader<T> extends Reader<T> {
  readonly keys: readonly string[];
}

/** A reader of objects with these fields, whose order is the order of writing. Unknown fields are kept as they are. */
export function record<T extends object>(fields: Fields<T>): RecordReader<T> {
  const known = new Map<string, Field<unknown>>(Object.entries(fields));
  const read: Reader<T> = (value, reading) => {
    if (!isPlainObject(value)) return reading.refuse(`is ${described(value)}`, 'Write an object in braces.');
    const result: Record<string, unknown> = {};
    let whole = true;
    const keep = (key: string, entry: unknown): void => {
      if (entry === undefined) whole = false;
      else result[key] = entry;
    };
    for (const [key, field] of known) {
      if (value[key] === undefined && field.absent === 'left-out') continue;
      reading.enter(key);
      keep(key, readField(field, value[key], reading));
      reading.leave();
    }
    for (const key of Object.keys(value)) {
      if (known.has(key) || value[key] === undefined) continue;
      reading.enter(key);
      keep(key, isSafeKey(key, reading) ? unknownField(value[key], reading) : undefined);
      reading.leave();
    }
    return whole ? (result as T) : undefined;
  };
  return Object.assign(read, { keys: [...known.keys()] });
}

function readField(field: Field<unknown>, value: unknown, reading: Reading): unknown {
  if (value !== undefined) return field.read(value, reading);
  return field.absent === 'filled' ? field.fill() : reading.refuse('is missing', 'Add this field.');
}

/** A reader of lists of at most `limit` entries, and of at least `least`. */
export const list =
  <T>(entry: Reader<T>, limit: number = PACK_LIMITS.entries, least = 0): Reader<readonly T[]> =>
  (value, reading) => {
    if (!Array.isArray(value)) return reading.refuse(`is ${described(value)}`, 'Write a list in brackets.');
    if (value.length > limit)
      return reading.refuse(`has ${value.length} entries, more than ${limit}`, 'Split it.');
    if (value.length < least)
      return reading.refuse('is an empty list', 'Fill it in, or leave the field out.');
    const entries: T[] = [];
    for (let index = 0; index < value.length; index += 1) {
      reading.enter(index);
      const read = entry(value[index], reading);
      if (read !== undefined) entries.push(read);
      reading.leave();
    }
    return entries.length === value.length ? entries : undefined;
  };

/** A reader of objects whose field names are data too, read by `key`. */
export const dictionary =
  <T>(key: Reader<string>, entry: Reader<T>): Reader<Readonly<Record<string, T>>> =>
  (value, reading) => {
    if (!isPlainObject(value)) return reading.refuse(`is ${described(value)}`, 'Write an object in braces.');
    const entries: Record<string, T> = {};
    let whole = true;
    for (const [name, held] of Object.entries(value)) {
      reading.enter(name);
      const read = isSafeKey(name, reading) && key(name, reading) ? entry(held, reading) : undefined;
      if (read === undefined) whole = false;
      else entries[name] = read;
      reading.leave();
    }
    return whole ? entries : undefined;
  };

/** A reader of one of a closed set of words. */
export const oneOf =
  <T extends string>(words: readonly T[]): Reader<T> =>
  (value, reading) =>
    words.find((word) => word === value) ??
    reading.refuse('is not one of the known words', `Write one of: ${words.join(', ')}.`);

/** A reader of a finite number. */
export const number: Reader<number> = (value, reading) => {
  // Adding zero turns -0, which JSON cannot write, into 0.
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  return reading.refuse(`is ${described(value)}`, 'Write a number without quotation marks, such as 95.');
};

/** A reader of true or false. */
export const flag: Reader<boolean> = (value, reading) =>
  typeof value === 'boolean' ? value : reading.refuse(`is ${described(value)}`, 'Write true or false.');
