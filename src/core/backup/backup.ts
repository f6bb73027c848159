import type { Edit } from '../pack/edits.ts';
import type { Pack } from '../pack/pack.ts';
import type { Subscription } from '../subscription/subscription.ts';

/**
 * Everything that a reader would miss: topics as they were published, own edits above them, subscriptions with the keys
 * that are pinned, and what was chosen. The journal is not part of it: what can be undone can be undone where it was
 * done.
 */
export interface Backup {
  readonly packs: readonly KeptPack[];
  readonly subscriptions: readonly Subscription[];
  /** Values by the names of settings; a setting that was never changed may be missing. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface KeptPack {
  readonly published: Pack;
  readonly edits: readonly Edit[];
}

/** The version of the file's format. */
export const BACKUP_VERSION = 1;

/** The first line of the file. */
export interface BackupHead {
  readonly crosslight: 'backup' | 'rescue';
  readonly version: number;
  /** When it was made, as an ISO date-time. */
  readonly made: string;
  /** The release that has made it. */
  readonly release: string;
  /** SHA-256 of all that follows the first line, in hex. */
  readonly sha256: string;
}

/** One line of the file after the first. */
export type BackupPart =
  | { readonly part: 'pack'; readonly published: unknown; readonly edits: unknown }
  | { readonly part: 'subscription'; readonly subscription: unknown }
  | { readonly part: 'setting'; readonly name: string; readonly value: unknown }
  /** In a rescue: a row of a table of the database, whatever it is. */
  | { readonly part: 'row'; readonly table: string; readonly row: unknown };

/** The lines of a backup, one part to a line, each with its line end. */
export function* backupLines({ packs, subscriptions, settings }: Backup): Generator<string> {
  for (const { published, edits } of packs) yield lineOf({ part: 'pack', published, edits });
  for (const subscription of subscriptions) yield lineOf({ part: 'subscription', subscription });
  for (const [name, value] of Object.entries(settings)) yield lineOf({ part: 'setting', name, value });
}

/** A part as a line of the file. */
export const lineOf = (part: BackupPart | BackupHead): string => `${JSON.stringify(part)}\n`;
