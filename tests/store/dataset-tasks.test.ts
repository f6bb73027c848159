import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datasetTasks } from '../../dossier/dataset-tasks.ts';
import { type Asked, serveTasks, type Told, taskThread } from '../../dossier/task-thread.ts';
import { dressPack } from '../../src/core/pack/formats/pack-files.ts';
import { type Dataset, openDataset } from '../../src/store/dataset.ts';
import { starterPack } from '../starter-pack.ts';

const NAME = 'dataset-tasks-test';
const PACK = starterPack();
const DOING = { signal: new AbortController().signal, progress: () => {} };
const [CLAIM] = PACK.claims;
if (!CLAIM) throw new Error('a pack without claims');

let dataset: Dataset;
let tasks: ReturnType<typeof datasetTasks>;
beforeEach(() => {
  dataset = openDataset(NAME);
  tasks = datasetTasks(dataset);
});
afterEach(async () => {
  dataset.close();
  await Dexie.delete(NAME);
});

const fileOf = (text: string, name = 'pack.json') => new File([text], name);
const jsonOf = (pack = PACK) => fileOf(dressPack(pack, 'json').files[0]?.text ?? '');
const edit = (statement: string) =>
  dataset.edit(PACK.id, [{ list: 'claims', key: CLAIM.id, record: { ...CLAIM, statement } }], {
    kind: 'edit',
    title: statement,
    at: 1,
  });

async function exported(format: Parameters<typeof tasks.export>[0]['format']): Promise<File> {
  const written = await tasks.export({ pack: PACK.id, format }, DOING);
  if (written.state !== 'written') throw new Error(written.state);
  return new File([written.file], written.name);
}

describe('an import', () => {
  it('of a new topic shows everything as new, and changes nothing before it is begun', async () => {
    const read = await tasks.read([jsonOf()], DOING);
    expect(read).toMatchObject({ state: 'read', format: 'json', preview: { replaces: null, same: false } });
    expect(await dataset.listPacks()).toEqual([]);
    expect(await tasks.import({ theirs: [], at: 5 }, DOING)).toMatchObject({
      state: 'done',
      deed: { at: 5 },
    });
    expect(await dataset.readPack(PACK.id)).toEqual(PACK);
  });

  it('of a newer version shows what differs and where it meets own edits', async () => {
    await dataset.installPack(PACK);
    await edit('Mine.');
    const newer = {
      ...PACK,
      claims: PACK.claims.map((claim) => (claim === CLAIM ? { ...claim, statement: 'Theirs.' } : claim)),
    };
    const read = await tasks.read([jsonOf(newer)], DOING);
    if (read.state !== 'read') throw new Error(read.state);
    const claims = read.preview.kinds.find(({ kind }) => kind === 'claims');
    expect(claims).toMatchObject({
      added: { count: 0 },
      changed: { count: 1, first: [{ label: 'Theirs.' }] },
    });
    expect(read.preview.conflicts).toMatchObject([{ label: 'Mine.', list: 'claims', key: CLAIM.id }]);
    await tasks.import({ theirs: [{ list: 'claims', key: CLAIM.id }], at: 5 }, DOING);
    expect((await dataset.readPack(PACK.id))?.claims[0]?.statement).toBe('Theirs.');
    expect(await dataset.readEdits(PACK.id)).toEqual([]);
  });

  it('that is stopped leaves what was there, and can be begun again', async () => {
    const stopped = new AbortController();
    await tasks.read([jsonOf()], DOING);
    const progress = () => stopped.abort();
    expect(await tasks.import({ theirs: [], at: 5 }, { signal: stopped.signal, progress })).toEqual({
      state: 'aborted',
    });
    expect([await dataset.listPacks(), await dataset.listDeeds()]).toEqual([[], []]);
    expect(await tasks.import({ theirs: [], at: 6 }, DOING)).toMatchObject({ state: 'done' });
  });

  it('says what is wrong with a file', async () => {
    const read = await tasks.read(
      [fileOf('{"version":1,"id":"x","title":"X","claims":[{"id":"a"}]}')],
      DOING,
    );
    expect(read).toMatchObject({ state: 'unreadable', faults: [{ path: 'claims[0].statement' }] });
    expect(await tasks.import({ theirs: [], at: 5 }, DOING)).toEqual({ state: 'nothing' });
  });
});

describe('what is exported', () => {
  it.each(['json', 'csv'] as const)(
    'in %s is the topic as the reader sees it, and comes back so',
    async (format) => {
      await dataset.installPack(PACK);
      await edit('Mine.');
      const seen = await dataset.readPack(PACK.id);
      const file = await exported(format);
      await dataset.removePack(PACK.id, 2);
      expect(await tasks.read([file], DOING)).toMatchObject({
        state: 'read',
        format,
        preview: { losses: [] },
      });
      await tasks.import({ theirs: [], at: 3 }, DOING);
      expect(await dataset.readPack(PACK.id)).toEqual(seen);
    },
  );

  it.each(['annotations', 'claimreview'] as const)('in %s can be read again', async (format) => {
    await dataset.installPack(PACK);
    const file = await exported(format);
    expect(await tasks.read([file], DOING)).toMatchObject({ state: 'read', format });
  });

  it('as own edits alone is put above a topic that has none of them', async () => {
    await dataset.installPack(PACK);
    await edit('Mine.');
    const seen = await dataset.readPack(PACK.id);
    const file = await exported('edits');
    await dataset.undo((await dataset.listDeeds())[0]?.id ?? 0);
    const read = await tasks.read([file], DOING);
    expect(read).toMatchObject({ state: 'read', format: 'edits', preview: { same: false, conflicts: [] } });
    await tasks.import({ theirs: [], at: 3 }, DOING);
    expect(await dataset.readPack(PACK.id)).toEqual(seen);
    expect(await dataset.readPublished(PACK.id)).toEqual(PACK);
  });

  it('as own edits of a topic that is not here names it', async () => {
    await dataset.installPack(PACK);
    const file = await exported('edits');
    await dataset.removePack(PACK.id, 2);
    expect(await tasks.read([file], DOING)).toEqual({ state: 'no-pack', pack: PACK.id });
  });
});

/** A worker whose messages are handed over within this thread, by copies, as between threads. */
function pairedWorker(): { worker: Worker; end: () => void } {
  const page = new EventTarget();
  const hear: ((asked: Asked) => void)[] = [];
  serveTasks(tasks, {
    listen: (each) => hear.push(each),
    tell: (told: Told) => page.dispatchEvent(new MessageEvent('message', { data: told })),
  });
  const worker = Object.assign(page, {
    postMessage: (asked: Asked) => {
      for (const each of hear) each(asked);
    },
    terminate: () => {},
  }) as unknown as Worker;
  return { worker, end: () => page.dispatchEvent(new Event('error')) };
}

describe('a thread', () => {
  it('answers what is asked, with progress on the way, and can be stopped', async () => {
    const ask = taskThread<typeof tasks>(() => pairedWorker().worker);
    await ask('read', [jsonOf()]);
    const stop = new AbortController();
    const stopped = await ask(
      'import',
      { theirs: [], at: 1 },
      { signal: stop.signal, progress: () => stop.abort() },
    );
    expect(stopped).toEqual({ ok: true, answer: { state: 'aborted' } });
    const seen: number[] = [];
    const done = await ask('import', { theirs: [], at: 1 }, { progress: (at) => seen.push(at) });
    expect(done).toMatchObject({ ok: true, answer: { state: 'done' } });
    expect(seen.at(-1)).toBe(
      Object.values((await dataset.listPacks())[0]?.counts ?? {}).reduce((sum, count) => sum + count, 0),
    );
  });

  it('that dies settles what was asked, and is started anew for the next question', async () => {
    const started: ReturnType<typeof pairedWorker>[] = [];
    const ask = taskThread<typeof tasks>(() => {
      const pair = pairedWorker();
      started.push(pair);
      return pair.worker;
    });
    const reading = ask('read', [jsonOf()]);
    started[0]?.end();
    expect(await reading).toEqual({ ok: false, fault: 'stopped' });
    expect(await ask('read', [jsonOf()])).toMatchObject({ ok: true });
    expect(started).toHaveLength(2);
  });
});
