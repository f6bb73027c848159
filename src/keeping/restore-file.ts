/** Bringing a backup back. */
import { isEqual } from '../core/pack/equal.ts';
import type { Kept } from '../store/kept.ts';
import { StoreError } from '../store/store-error.ts';
import { readBackupFile } from './backup-file.ts';
import type { BackupPreview, Done, PackPreview } from './calls.ts';

/** What restoring a file would do, or why it cannot be. */
export async function previewBackup(store: Kept, file: Blob): Promise<BackupPreview> {
  const read = await readBackupFile(file);
  if (!read.ok) return { state: 'refused', fault: read.fault };
  const { made, release } = read.head;
  const { subscriptions, settings } = read.backup;
  const packs: PackPreview[] = [];
  for (const { published, edits } of read.backup.packs) {
    const { id, title, claims } = published;
    const here = await store.readPublished(id);
    const isSame = isEqual(here, published) && isEqual(await store.readEdits(id), edits);
    packs.push({
      id,
      title,
      claims: claims.length,
      edits: edits.length,
      here: here === null ? 'none' : isSame ? 'same' : 'other',
    });
  }
  const addresses = subscriptions.map(({ address }) => address);
  return { state: 'sound', made, release, packs, subscriptions: addresses, settings };
}

/** Brings a file back: all of it, or nothing. */
export async function restoreFile(
  store: Kept,
  file: Blob,
  chosen: Readonly<Record<string, unknown>>,
  now: number,
): Promise<Done> {
  const read = await readBackupFile(file);
  if (!read.ok) return { state: 'refused', fault: read.fault };
  try {
    await store.restore(read.backup, { at: now, settings: chosen });
    return { state: 'done' };
  } catch (error) {
    if (error instanceof StoreError) return { state: 'refused', fault: error.fault };
    throw error;
  }
}
