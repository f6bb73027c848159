import type { Storage } from '../browser.ts';

/**
 * The part of `browser.storage` that settings need. Changes are heard of the one area alone: a listener to all of them
 * would wake the worker whenever something else is noted.
 */
export interface SettingStorage {
  readonly local: Pick<Storage.StorageArea, 'get' | 'set'> & {
    readonly onChanged: Pick<Storage.StorageArea['onChanged'], 'addListener' | 'removeListener'>;
  };
}

/** One thing that the reader has chosen, kept until it is changed. */
export interface Setting<T> {
  /** Under which it is kept. */
  readonly key: string;
  /** The value that something is; undefined where it is none. */
  parse(kept: unknown): T | undefined;
  /** The value, or the default where none was chosen or where what is kept does not parse. */
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Sets what is made of the value; changes take their turn in all windows, so that none is lost. */
  change(made: (value: T) => T): Promise<void>;
  /** Calls with the new value at every change, wherever it was made, until the signal aborts. */
  watch(listener: (value: T) => void, signal?: AbortSignal): void;
}

/** A setting of that key. `parse` answers with `undefined` for whatever is not a value of it. */
export function setting<T>(
  storage: SettingStorage,
  key: string,
  fallback: T,
  parse: (kept: unknown) => T | undefined,
): Setting<T> {
  const value = (kept: unknown): T => parse(kept) ?? fallback;
  return {
    key,
    parse,
    get: async () => value((await storage.local.get(key))[key]),
    set: (chosen) => storage.local.set({ [key]: chosen }),
    change: (made) =>
      navigator.locks.request(`setting ${key}`, async () => {
        const kept = value((await storage.local.get(key))[key]);
        await storage.local.set({ [key]: made(kept) });
      }),
    watch(listener, signal) {
      if (signal?.aborted) return;
      const { onChanged } = storage.local;
      const changed = (changes: Record<string, Storage.StorageChange>): void => {
        const change = changes[key];
        if (change) listener(value(change.newValue));
      };
      onChanged.addListener(changed);
      signal?.addEventListener('abort', () => onChanged.removeListener(changed), { once: true });
    },
  };
}

export const parseFlag = (kept: unknown): boolean | undefined =>
  typeof kept === 'boolean' ? kept : undefined;
export const parseMoment = (kept: unknown): number | undefined =>
  typeof kept === 'number' && Number.isFinite(kept) ? kept : undefined;
export const parseText = (kept: unknown): string | undefined => (typeof kept === 'string' ? kept : undefined);
export const parseTexts = (kept: unknown): readonly string[] | undefined =>
  Array.isArray(kept) && kept.every((entry) => typeof entry === 'string') ? kept : undefined;

/** Accepts the values of a closed set. */
export const parseOneOf =
  <T extends string>(values: readonly T[]) =>
  (kept: unknown): T | undefined =>
    values.find((value) => value === kept);
