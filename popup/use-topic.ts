import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { NOWHERE } from '../src/core/comparison/comparison.ts';
import type { PackFrame } from '../src/store/pack-parts.ts';
import type { PackHead } from '../src/store/store.ts';
import type { Situation } from './situation.ts';
import { TopicReader } from './topic-reader.ts';
import type { World } from './world.ts';

/** The topic of a pack as it is seen from the page; null until its frame is read. */
export function useTopic(world: World, head: PackHead | null, now: Situation | null): TopicReader | null {
  const frame = useFrame(world, head);
  const parts = useMemo(() => new Map(), [frame]);
  const page = now?.kind === 'covered' && now.analysis.coverage.pack === head?.id ? now : null;
  const { analysis = null, origin = NOWHERE } = page ?? {};
  const reader = useMemo(
    () => frame && new TopicReader(frame, { analysis, origin }, parts, world),
    [frame, analysis, origin, parts, world],
  );
  useEffect(() => () => reader?.end(), [reader]);
  return reader;
}

function useFrame(world: World, head: PackHead | null): PackFrame | null {
  const [frame, setFrame] = useState<PackFrame | null>(null);
  // A pack that was replaced has another revision, and is read again.
  useLayoutEffect(() => {
    let wanted = true;
    if (head) void world.readFrame(head.id).then((read) => wanted && setFrame(read));
    return () => {
      wanted = false;
    };
  }, [world, head?.id, head?.revision]);
  return frame?.id === head?.id ? frame : null;
}
