import { readJson } from './json-text.ts';
import { record, required } from './reader.ts';
import { type Fault, type Reader, Reading } from './reading.ts';
import { textLike } from './text.ts';

/** A detached Ed25519 signature (RFC 8032) of the bytes of a pack's file, as they stand on the server. */
export interface Signature {
  readonly version: 1;
  /** Short name of the key: the first 16 hex digits of the SHA-256 of the raw public key. */
  readonly keyId: string;
  /** The raw public key of 32 bytes in base64, so that a reader can pin it at first use. */
  readonly publicKey: string;
  /** 64 bytes in base64. */
  readonly signature: string;
}

export type ReadSignature =
  | { readonly ok: true; readonly signature: Signature }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const REMEDY = 'Fetch the signature again, or have the pack signed anew.';

const version: Reader<1> = (value, reading) =>
  value === 1
    ? value
    : reading.refuse('is not a version of the format', 'Update Crosslight, then try again.');

const signature = record<Signature>({
  version: required(version),
  keyId: required(textLike(/^[0-9a-f]{16}$/, 16, 'is not the name of a key', REMEDY)),
  publicKey: required(textLike(/^[A-Za-z0-9+/]{43}=$/, 44, 'is not a public key in base64', REMEDY)),
  signature: required(textLike(/^[A-Za-z0-9+/]{86}==$/, 88, 'is not a signature in base64', REMEDY)),
});

/** The signature that the text of a `.sig` file holds, or all that is wrong with it. */
export function readSignature(text: string): ReadSignature {
  const json = readJson(text);
  if (!json.ok) return { ok: false, faults: [json.fault] };
  const reading = new Reading();
  const read = signature(json.value, reading);
  return read === undefined ? { ok: false, faults: reading.faults() } : { ok: true, signature: read };
}

/** The text of a `.sig` file. */
export const formatSignature = ({ version, keyId, publicKey, signature }: Signature): string =>
  `${JSON.stringify({ version, keyId, publicKey, signature })}\n`;
