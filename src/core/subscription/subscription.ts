import type { Fault } from '../pack/reading.ts';

/** What the server said of the version that was fetched last, by which it can say that there is no other. */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

/** A pack that the reader has from a web server, and how the last look at it went. */
export interface Subscription extends Validators {
  /** As `parseAddress` lets it through: https, of one host, without login and fragment. It names the subscription. */
  readonly address: string;
  /** Id of the pack that stands there; null until it has been fetched for the first time. */
  readonly pack: string | null;
  /** The pack's title as it was fetched last; empty before that. */
  readonly title: string;
  /** The publisher's raw public key in base64, as it was first seen; null while nothing has been signed. */
  readonly key: string | null;
  /** Whether a new version waits until the reader has looked at it, or is taken over at once. */
  readonly updates: 'ask' | 'apply';
  /** When the last look ended, in milliseconds; null before the first. */
  readonly checked: number | null;
  readonly outcome: Outcome | null;
}

/** How a look at the server ended. */
export type Outcome =
  /** There is nothing new. */
  | { readonly state: 'current' }
  /** A new version waits for the reader. */
  | { readonly state: 'waiting' }
  /** A new version has been taken over. */
  | { readonly state: 'applied' }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** Why nothing was taken over. What the reader has stays as it is. */
export type Refusal =
  /** No answer: no network, no such host, or the browser does not let us. */
  | { readonly why: 'unreachable' }
  | { readonly why: 'slow' }
  | { readonly why: 'cut-short' }
  | { readonly why: 'too-large'; readonly bytes: number }
  /** The server sends on to another address, which nobody has subscribed to. */
  | { readonly why: 'sent-on' }
  | { readonly why: 'gone' }
  | { readonly why: 'status'; readonly status: number }
  | { readonly why: 'wrong-type'; readonly type: string }
  | { readonly why: 'not-a-pack'; readonly fault: Fault }
  /** Another pack than before stands at the address. */
  | { readonly why: 'other-pack'; readonly title: string }
  /** Another subscription brings this pack. */
  | { readonly why: 'taken'; readonly address: string }
  /** It was signed before, and is not now. */
  | { readonly why: 'unsigned' }
  | { readonly why: 'other-key'; readonly key: string; readonly keyId: string }
  /** The file is not what was signed. */
  | { readonly why: 'tampered' }
  | { readonly why: 'bad-signature'; readonly fault: Fault }
  /** The machine could not keep it. */
  | { readonly why: 'store'; readonly fault: string };

/** After these, nothing is fetched by itself until the reader has decided. */
const STOPS: ReadonlySet<Refusal['why']> = new Set([
  'unsigned',
  'other-key',
  'tampered',
  'bad-signature',
  'other-pack',
  'taken',
]);

/** Whether the last look ended in a question that the reader alone can answer. */
export function isStopped({ outcome }: Pick<Subscription, 'outcome'>): boolean {
  return outcome?.state === 'refused' && STOPS.has(outcome.refusal.why);
}

/** A little less than a day: the browser wakes us in steps, and a check at the same hour every day must not slip. */
const CHECK_EVERY_MS = 23 * 60 * 60 * 1000;

/** Whether it is time to look again. A clock that was set back makes nobody wait longer than a day. */
export function isDue(subscription: Subscription, now: number): boolean {
  const { checked } = subscription;
  if (isStopped(subscription)) return false;
  return checked === null || Math.abs(now - checked) >= CHECK_EVERY_MS;
}

/** A subscription to an address from which nothing has been fetched yet. */
export const newSubscription = (address: string): Subscription => ({
  address,
  pack: null,
  title: '',
  key: null,
  updates: 'ask',
  etag: null,
  modified: null,
  checked: null,
  outcome: null,
});
