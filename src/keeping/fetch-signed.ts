/** A pack from a server with all that its signature says, before anything is taken over. */

import type { Pack } from '../core/pack/pack.ts';
import { parsePackText } from '../core/pack/parse-pack.ts';
import type { Fault } from '../core/pack/reading.ts';
import { readSignature, type Signature } from '../core/pack/signature.ts';
import { type Judgement, judgeSignature } from '../core/subscription/judge-signature.ts';
import type { Refusal, Subscription, Validators } from '../core/subscription/subscription.ts';
import {
  type Fetched,
  fetchPack,
  fetchSignature,
  type IsSubscribed,
  type PackQuestion,
} from './fetch-remote.ts';
import { holds, keyIdOf } from './verify-signature.ts';

/** A pack that may be trusted as far as the subscription's key goes. */
export interface SignedPack extends Validators {
  readonly state: 'signed';
  readonly pack: Pack;
  /** The key that signed it, in base64; null where nothing is signed, then or now. */
  readonly key: string | null;
}
type Nothing = Exclude<Fetched, { state: 'fetched' }>;

/**
 * What stands on the server of a subscription. A file that its signature does not fit is fetched once more past all
 * caches: a publisher cannot put two files on a server at the same moment.
 */
export async function fetchSigned(
  subscription: Subscription,
  isSubscribed: IsSubscribed,
  question: PackQuestion,
): Promise<SignedPack | Nothing> {
  const first = await fetchOnce(subscription, isSubscribed, question);
  if (first.state !== 'refused' || first.refusal.why !== 'tampered') return first;
  const { limits } = question;
  return fetchOnce(subscription, isSubscribed, { fresh: true, ...(limits && { limits }) });
}

async function fetchOnce(
  { address, key }: Subscription,
  isSubscribed: IsSubscribed,
  question: PackQuestion,
): Promise<SignedPack | Nothing> {
  const file = await fetchPack(address, isSubscribed, question);
  if (file.state !== 'fetched') return file;
  const { bytes, etag, modified } = file;
  const judged = await judge(key, bytes, await fetchSignature(address, isSubscribed, question));
  if (!judged.trusted) return refused(judged.refusal);
  const text = decode(bytes);
  const read = text === null ? NO_TEXT : parsePackText(text);
  if (!read.ok) return refused({ why: 'not-a-pack', fault: read.faults[0] ?? NO_TEXT.faults[0] });
  return { state: 'signed', pack: read.pack, key: judged.key, etag, modified };
}

const refused = (refusal: Refusal): Nothing => ({ state: 'refused', refusal });

async function judge(
  pinned: string | null,
  bytes: Uint8Array<ArrayBuffer>,
  file: Fetched,
): Promise<Judgement> {
  if (file.state === 'refused' && file.refusal.why === 'gone') return judgeSignature(pinned, null, false);
  // Without an answer about the signature nothing is known of it, and an old one proves nothing of a new file.
  if (file.state === 'refused') return { trusted: false, refusal: file.refusal };
  if (file.state !== 'fetched') return { trusted: false, refusal: { why: 'unreachable' } };
  const read = readSignature(decode(file.bytes) ?? '');
  if (!read.ok) {
    const [fault = NO_TEXT.faults[0]] = read.faults;
    return { trusted: false, refusal: { why: 'bad-signature', fault } };
  }
  const signature: Signature = { ...read.signature, keyId: await keyIdOf(read.signature.publicKey) };
  return judgeSignature(pinned, signature, await holds(signature, bytes));
}

const NO_TEXT: { readonly ok: false; readonly faults: readonly [Fault] } = {
  ok: false,
  faults: [{ path: '', problem: 'is not text in UTF-8', remedy: 'Save the file as UTF-8.' }],
};

/** The text of a file; null where it is none. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
