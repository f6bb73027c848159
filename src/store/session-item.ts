import type { Storage } from '../browser.ts';

/** The part of `browser.storage` that session items need. */
export interface SessionStorage {
  readonly session: Pick<Storage.StorageArea, 'get' | 'set'>;
}

/** One thing that is kept in memory until the browser ends, and never on the disk. */
export interface SessionItem<T> {
  /** The value, or the default where none is kept or where what is kept does not parse. */
  get(): Promise<T>;
  set(value: T): Promise<void>;
}

/** The item of that key. `parse` answers with `undefined` for whatever is not a value of it. */
export function sessionItem<T>(
  storage: SessionStorage,
  key: string,
  fallback: T,
  parse: (kept: unknown) => T | undefined,
): SessionItem<T> {
  return {
    get: async () => parse((await storage.session.get(key))[key]) ?? fallback,
    set: (value) => storage.session.set({ [key]: value }),
  };
}
