import { useEffect, useState } from 'preact/hooks';
import type { Edit } from '../src/core/pack/edits.ts';
import { nameText } from '../src/core/pack/record-key.ts';
import { useDossier } from './context.ts';

/** The reader's own edits of the present topic by the name of their record; null until they are read. */
export function useOwnEdits(): ReadonlyMap<string, Edit> | null {
  const { world, pack } = useDossier();
  const [edits, setEdits] = useState<ReadonlyMap<string, Edit> | null>(null);
  useEffect(() => {
    let wanted = true;
    const keep = (read: readonly Edit[]) =>
      wanted && setEdits(new Map(read.map((edit) => [nameText(edit), edit])));
    world.dataset.readEdits(pack.id).then(keep, () => keep([]));
    return () => {
      wanted = false;
    };
  }, [world, pack]);
  return edits;
}
