import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../src/core/pack/pack.ts';
import type { Setting } from '../src/store/setting.ts';
import type { PackHead } from '../src/store/store.ts';
import { type Translate, translator } from '../src/ui/strings.ts';
import { parseRoute, type Route } from './route.ts';
import type { World } from './world.ts';

/** The place that the address names, as it changes. */
export function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => parseRoute(fragment), [fragment]);
}

/** A setting as it changes, and how to change it; undefined until it is read. */
export function useSetting<T>(setting: Setting<T>): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const ended = new AbortController();
    setting.watch(setValue, ended.signal);
    void setting.get().then((kept) => !ended.signal.aborted && setValue(kept));
    return () => ended.abort();
  }, [setting]);
  return [value, (chosen) => void setting.set(chosen)];
}

/** The texts of the language that the reader has chosen; null until they are read. */
export function useStrings(world: World): Translate | null {
  const [language] = useSetting(world.settings.language);
  const [t, setT] = useState<Translate | null>(null);
  useEffect(() => {
    if (language === undefined) return;
    let wanted = true;
    void world.strings(language).then(({ messages, locale }) => {
      if (wanted) setT(() => translator(messages, locale));
    });
    return () => {
      wanted = false;
    };
  }, [world, language]);
  return t;
}

/** The installed packs; undefined until they are read, null where the store fails. */
export function usePacks(world: World): readonly PackHead[] | null | undefined {
  const [packs, setPacks] = useState<readonly PackHead[] | null>();
  useEffect(() => {
    const ended = new AbortController();
    world.watchPacks(setPacks, ended.signal);
    return () => ended.abort();
  }, [world]);
  return packs;
}

/**
 * The pack that a route is about: the named one, else the one shown before, else the first. An address of a claim that
 * names no pack finds the pack that holds it.
 */
export function usePack(
  world: World,
  packs: readonly PackHead[] | null | undefined,
  route: Route,
): Pack | null {
  const [pack, setPack] = useState<Pack | null>(null);
  const heads = packs ?? [];
  const wanted = [route.pack, pack?.id].map((id) => heads.find((head) => head.id === id));
  const head = wanted.find((found) => found !== undefined) ?? heads[0];
  const claim = route.view === 'claim' && route.pack === '' ? route.id : '';
  const others = claim === '' ? '' : heads.map(({ id }) => id).join('\n');
  // A pack that was replaced has another revision, and is read again.
  useEffect(() => {
    if (!head) return;
    let current = true;
    void readPackWith(world, [head.id, ...others.split('\n')], claim).then(
      (read) => current && setPack(read),
    );
    return () => {
      current = false;
    };
  }, [world, head?.id, head?.revision, claim, others]);
  return pack;
}

/** The first of some packs that holds a claim; the first of all where none does, or where no claim is asked for. */
async function readPackWith(world: World, ids: readonly string[], claim: string): Promise<Pack | null> {
  let first: Pack | null = null;
  for (const id of new Set(ids.filter((named) => named !== ''))) {
    const pack = await world.readPack(id);
    if (claim === '' || pack?.claims.some((known) => known.id === claim)) return pack;
    first ??= pack;
  }
  return first;
}
