import { useEffect, useState } from 'preact/hooks';
import type { Deed } from '../src/store/deed.ts';
import { useDossier } from './context.ts';

/** The deeds of the last thirty days as they change; undefined until they are read, null where the store fails. */
export function useDeeds(): readonly Deed[] | null | undefined {
  const { world } = useDossier();
  const [deeds, setDeeds] = useState<readonly Deed[] | null>();
  useEffect(() => {
    const ended = new AbortController();
    // What is not forgotten now is forgotten next time; a store that fails is told of by the reading below.
    void world.dataset.forgetOld(Date.now()).catch(() => {});
    world.watchDeeds(setDeeds, ended.signal);
    return () => ended.abort();
  }, [world]);
  return deeds;
}
