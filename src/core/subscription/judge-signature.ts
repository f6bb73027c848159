import type { Signature } from '../pack/signature.ts';
import type { Refusal } from './subscription.ts';

/** Whether a file may be taken over, and whose key is to be pinned from now on (null: nobody's). */
export type Judgement =
  | { readonly trusted: true; readonly key: string | null }
  | { readonly trusted: false; readonly refusal: Refusal };

/**
 * What a signature is worth to a reader who has pinned a key, or none yet. The first key that is seen is trusted; from
 * then on no other is, and a file without a signature is not.
 *
 * @param holds whether the signature is of exactly this file, by the key that comes with it; what it calls the key is true
 */
export function judgeSignature(
  pinned: string | null,
  signature: Signature | null,
  holds: boolean,
): Judgement {
  if (signature === null) {
    return pinned === null ? { trusted: true, key: null } : refused({ why: 'unsigned' });
  }
  const { publicKey, keyId } = signature;
  if (!holds) return refused({ why: 'tampered' });
  if (pinned !== null && pinned !== publicKey) return refused({ why: 'other-key', key: publicKey, keyId });
  return { trusted: true, key: publicKey };
}

const refused = (refusal: Refusal): Judgement => ({ trusted: false, refusal });
