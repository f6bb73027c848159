/** Signatures as browsers check them. */
import type { Signature } from '../core/pack/signature.ts';

const KEY_ID_LENGTH = 16;

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

/** Whether a signature is of exactly these bytes, by the key that comes with it. */
export async function holds(
  { publicKey, signature }: Signature,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, fromBase64(signature), bytes);
  } catch {
    // 32 bytes that are no point of the curve are no key, and what they signed holds for nobody.
    return false;
  }
}

/** The short name of a raw public key in base64, worked out from the key: what a file calls it proves nothing. */
export async function keyIdOf(publicKey: string): Promise<string> {
  return (await sha256(fromBase64(publicKey))).slice(0, KEY_ID_LENGTH);
}

/** The SHA-256 of some bytes, in hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
