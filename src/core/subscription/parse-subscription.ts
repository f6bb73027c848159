import { isPlainObject } from '../pack/described.ts';
import { parseAddress } from './address.ts';
import type { Subscription } from './subscription.ts';

/** A raw public key of 32 bytes in base64. */
const KEY = /^[A-Za-z0-9+/]{43}=$/;
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

/**
 * The subscription that a value from a file holds; undefined where it holds none. How the last look went is left behind:
 * it is true where it was looked.
 */
export function parseSubscription(value: unknown): Subscription | undefined {
  if (!isPlainObject(value)) return undefined;
  const { address, pack, title, key, updates, etag, modified } = value;
  const parsed = parseAddress(typeof address === 'string' ? address : '');
  if (!parsed.ok || parsed.address !== address) return undefined;
  if (![pack, key, etag, modified].every(isTextOrNull) || typeof title !== 'string') return undefined;
  if ((updates !== 'ask' && updates !== 'apply') || (key !== null && !KEY.test(String(key))))
    return undefined;
  return {
    address,
    pack: pack as string | null,
    title,
    key: key as string | null,
    updates,
    etag: etag as string | null,
    modified: modified as string | null,
    checked: null,
    outcome: null,
  };
}
