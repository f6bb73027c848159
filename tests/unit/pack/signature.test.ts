import { describe, expect, it } from 'vitest';
import { formatSignature, readSignature } from '../../../src/core/pack/signature.ts';

const SIGNATURE = {
  version: 1,
  keyId: '0123456789abcdef',
  publicKey: `${'A'.repeat(43)}=`,
  signature: `${'B'.repeat(86)}==`,
} as const;

const read = (fields: object) => readSignature(JSON.stringify({ ...SIGNATURE, ...fields }));

describe('a signature', () => {
  it('is read as it was written, in one line', () => {
    const text = formatSignature(SIGNATURE);
    expect(text.split('\n')).toHaveLength(2);
    expect(readSignature(text)).toEqual({ ok: true, signature: SIGNATURE });
  });

  it.each([
    ['version', { version: 2 }],
    ['version', { version: undefined }],
    ['keyId', { keyId: '0123456789ABCDEF' }],
    ['publicKey', { publicKey: 'A'.repeat(44) }],
    ['publicKey', { publicKey: `${'-'.repeat(43)}=` }],
    ['signature', { signature: SIGNATURE.publicKey }],
    ['signature', { signature: null }],
  ])('is refused for its %s in %j', (path, fields) => {
    expect(read(fields)).toMatchObject({ ok: false, faults: [{ path }] });
  });

  it.each(['', '{', '[]', 'null', '-----BEGIN SIGNATURE-----'])('is not %j', (text) => {
    expect(readSignature(text).ok).toBe(false);
  });
});
