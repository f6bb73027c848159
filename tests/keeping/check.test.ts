import 'fake-indexeddb/auto';
import { createHash, type KeyObject } from 'node:crypto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatPack } from '../../src/core/pack/format-pack.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import {
  newSubscription,
  type Outcome,
  type Subscription,
} from '../../src/core/subscription/subscription.ts';
import { applyWaiting, check } from '../../src/keeping/check.ts';
import { type Kept, openKept } from '../../src/store/kept.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { FERRY, NEXT_FERRY, newKey, publicKeyOf, published, signatureOf } from './ferry.ts';
import { file, type PackServer, startPackServer } from './pack-server.ts';

const LIMITS = { bytes: 1_000_000, silence: 10_000, total: 20_000 };
const NOW = 1_700_000_000_000;

let server: PackServer;
let store: Kept;
let address: string;
let name = '';
let serial = 0;

beforeEach(async () => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  server = await startPackServer();
  address = server.address('/ferry.json');
  serial += 1;
  name = `check-${serial}`;
  store = openKept(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
  await server.close();
  vi.unstubAllEnvs();
});

const world = () => ({ store, limits: LIMITS, now: () => NOW });
const look = () => check(world(), address);
const subscription = async () => (await store.readSubscription(address)) as Subscription;
const refusal = (outcome: Outcome | null) =>
  outcome?.state === 'refused' ? outcome.refusal.why : outcome?.state;

function publish(pack: Pack, key?: KeyObject): void {
  const { text, signature } = published(pack, key ?? newKey());
  server.serve('/ferry.json', file(text));
  server.serve('/ferry.json.sig', key ? file(signature) : (_, response) => response.writeHead(404).end());
}

async function subscribe(changes: Partial<Subscription> = {}): Promise<void> {
  await store.addSubscription({ ...newSubscription(address), ...changes });
}

describe('the first look', () => {
  it('brings the pack, pins the key that signed it, and remembers the version', async () => {
    const key = newKey();
    publish(FERRY, key);
    await subscribe();
    expect(await look()).toEqual({ state: 'applied' });
    expect(await store.readPack('ferry')).toEqual(FERRY);
    const { etag, ...rest } = await subscription();
    expect(rest).toMatchObject({ pack: 'ferry', title: 'The ferry', key: publicKeyOf(key), checked: NOW });
    expect(etag).not.toBeNull();
  });

  it('brings a pack that nobody has signed, and pins no key', async () => {
    publish(FERRY);
    await subscribe();
    expect(await look()).toEqual({ state: 'applied' });
    expect((await subscription()).key).toBeNull();
  });

  it('lets a pack wait that is here already from elsewhere, even where updates come by themselves', async () => {
    await store.installPack(FERRY);
    publish(NEXT_FERRY);
    await subscribe({ updates: 'apply' });
    expect(await look()).toEqual({ state: 'waiting' });
    expect(await store.readPack('ferry')).toEqual(FERRY);
  });

  it('is content where the very pack is here already', async () => {
    await store.installPack(FERRY);
    publish(FERRY);
    await subscribe();
    expect(await look()).toEqual({ state: 'current' });
  });

  it('refuses a pack that another subscription brings', async () => {
    publish(FERRY);
    await store.addSubscription({ ...newSubscription('https://other.example/ferry.json'), pack: 'ferry' });
    await subscribe();
    expect(refusal(await look())).toBe('taken');
  });

  it('keeps nothing of a subscription that was given up meanwhile', async () => {
    await subscribe();
    server.serve('/ferry.json', async (request, response) => {
      await store.removeSubscription(address);
      file(formatPack(FERRY))(request, response);
    });
    expect(await look()).toBeNull();
    expect(await store.listSubscriptions()).toEqual([]);
    expect(await store.listPacks()).toEqual([]);
  });

  it('asks nobody where there is no subscription', async () => {
    expect(await look()).toBeNull();
    expect(server.asked).toEqual([]);
  });
});

describe('a later look', () => {
  const key = newKey();
  beforeEach(async () => {
    publish(FERRY, key);
    await subscribe();
    await look();
    server.asked.length = 0;
  });

  it('costs one question where nothing is new', async () => {
    expect(await look()).toEqual({ state: 'current' });
    expect(server.asked.map(({ path }) => path)).toEqual(['/ferry.json']);
  });

  it('lets a new version wait until the reader takes it', async () => {
    publish(NEXT_FERRY, key);
    expect(await look()).toEqual({ state: 'waiting' });
    expect(await store.readPack('ferry')).toEqual(FERRY);
    expect(await look()).toEqual({ state: 'waiting' });
    expect(await applyWaiting(world(), address, [])).toEqual({ state: 'applied' });
    expect(await store.readPack('ferry')).toEqual(NEXT_FERRY);
    expect(await store.readWaiting(address)).toBeNull();
    expect(await applyWaiting(world(), address, [])).toBeNull();
    expect(await look()).toEqual({ state: 'current' });
  });

  it('takes a new version at once where the reader has chosen so', async () => {
    await store.noteSubscription(address, { updates: 'apply' });
    publish(NEXT_FERRY, key);
    expect(await look()).toEqual({ state: 'applied' });
    expect(await store.readPack('ferry')).toEqual(NEXT_FERRY);
  });

  it('never goes back to an older version by itself, however well it is signed', async () => {
    await store.noteSubscription(address, { updates: 'apply' });
    publish(NEXT_FERRY, key);
    await look();
    publish(FERRY, key);
    expect(await look()).toEqual({ state: 'waiting' });
    expect(await store.readPack('ferry')).toEqual(NEXT_FERRY);
  });

  it('forgets what waited where the publisher has taken it back', async () => {
    publish(NEXT_FERRY, key);
    await look();
    publish(FERRY, key);
    expect(await look()).toEqual({ state: 'current' });
    expect(await store.readWaiting(address)).toBeNull();
  });

  it('brings a pack again that the reader has removed, though the server calls it unchanged', async () => {
    await store.removePack('ferry', NOW);
    expect(await look()).toEqual({ state: 'applied' });
    expect(await store.readPack('ferry')).toEqual(FERRY);
  });

  it('finishes an update whose note was lost with a stopped worker', async () => {
    publish(NEXT_FERRY, key);
    await store.installPack(NEXT_FERRY);
    expect(await look()).toEqual({ state: 'current' });
  });

  it.each([
    ['another key', () => publish(NEXT_FERRY, newKey()), 'other-key'],
    ['no signature any more', () => publish(NEXT_FERRY), 'unsigned'],
    [
      'a pack that its signature does not fit',
      () => server.serve('/ferry.json', file(formatPack(NEXT_FERRY))),
      'tampered',
    ],
    [
      'a signature that is none',
      () => {
        publish(NEXT_FERRY, key);
        server.serve('/ferry.json.sig', file('{"version":1}'));
      },
      'bad-signature',
    ],
    [
      'a signature that the server cannot give',
      () => {
        publish(NEXT_FERRY, key);
        server.serve('/ferry.json.sig', (_, response) => response.writeHead(500).end());
      },
      'status',
    ],
    ['another pack', () => publish({ ...NEXT_FERRY, id: 'tunnel' }, key), 'other-pack'],
    [
      'half a pack',
      () => {
        const { text } = published(NEXT_FERRY, key);
        const half = text.slice(0, text.length / 2);
        server.serve('/ferry.json', file(half));
        server.serve('/ferry.json.sig', file(signatureOf(half, key)));
      },
      'not-a-pack',
    ],
    [
      'bytes that are no text',
      () => {
        const bytes = Buffer.from([0xff, 0xfe, 0x00]);
        server.serve('/ferry.json', file(bytes));
        server.serve('/ferry.json.sig', file(signatureOf(bytes, key)));
      },
      'not-a-pack',
    ],
    [
      'nothing any more',
      () => server.serve('/ferry.json', (_, response) => response.writeHead(410).end()),
      'gone',
    ],
  ])('refuses %s, says why, and keeps what is here', async (_, change, why) => {
    await store.noteSubscription(address, { updates: 'apply' });
    change();
    expect(refusal(await look())).toBe(why);
    expect(refusal((await subscription()).outcome)).toBe(why);
    expect(await store.readPack('ferry')).toEqual(FERRY);
    expect((await subscription()).key).toBe(publicKeyOf(key));
  });

  it('says so where the disk is full, keeps what is here, and looks again the next time', async () => {
    await store.noteSubscription(address, { updates: 'apply' });
    publish(NEXT_FERRY, key);
    const full = async () => {
      throw new StoreError('quota');
    };
    const outcome = await check({ ...world(), store: { ...store, replacePack: full } }, address);
    expect(outcome).toEqual({ state: 'refused', refusal: { why: 'store', fault: 'quota' } });
    expect(await store.readPack('ferry')).toEqual(FERRY);
    expect(await look()).toEqual({ state: 'applied' });
  });

  it('fetches both files again where it came between the two', async () => {
    const next = published(NEXT_FERRY, key);
    server.serve('/ferry.json', file(next.text));
    let times = 0;
    const old = published(FERRY, key);
    server.serve('/ferry.json.sig', (request, response) => {
      times += 1;
      file(times === 1 ? old.signature : next.signature)(request, response);
    });
    expect(await look()).toEqual({ state: 'waiting' });
  });

  it('names a key by what it is, not by what its file calls it', async () => {
    const stranger = newKey();
    const { text, signature } = published(NEXT_FERRY, stranger);
    server.serve('/ferry.json', file(text));
    server.serve('/ferry.json.sig', file(signature.replace(/"keyId":"\w+"/u, '"keyId":"0000000000000000"')));
    const outcome = await look();
    const own = createHash('sha256')
      .update(Buffer.from(publicKeyOf(stranger), 'base64'))
      .digest('hex');
    expect(outcome).toEqual({
      state: 'refused',
      refusal: { why: 'other-key', key: publicKeyOf(stranger), keyId: own.slice(0, 16) },
    });
  });

  it('pins the key of a desk that begins to sign', async () => {
    await store.noteSubscription(address, { key: null });
    publish(NEXT_FERRY, key);
    await look();
    expect((await subscription()).key).toBe(publicKeyOf(key));
  });
});
