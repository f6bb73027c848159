import { useEffect, useMemo, useState } from 'preact/hooks';
import { indexReports } from '../src/core/comparison/report-index.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import type { Setting } from '../src/store/setting.ts';
import type { PackHead } from '../src/store/store.ts';
import type { StoreFault } from '../src/store/store-error.ts';
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

/** The installed packs, undefined until they are read, null where the store fails; and why it does. */
export function usePacks(world: World): [readonly PackHead[] | null | undefined, StoreFault] {
  const [packs, setPacks] = useState<readonly PackHead[] | null>();
  const [fault, setFault] = useState<StoreFault>('unavailable');
  useEffect(() => {
    const ended = new AbortController();
    const tell = (read: readonly PackHead[] | null, why: StoreFault = 'unavailable') => {
      setPacks(read);
      setFault(why);
    };
    world.watchPacks(tell, ended.signal);
    return () => ended.abort();
  }, [world]);
  return [packs, fault];
}

/** A pack as it was read: another revision in the store is another version. */
interface Shown {
  readonly pack: Pack;
  readonly revision: number;
}

/**
 * The pack that a route is about: the named one, else the one shown before, else the first; null until it is read,
 * `unreadable` where it cannot be. An address of a claim that names no pack finds the pack that holds it. What is shown
 * already is not read again.
 */
export function usePack(
  world: World,
  packs: readonly PackHead[] | null | undefined,
  route: Route,
): Pack | 'unreadable' | null {
  const [shown, setShown] = useState<Shown | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const heads = packs ?? [];
  const wanted = [route.pack, shown?.pack.id].map((id) => heads.find((head) => head.id === id));
  const head = wanted.find((found) => found !== undefined) ?? heads[0];
  const claim = route.view === 'claim' && route.pack === '' && heads.length > 1 ? route.id : '';
  useEffect(() => {
    if (!head || (isCurrent(shown, head) && holds(shown.pack, claim))) return;
    const others = claim === '' ? [] : heads.filter(({ id }) => id !== head.id);
    let current = true;
    const settle = (read: Shown | null, failed: boolean) => {
      if (!current) return;
      setShown(read);
      setUnreadable(failed);
    };
    readPackWith(world, [head, ...others], claim).then(
      (read) => settle(read, false),
      (error) => {
        console.error(error);
        settle(null, true);
      },
    );
    return () => {
      current = false;
    };
  }, [world, head?.id, head?.revision, claim, packs]);
  if (unreadable && head) return 'unreadable';
  // A pack that was removed is not shown any longer.
  return shown && heads.some(({ id }) => id === shown.pack.id) ? shown.pack : null;
}

function isCurrent(shown: Shown | null, { id, revision }: PackHead): shown is Shown {
  return shown?.pack.id === id && shown.revision === revision;
}

function holds(pack: Pack, claim: string): boolean {
  return claim === '' || indexReports(pack).claims.has(claim);
}

/** The first of some packs that holds a claim; the first of all where none does, or where no claim is asked for. */
async function readPackWith(world: World, heads: readonly PackHead[], claim: string): Promise<Shown | null> {
  let first: Shown | null = null;
  for (const { id, revision } of heads) {
    const pack = await world.readPack(id);
    if (!pack) continue;
    if (holds(pack, claim)) return { pack, revision };
    first ??= { pack, revision };
  }
  return first;
}
