import type { Keeping } from '../../dossier/keeping.ts';
import type { ShownPreview } from '../../src/core/pack/shown-preview.ts';
import {
  newSubscription,
  type Outcome,
  type Subscription,
} from '../../src/core/subscription/subscription.ts';
import type { WorkerCalls } from '../../src/keeping/calls.ts';

/** Subscriptions in memory, and a worker that answers as a test wants it to. `log` tells what was asked, in order. */
export function fakeKeeping(subscriptions: readonly Subscription[] = [], log: string[] = []) {
  let list = [...subscriptions];
  const listeners = new Set<(subscriptions: readonly Subscription[]) => void>();
  const change = (next: readonly Subscription[]) => {
    list = [...next];
    for (const tell of listeners) tell(list);
  };
  const answers = {
    allowed: true,
    damaged: false,
    outcome: { state: 'applied' } as Outcome | null,
    preview: null as ShownPreview | null,
  };
  const saved: Blob[] = [];
  const handlers: { [Name in keyof WorkerCalls]?: (...args: never[]) => unknown } = {
    check: (address: string) => {
      log.push(`check ${address}`);
      change(list.map((one) => (one.address === address ? { ...one, outcome: answers.outcome } : one)));
      return answers.outcome;
    },
    preview: () => answers.preview,
    apply: (address: string, theirs: unknown) => {
      log.push(`apply ${address} ${JSON.stringify(theirs)}`);
      return { state: 'applied' };
    },
  };
  const keeping: Keeping = {
    watchSubscriptions(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
      listener(list);
    },
    watchDamage: (listener) => listener(answers.damaged),
    allowHost: async (address) => log.push(`allow ${address}`) > 0 && answers.allowed,
    isAllowed: async () => answers.allowed,
    async addSubscription(address) {
      if (list.some((one) => one.address === address)) return false;
      change([...list, newSubscription(address)]);
      return true;
    },
    async noteSubscription(address, note) {
      change(list.map((one) => (one.address === address ? { ...one, ...note } : one)));
    },
    async removeSubscription(address) {
      change(list.filter((one) => one.address !== address));
    },
    release: '0.1.0',
    save: (file, name) => {
      log.push(`save ${name}`);
      saved.push(file);
    },
    allowDownloads: async () => log.push('allow downloads') > 0 && answers.allowed,
    maySave: async () => answers.allowed,
    ask: async (call, ...args) => handlers[call]?.(...(args as never[])) as never,
  };
  return { keeping, answers, log, saved, handlers, subscriptions: () => list };
}
