import { useEffect, useState } from 'preact/hooks';
import { isStopped } from '../src/core/subscription/subscription.ts';
import type { World } from './world.ts';

/** What waits for the reader somewhere in the dossier. */
export interface Attention {
  /** Subscriptions with a new version, or with a question. */
  readonly subscriptions: number;
  /** Whether something that is kept is damaged. */
  readonly damaged: boolean;
}

/** What waits for the reader, as it changes. */
export function useAttention({ keeping }: World): Attention {
  const [subscriptions, setSubscriptions] = useState(0);
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    keeping.watchSubscriptions((all) => {
      const waiting = (all ?? []).filter((one) => one.outcome?.state === 'waiting' || isStopped(one));
      setSubscriptions(waiting.length);
    }, ended.signal);
    keeping.watchDamage(setDamaged, ended.signal);
    return () => ended.abort();
  }, [keeping]);
  return { subscriptions, damaged };
}
