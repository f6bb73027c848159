import { diffPacks, type PackDiff } from './diff-packs.ts';
import { type Edit, withEdits } from './edits.ts';
import type { Pack } from './pack.ts';
import { type Conflict, rebase } from './rebase.ts';
import type { RecordName } from './record-key.ts';

/** What would become of a pack if another version took its place. */
export interface Preview {
  /** Against what is published now; null where the pack is new here. */
  readonly diff: PackDiff | null;
  /** Own edits that the new version changes too. */
  readonly conflicts: readonly Conflict[];
  /** Own edits that the new version says as well. */
  readonly settled: readonly RecordName[];
  /** How many own edits would stand above the new version. */
  readonly kept: number;
}

/** What putting `incoming` in the place of what is published would do. */
export function previewReplacement(published: Pack | null, edits: readonly Edit[], incoming: Pack): Preview {
  const before = published && withEdits(published, edits);
  const { edits: kept, settled, conflicts } = rebase(edits, incoming, before);
  return { diff: published && diffPacks(published, incoming), conflicts, settled, kept: kept.length };
}
