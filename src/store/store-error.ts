/**
 * Why the store could not do its work, apart from faults of our own: the disk is full, an older copy of the extension
 * holds the database open, the database was written by a newer version, or the browser gives no database at all.
 */
export const STORE_FAULTS = ['quota', 'blocked', 'newer-version', 'unavailable'] as const;
export type StoreFault = (typeof STORE_FAULTS)[number];

/** What every verb of the store rejects with when one of the expected faults has happened. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, cause?: unknown) {
    super(`the store failed: ${fault}`, { cause });
    this.fault = fault;
  }
}

/** Names of database errors, as the IndexedDB specification and Dexie give them. */
const BY_NAME: Readonly<Record<string, StoreFault>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-version',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  UnknownError: 'unavailable',
  SecurityError: 'unavailable',
};
/** Dexie wraps errors in errors; deeper than this nobody has seen them. */
const DEEPEST = 5;

/** The expected fault behind an error, or null where the error is a bug. The innermost known name decides. */
export function faultOf(error: unknown, depth = 0): StoreFault | null {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return null;
  if (error instanceof StoreError) return error.fault;
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const within = [inner, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  for (const cause of within) {
    const fault = faultOf(cause, depth + 1);
    if (fault !== null) return fault;
  }
  return typeof name === 'string' ? (BY_NAME[name] ?? null) : null;
}
