/** Looking for a new version of a subscribed pack, and taking it over: all of it, or nothing. */
import { diffPacks } from '../core/pack/diff-packs.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { RecordName } from '../core/pack/record-key.ts';
import type { Outcome, Refusal, Subscription } from '../core/subscription/subscription.ts';
import type { Kept } from '../store/kept.ts';
import { StoreError } from '../store/store-error.ts';
import type { FetchLimits } from './fetch-remote.ts';
import { fetchSigned, type SignedPack } from './fetch-signed.ts';

/** What a look at a server works with. */
export interface CheckWorld {
  readonly store: Kept;
  /** The time, in milliseconds. */
  now(): number;
  readonly limits?: FetchLimits;
}

/** Looks at the server of a subscription and notes there how it went; null where it is gone by then. */
export async function check(world: CheckWorld, address: string): Promise<Outcome | null> {
  const { store, now } = world;
  const subscription = await store.readSubscription(address);
  if (subscription === null) return null;
  const outcome = await orStoreRefusal(look(world, subscription));
  if (outcome === null) return null;
  // Where the disk is full not even this can be noted; the reader is told all the same.
  const noted = await store.noteSubscription(address, { checked: now(), outcome }).catch(() => true);
  return noted ? outcome : null;
}

/** Takes over the version that waits; null where none does any more. */
export async function applyWaiting(
  { store, now }: CheckWorld,
  address: string,
  theirs: readonly RecordName[],
): Promise<Outcome | null> {
  const waiting = await store.readWaiting(address);
  if (waiting === null) return null;
  const work = store.replacePack(waiting.pack, 'update', { theirs, at: now() });
  const outcome = await orStoreRefusal(work.then((): Outcome => ({ state: 'applied' })));
  await store.noteSubscription(address, { outcome }, outcome.state === 'applied' ? null : undefined);
  return outcome;
}

/** What work ends with; an expected fault of the store is a way to end, too. */
async function orStoreRefusal<T>(work: Promise<T>): Promise<T | Outcome> {
  return work.catch((error: unknown) => {
    if (error instanceof StoreError) return refused({ why: 'store', fault: error.fault });
    throw error;
  });
}

const refused = (refusal: Refusal): Outcome => ({ state: 'refused', refusal });

async function look(world: CheckWorld, subscription: Subscription): Promise<Outcome | null> {
  const { store, limits } = world;
  const { address, etag, modified } = subscription;
  const here = subscription.pack === null ? null : await store.readPublished(subscription.pack);
  const isSubscribed = async () => (await store.readSubscription(address)) !== null;
  const answer = await fetchSigned(subscription, isSubscribed, {
    // To a reader who has removed the pack, an unchanged one is news.
    ...(here !== null && { validators: { etag, modified } }),
    ...(limits && { limits }),
  });
  switch (answer.state) {
    case 'not-subscribed':
      return null;
    case 'refused':
      return refused(answer.refusal);
    case 'unchanged':
      return { state: (await store.readWaiting(address)) === null ? 'current' : 'waiting' };
    case 'signed':
      return (await objection(store, subscription, answer.pack)) ?? take(world, subscription, answer);
  }
}

/** Why this pack may not come by this subscription; null where it may. */
async function objection(store: Kept, { address, pack }: Subscription, found: Pack): Promise<Outcome | null> {
  if (pack !== null && pack !== found.id) return refused({ why: 'other-pack', title: found.title });
  const others = await store.listSubscriptions();
  const other = others.find((one) => one.address !== address && one.pack === found.id);
  return other ? refused({ why: 'taken', address: other.address }) : null;
}

/** Takes a sound pack over, or lets it wait for the reader. */
async function take(
  world: CheckWorld,
  subscription: Subscription,
  signed: SignedPack,
): Promise<Outcome | null> {
  const { store, now } = world;
  const { address } = subscription;
  const { pack, key, etag, modified } = signed;
  const note = { pack: pack.id, title: pack.title, key, etag, modified };
  const here = await store.readPublished(pack.id);
  if (here !== null && diffPacks(here, pack).same) {
    return (await store.noteSubscription(address, note, null)) ? { state: 'current' } : null;
  }
  if (here !== null && !mayApply(subscription, here, pack)) {
    return (await store.noteSubscription(address, note, { address, pack })) ? { state: 'waiting' } : null;
  }
  await store.replacePack(pack, here === null ? 'import' : 'update', { theirs: [], at: now() });
  // What follows may be lost with a stopped worker: the next look then finds that nothing differs.
  return (await store.noteSubscription(address, note, null)) ? { state: 'applied' } : null;
}

/**
 * Whether a version may take the place of the one that is here without being looked at. A pack that came another way
 * is the reader's, and an older version with a good signature may be an old file that somebody serves again.
 */
function mayApply({ updates, pack }: Subscription, here: Pack, next: Pack): boolean {
  return updates === 'apply' && pack === here.id && (next.asOf ?? '') >= (here.asOf ?? '');
}
