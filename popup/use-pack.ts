import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../src/core/pack/pack.ts';
import type { PackHead } from '../src/store/store.ts';
import type { World } from './world.ts';

/** The installed packs (undefined until they are read, null where the store fails) and the one that is shown. */
export interface Topics {
  readonly packs: readonly PackHead[] | null | undefined;
  readonly pack: Pack | null;
  choose(id: string): void;
}

/** The topics of the store. The pack that covers the page is shown, until the reader chooses another. */
export function usePack(world: World, covering: string | null): Topics {
  const [packs, setPacks] = useState<readonly PackHead[] | null>();
  const [chosen, choose] = useState<string | null>(null);
  const [pack, setPack] = useState<Pack | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    world.watchPacks(setPacks, ended.signal);
    return () => ended.abort();
  }, [world]);
  const head = packs?.find(({ id }) => id === (chosen ?? covering)) ?? packs?.[0];
  // A pack that was replaced has another revision, and is read again.
  useEffect(() => {
    let wanted = true;
    if (head) void world.readPack(head.id).then((read) => wanted && setPack(read));
    return () => {
      wanted = false;
    };
  }, [world, head?.id, head?.revision]);
  return { packs, pack, choose };
}
