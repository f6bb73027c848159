import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { formatPack } from '../../src/core/pack/format-pack.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { formatSignature } from '../../src/core/pack/signature.ts';

/** A small pack that a desk publishes, and its next version. */
export const FERRY: Pack = {
  version: 1,
  id: 'ferry',
  title: 'The ferry',
  asOf: '2025-03-01',
  issues: [{ id: 'rescue', title: 'Rescue' }],
  claims: [
    { id: 'aboard', statement: 'There were 214 people aboard.', issue: 'rescue', speakers: [] },
    { id: 'rescued', statement: '150 people were rescued.', issue: 'rescue', speakers: [] },
  ],
  people: [],
  places: [],
  terms: [],
  outlets: [{ id: 'post', name: 'The Post', domains: ['post.example'], carries: [] }],
  reports: [{ claim: 'aboard', outlet: 'post', speakers: [], stance: 'states', basis: 'full', carries: [] }],
};

export const NEXT_FERRY: Pack = {
  ...FERRY,
  asOf: '2025-03-02',
  claims: [
    { id: 'aboard', statement: 'There were 216 people aboard.', issue: 'rescue', speakers: [] },
    { id: 'cause', statement: 'A bow door was open.', issue: 'rescue', speakers: [] },
  ],
};

export const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

const rawPublicKey = (key: KeyObject): Buffer =>
  Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');

/** The text of the `.sig` file of a file, as `crosslight sign` writes it. */
export function signatureOf(content: string | Buffer, key: KeyObject): string {
  const publicKey = rawPublicKey(key);
  return formatSignature({
    version: 1,
    keyId: createHash('sha256').update(publicKey).digest('hex').slice(0, 16),
    publicKey: publicKey.toString('base64'),
    signature: sign(null, Buffer.from(content), key).toString('base64'),
  });
}

/** A pack as a desk publishes it: the file, and its signature by a key. */
export function published(pack: Pack, key: KeyObject): { readonly text: string; readonly signature: string } {
  const text = formatPack(pack);
  return { text, signature: signatureOf(text, key) };
}

/** A public key as subscriptions keep it. */
export const publicKeyOf = (key: KeyObject): string => rawPublicKey(key).toString('base64');
