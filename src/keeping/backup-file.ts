/** Backups as files. */
import { BACKUP_VERSION, type Backup, type BackupHead, backupLines, lineOf } from '../core/backup/backup.ts';
import { type BackupFault, parseBackup, parseHead } from '../core/backup/parse-backup.ts';
import { sha256 } from './verify-signature.ts';

/** Who makes a file, and when. */
export interface Maker {
  /** The release of the extension. */
  readonly release: string;
  /** The time, in milliseconds. */
  readonly now: number;
}

const TYPE = 'application/x-ndjson';
const LINE_END = 10;

/** A backup as a file: a line that says what it is, with a checksum of the lines that follow. */
export const backupFile = (backup: Backup, maker: Maker): Promise<Blob> =>
  fileOf('backup', backupLines(backup), maker);

/** Lines as a file under a head of their own. */
export async function fileOf(
  crosslight: BackupHead['crosslight'],
  lines: Iterable<string>,
  { release, now }: Maker,
): Promise<Blob> {
  const body = new Blob([...lines]);
  const head: BackupHead = {
    crosslight,
    version: BACKUP_VERSION,
    made: new Date(now).toISOString(),
    release,
    sha256: await sha256(new Uint8Array(await body.arrayBuffer())),
  };
  return new Blob([lineOf(head), body], { type: TYPE });
}

export type ReadBackup =
  | { readonly ok: true; readonly head: BackupHead; readonly backup: Backup }
  | { readonly ok: false; readonly fault: BackupFault };

/** What a file holds, if it is whole and sound. */
export async function readBackupFile(file: Blob): Promise<ReadBackup> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const end = bytes.indexOf(LINE_END);
  if (end < 0) return { ok: false, fault: { why: 'no-backup' } };
  const parsed = parseHead(decode(bytes.subarray(0, end)));
  if (!parsed.ok) return parsed;
  const body = bytes.subarray(end + 1);
  if ((await sha256(body)) !== parsed.head.sha256) return { ok: false, fault: { why: 'damaged' } };
  const read = parseBackup(decode(body));
  return read.ok ? { ok: true, head: parsed.head, backup: read.backup } : read;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
