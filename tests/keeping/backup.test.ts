import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BACKUP_VERSION, type Backup, lineOf } from '../../src/core/backup/backup.ts';
import { newSubscription } from '../../src/core/subscription/subscription.ts';
import { backupFile, fileOf, readBackupFile } from '../../src/keeping/backup-file.ts';
import { previewBackup, restoreFile } from '../../src/keeping/restore-file.ts';
import { type Kept, openKept } from '../../src/store/kept.ts';
import { arbitraryPack } from '../property/arbitrary-pack.ts';
import { FERRY, NEXT_FERRY } from './ferry.ts';

const NOW = 1_700_000_000_000;
const MAKER = { release: '0.1.0', now: NOW };
const KEY = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
const SUBSCRIPTION = {
  ...newSubscription('https://desk.example/ferry.json'),
  pack: 'ferry',
  title: 'The ferry',
  key: KEY,
  updates: 'apply',
  etag: '"one"',
} as const;
const CHOSEN = { marks: 'tint', setAside: [{ pack: 'ferry', claim: 'aboard', text: 'two hundred souls' }] };

const open: { store: Kept; name: string }[] = [];
let serial = 0;
function newStore(): Kept {
  serial += 1;
  const name = `backup-${serial}`;
  const store = openKept(name);
  open.push({ store, name });
  return store;
}
afterEach(async () => {
  for (const { store, name } of open.splice(0)) {
    store.close();
    await Dexie.delete(name);
  }
});

let store: Kept;
/** A reader's store: a published pack with an own change, a subscription. */
beforeEach(async () => {
  store = newStore();
  await store.installPack(FERRY);
  await store.addSubscription(SUBSCRIPTION);
  await changeStatement(store, 'There were 215 people aboard, I counted.');
});

function changeStatement(one: Kept, statement: string) {
  const record = { ...FERRY.claims[0], statement };
  return one.edit('ferry', [{ list: 'claims', key: 'aboard', record }], {
    kind: 'edit',
    title: statement,
    at: NOW,
  });
}
const backUp = async (one: Kept): Promise<Blob> =>
  backupFile({ ...(await one.readAll()), settings: CHOSEN }, MAKER);
const restore = (one: Kept, file: Blob) => restoreFile(one, file, { marks: 'off' }, NOW);

describe('a backup', () => {
  it('brings everything back after all was lost', async () => {
    const file = await backUp(store);
    const fresh = newStore();
    expect(await restore(fresh, file)).toEqual({ state: 'done' });
    expect(await fresh.readPack('ferry')).toEqual(await store.readPack('ferry'));
    expect(await fresh.readPublished('ferry')).toEqual(FERRY);
    expect(await fresh.readEdits('ferry')).toEqual(await store.readEdits('ferry'));
    expect(await fresh.listSubscriptions()).toEqual([SUBSCRIPTION]);
  });

  it('holds what was chosen', async () => {
    const read = await readBackupFile(await backUp(store));
    expect(read.ok && read.backup.settings).toEqual(CHOSEN);
  });

  it('holds any pack without loss', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, async (published) => {
        const file = await backupFile(
          { packs: [{ published, edits: [] }], subscriptions: [], settings: {} },
          MAKER,
        );
        const read = await readBackupFile(file);
        expect(read.ok && read.backup.packs[0]?.published).toEqual(published);
      }),
      { numRuns: 50 },
    );
  });

  it('is told before it is brought back', async () => {
    const file = await backUp(store);
    const previewOf = async (one: Kept) => {
      const preview = await previewBackup(one, file);
      return preview.state === 'sound' ? preview.packs[0] : preview;
    };
    const ferry = { id: 'ferry', title: 'The ferry', claims: 2, edits: 1 };
    expect(await previewOf(newStore())).toEqual({ ...ferry, here: 'none' });
    expect(await previewOf(store)).toEqual({ ...ferry, here: 'same' });
    await changeStatement(store, 'There were 213 people aboard.');
    expect(await previewOf(store)).toEqual({ ...ferry, here: 'other' });
  });

  it('leaves alone what it does not hold', async () => {
    const file = await backUp(store);
    const other = newStore();
    await other.installPack({ ...FERRY, id: 'tunnel' });
    await other.addSubscription(newSubscription('https://other.example/tunnel.json'));
    await restore(other, file);
    expect((await other.listPacks()).map(({ id }) => id)).toEqual(['ferry', 'tunnel']);
    expect((await other.listSubscriptions()).length).toBe(2);
  });
});

describe('a restore', () => {
  let file: Blob;
  beforeEach(async () => {
    file = await backUp(store);
    await store.replacePack(NEXT_FERRY, 'update', { at: NOW });
    await store.noteSubscription(SUBSCRIPTION.address, { key: null });
    await store.addSubscription(newSubscription('https://other.example/tunnel.json'));
  });
  const state = async () => [
    await store.readPack('ferry'),
    await store.readPublished('ferry'),
    await store.readEdits('ferry'),
    await store.listSubscriptions(),
  ];

  it('is taken back as a whole, across restarts', async () => {
    const before = await state();
    await restore(store, file);
    expect(await store.readPublished('ferry')).toEqual(FERRY);
    expect(await store.lastRestore()).toBe(NOW);
    expect(await store.unrestore()).toEqual({ state: 'done', settings: { marks: 'off' } });
    expect(await state()).toEqual(before);
    expect(await store.lastRestore()).toBeNull();
    expect(await store.unrestore()).toEqual({ state: 'gone' });
  });

  it('is not taken back over what was done since', async () => {
    await restore(store, file);
    await changeStatement(store, 'There were 212 people aboard.');
    const before = await state();
    expect(await store.unrestore()).toEqual({ state: 'blocked' });
    expect(await state()).toEqual(before);
  });

  it('can be taken back where a part of it has been taken back in the journal', async () => {
    const before = await state();
    await restore(store, file);
    await store.undo((await store.listDeeds())[0]?.id ?? 0);
    expect(await store.unrestore()).toMatchObject({ state: 'done' });
    expect(await state()).toEqual(before);
  });

  it('that is told to end leaves everything as it was', async () => {
    const before = await state();
    const read = await readBackupFile(file);
    if (!read.ok) throw new Error('not read');
    const signal = AbortSignal.abort();
    expect(await store.restore(read.backup, { at: NOW, settings: {}, signal })).toBe(false);
    expect(await state()).toEqual(before);
  });
});

describe('a file that is no sound backup', () => {
  const faultOf = async (file: Blob) => {
    const read = await readBackupFile(file);
    return read.ok ? null : read.fault;
  };
  const text = async () => (await backUp(store)).text();
  const fileWith = (backup: Partial<Record<keyof Backup, unknown>>) =>
    backupFile({ packs: [], subscriptions: [], settings: {}, ...backup } as Backup, MAKER);

  it.each(['', 'hello', '{}', '[]', '{"version":1}', 'PK\u0003\u0004\n\n'])('%j is none', async (content) => {
    expect(await faultOf(new Blob([content]))).toEqual({ why: 'no-backup' });
    expect(await faultOf(new Blob([`${content}\n`]))).toEqual({ why: 'no-backup' });
  });

  it('is refused where a newer release has made it', async () => {
    const newer = (await text()).replace(`"version":${BACKUP_VERSION}`, `"version":${BACKUP_VERSION + 1}`);
    expect(await faultOf(new Blob([newer]))).toEqual({ why: 'newer', release: '0.1.0' });
  });

  it('is refused wherever it was cut short or changed, and the store stays as it was', async () => {
    const whole = await text();
    const before = await store.readAll();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (at) => {
        const cut = new Blob([whole.slice(0, at)]);
        const turned = String.fromCharCode(whole.charCodeAt(at) ^ 1);
        const changed = new Blob([`${whole.slice(0, at)}${turned}${whole.slice(at + 1)}`]);
        expect((await restore(store, cut)).state).toBe('refused');
        const head = whole.indexOf('\n');
        // A date or a release that reads like another one is all that can be changed unnoticed.
        if (at >= head) expect((await restore(store, changed)).state).toBe('refused');
      }),
      { numRuns: 60 },
    );
    expect(await store.readAll()).toEqual(before);
  });

  it.each([
    [
      'a pack that is none',
      { packs: [{ published: { ...FERRY, claims: [{}] }, edits: [] }] },
      'published.claims[0]',
    ],
    ['edits that are none', { packs: [{ published: FERRY, edits: [{ list: 'claims' }] }] }, 'edits[0]'],
    [
      'an edit that breaks the pack',
      {
        packs: [
          {
            published: FERRY,
            edits: [{ list: 'issues', key: 'rescue', published: FERRY.issues[0], own: null }],
          },
        ],
      },
      'edits.claims[0].issue',
    ],
    ['a subscription by http', { subscriptions: [newSubscription('http://desk.example/x')] }, 'subscription'],
    ['a key that is none', { subscriptions: [{ ...SUBSCRIPTION, key: 'trust me' }] }, 'subscription'],
  ])('is refused with its line where it holds %s', async (_, backup, path) => {
    const fault = await faultOf(await fileWith(backup));
    expect(fault).toMatchObject({ why: 'unsound', line: 2 });
    expect(fault?.why === 'unsound' && fault.fault.path).toMatch(
      new RegExp(`^${path.replace(/[[\].]/gu, '\\$&')}`, 'u'),
    );
  });

  it('may hold parts that a later release has added: these are passed over', async () => {
    const lines = [lineOf({ part: 'diary', text: 'Monday' } as never)];
    expect(await faultOf(await fileOf('backup', lines, MAKER))).toBeNull();
  });

  it('cannot choose what is no setting', async () => {
    const read = await readBackupFile(
      await fileWith({ settings: JSON.parse('{"__proto__":{"paused":true}}') }),
    );
    expect(read.ok && Object.keys(read.backup.settings)).toEqual(['__proto__']);
    expect(({} as { paused?: boolean }).paused).toBeUndefined();
  });
});
