import { previewReplacement } from '../core/pack/preview.ts';
import { type ShownPreview, showPreview } from '../core/pack/shown-preview.ts';
import type { Kept } from '../store/kept.ts';

/** What taking over the version that waits would do to the pack that is here; null where none waits. */
export async function previewWaiting(store: Kept, address: string): Promise<ShownPreview | null> {
  const waiting = await store.readWaiting(address);
  if (waiting === null) return null;
  const { pack } = waiting;
  const here = await store.readPublished(pack.id);
  return showPreview(pack, here, [], previewReplacement(here, await store.readEdits(pack.id), pack));
}
