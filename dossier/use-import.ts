import { useEffect, useState } from 'preact/hooks';
import { useDossier } from './context.ts';
import { ImportSession } from './import-session.ts';
import type { World } from './world.ts';

const sessions = new WeakMap<World, ImportSession>();

/** The one import of this page, as it goes on; it does not end when the reader looks elsewhere. */
export function useImport(): ImportSession {
  const { world } = useDossier();
  const session = sessions.get(world) ?? new ImportSession(world.tasks);
  sessions.set(world, session);
  const [, redraw] = useState(0);
  useEffect(() => {
    const ended = new AbortController();
    session.watch(() => redraw((times) => times + 1), ended.signal);
    redraw((times) => times + 1);
    return () => ended.abort();
  }, [session]);
  return session;
}
