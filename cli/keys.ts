import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { readText } from './files.ts';
import { BadInput } from './verb.ts';

/*
 * Keys are PEM files, so that a desk can make and keep them with the tools it trusts: `openssl genpkey -algorithm
 * ed25519`. Node's own module reads PEM and names the kind of a key, which WebCrypto does not; the signatures are the
 * same, and a test holds them against WebCrypto, with which browsers check them.
 */

/** The private key in a PEM file. */
export const readPrivateKey = (file: string): Promise<KeyObject> =>
  readKey(file, createPrivateKey, 'private');

/** The public key in a PEM file. A private key will do as well, since it holds the public one. */
export const readPublicKey = (file: string): Promise<KeyObject> => readKey(file, createPublicKey, 'public');

async function readKey(file: string, parse: (pem: string) => KeyObject, kind: string): Promise<KeyObject> {
  const pem = await readText(file);
  if (/ENCRYPTED/.test(pem))
    throw new BadInput(`${file}: the key is locked with a passphrase; unlock a copy of it first`);
  let key: KeyObject;
  try {
    key = parse(pem);
  } catch {
    throw new BadInput(`${file}: it holds no ${kind} key in PEM (-----BEGIN ${kind.toUpperCase()} KEY-----)`);
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new BadInput(`${file}: it is a key for ${key.asymmetricKeyType}; packs are signed with Ed25519`);
}

/** The raw public key of a private or a public key, 32 bytes. */
export function rawPublicKey(key: KeyObject): Buffer {
  const { x = '' } = key.export({ format: 'jwk' });
  return Buffer.from(x, 'base64url');
}

/** The first 16 hex digits of the SHA-256 of the raw public key: to tell keys apart, not to trust them. */
export const keyIdOf = (publicKey: Buffer): string =>
  createHash('sha256').update(publicKey).digest('hex').slice(0, 16);

/** Where the public half of a new key is written. */
export const publicFileOf = (file: string): string => `${file.replace(/\.pem$/, '')}.pub.pem`;

/** Makes a key and writes its halves beside each other, the private one for its owner's eyes only. */
export async function writeNewKey(file: string): Promise<KeyObject> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await writeNew(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600);
  await writeNew(publicFileOf(file), publicKey.export({ type: 'spki', format: 'pem' }), 0o644);
  return privateKey;
}

async function writeNew(file: string, pem: string | Buffer, mode: number): Promise<void> {
  try {
    await writeFile(file, pem, { flag: 'wx', mode });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new BadInput(
      `${file}: ${code === 'EEXIST' ? 'it is there already; a key is never overwritten' : message}`,
    );
  }
}
