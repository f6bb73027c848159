import { useLayoutEffect, useState } from 'preact/hooks';
import type { PackHead } from '../src/store/store.ts';
import type { World } from './world.ts';

/** The installed packs (undefined until they are listed, null where the store fails) and the one that is shown. */
export interface Topics {
  readonly packs: readonly PackHead[] | null | undefined;
  readonly head: PackHead | null;
  choose(id: string): void;
}

/** The topics of the store. The pack that covers the page is shown, until the reader chooses another. */
export function usePack(world: World, covering: string | null): Topics {
  const [packs, setPacks] = useState<readonly PackHead[] | null>();
  const [chosen, choose] = useState<string | null>(null);
  useLayoutEffect(() => {
    const ended = new AbortController();
    world.watchPacks(setPacks, ended.signal);
    return () => ended.abort();
  }, [world]);
  const head = packs?.find(({ id }) => id === (chosen ?? covering)) ?? packs?.[0] ?? null;
  return { packs, head, choose };
}
