import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSignature } from '../../src/core/pack/signature.ts';
import { crosslight } from './run-crosslight.ts';

let folder = '';
const at = (name: string): string => path.join(folder, name);
const PACK = '{"version":1,"id":"a","title":"A","claims":[]}';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crosslight-'));
  writeFileSync(at('pack.json'), PACK);
  writeFileSync(at('faulty.json'), '{"version":1}');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(at('other.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(at('other.pub.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(at('rsa.pem'), rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const locked = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' } as const;
  writeFileSync(at('locked.pem'), privateKey.export(locked));
  const signed = await crosslight(['sign', at('pack.json'), '--new-key', at('desk.pem')]);
  expect(signed).toMatchObject({ code: 0, err: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(base64, 'base64'));

describe('crosslight sign and verify', { timeout: 60_000 }, () => {
  it('make a key that only its owner can read, and never write over one', async () => {
    expect(statSync(at('desk.pem')).mode & 0o777).toBe(0o600);
    const again = await crosslight(['sign', at('pack.json'), '--new-key', at('desk.pem')]);
    expect(again).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/never overwritten/) });
  });

  it('agree that an untouched pack is what its publisher signed', async () => {
    const { code, out, err } = await crosslight(['verify', at('pack.json'), '--key', at('desk.pub.pem')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/the signature of key [0-9a-f]{16} holds\n$/);
  });

  it('make signatures that WebCrypto, as in a browser, finds good, and bad for other bytes', async () => {
    const read = readSignature(readFileSync(at('pack.json.sig'), 'utf8'));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { publicKey, signature } = read.signature;
    const { subtle } = globalThis.crypto;
    const key = await subtle.importKey('raw', bytesOf(publicKey), 'Ed25519', false, ['verify']);
    const holds = (text: string) =>
      subtle.verify('Ed25519', key, bytesOf(signature), new TextEncoder().encode(text));
    expect([await holds(PACK), await holds(`${PACK}\n`)]).toEqual([true, false]);
  });

  it('tell of a single changed byte', async () => {
    writeFileSync(at('changed.json'), PACK.replace('"A"', '"B"'));
    const args = [
      'verify',
      at('changed.json'),
      '--key',
      at('desk.pub.pem'),
      '--signature',
      at('pack.json.sig'),
    ];
    const { code, out } = await crosslight([...args, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, problem: 'changed' });
  });

  it('tell of a signature by somebody else, though it fits the key that it brings along', async () => {
    writeFileSync(at('taken.json'), PACK);
    expect(await crosslight(['sign', at('taken.json'), '--key', at('other.pem')])).toMatchObject({ code: 0 });
    const own = await crosslight(['verify', at('taken.json'), '--key', at('other.pub.pem')]);
    expect(own.code).toBe(0);
    const { code, out } = await crosslight(['verify', at('taken.json'), '--key', at('desk.pub.pem')]);
    expect([code, out]).toEqual([1, expect.stringMatching(/another key than this one/)]);
  });

  it.each([
    ['a pack with faults', ['sign', 'faulty.json', '--key', 'desk.pem'], /faulty\.json: id is missing/],
    ['no key', ['sign', 'pack.json'], /needs one pack and one key/],
    [
      'two keys',
      ['sign', 'pack.json', '--key', 'desk.pem', '--new-key', 'x.pem'],
      /needs one pack and one key/,
    ],
    [
      'a public key',
      ['sign', 'pack.json', '--key', 'desk.pub.pem'],
      /desk\.pub\.pem: it holds no private key/,
    ],
    [
      'another kind of key',
      ['sign', 'pack.json', '--key', 'rsa.pem'],
      /key for rsa; packs are signed with Ed25519/,
    ],
    ['a locked key', ['sign', 'pack.json', '--key', 'locked.pem'], /locked with a passphrase/],
    [
      'no signature',
      ['verify', 'changed.json', '--key', 'desk.pub.pem'],
      /changed\.json\.sig: there is no such file/,
    ],
    [
      'what is no signature',
      ['verify', 'pack.json', '--key', 'desk.pub.pem', '--signature', 'pack.json'],
      /pack\.json: keyId is missing/,
    ],
    ['nobody to trust', ['verify', 'pack.json'], /and a public key/],
  ])('refuse %s', async (_, args, message) => {
    const inFolder = args.map((word) => (/\.(json|pem)$/.test(word) ? at(word) : word));
    expect(await crosslight(inFolder)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(message),
    });
  });
});
