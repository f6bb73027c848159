import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { NOWHERE } from '../src/core/comparison/comparison.ts';
import type { PackFrame } from '../src/store/pack-parts.ts';
import type { PackHead } from '../src/store/store.ts';
import type { Situation } from './situation.ts';
import { TopicReader } from './topic-reader.ts';
import type { World } from './world.ts';

/** The topic of a pack as it is seen from the page; null until its frame is read, `failed` where it cannot be. */
export function useTopic(
  world: World,
  head: PackHead | null,
  now: Situation | null,
): TopicReader | 'failed' | null {
  const [unread, setUnread] = useState<PackHead | null>(null);
  const failed = useCallback(
    (fault: unknown) => {
      console.error(fault);
      setUnread(head);
    },
    [head],
  );
  const frame = useFrame(world, head, failed);
  const parts = useMemo(() => new Map(), [frame]);
  const page = now?.kind === 'covered' && now.analysis.coverage.pack === head?.id ? now : null;
  const { analysis = null, origin = NOWHERE } = page ?? {};
  const reader = useMemo(
    () => frame && new TopicReader(frame, { analysis, origin }, parts, world, failed),
    [frame, analysis, origin, parts, world, failed],
  );
  useEffect(() => () => reader?.end(), [reader]);
  return unread !== null && unread === head ? 'failed' : reader;
}

function useFrame(world: World, head: PackHead | null, failed: (fault: unknown) => void): PackFrame | null {
  const [frame, setFrame] = useState<PackFrame | null>(null);
  // A pack that was replaced has another revision, and is read again.
  useLayoutEffect(() => {
    let wanted = true;
    if (head) world.readFrame(head.id).then((read) => wanted && setFrame(read), failed);
    return () => {
      wanted = false;
    };
  }, [world, head?.id, head?.revision]);
  return frame?.id === head?.id ? frame : null;
}
