// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { BackupPreview } from '../../src/keeping/calls.ts';
import type { Finding } from '../../src/store/findings.ts';
import type { PackHead } from '../../src/store/store.ts';
import {
  all,
  click,
  control,
  heading,
  headOf,
  open,
  PACK,
  said,
  settle,
  text,
  world,
} from './dossier-world.tsx';
import { fakeKeeping } from './fake-keeping.ts';

const NOW = Date.UTC(2026, 2, 1, 12);
const DAY = 24 * 60 * 60 * 1000;
afterEach(() => vi.useRealTimers());

async function show(prepare: (fake: ReturnType<typeof fakeKeeping>) => void = () => {}) {
  const fake = fakeKeeping();
  fake.handlers.integrity = () => [];
  fake.handlers.lastRestore = () => null;
  prepare(fake);
  const made = world([PACK], { keeping: fake.keeping });
  await open(made.world, '#/keeping');
  return { ...fake, settings: made.settings };
}

async function chooseFile(name = 'backup.jsonl'): Promise<void> {
  const input = all('input[type=file]')[0] as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('a backup', () => {
  test('is made at a click, without a permission, and its age is shown from then on', async () => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    const asked: unknown[] = [];
    const { log, settings } = await show((fake) => {
      fake.handlers.backup = (...args: unknown[]) => {
        asked.push(...args);
        return new Blob(['all of it']);
      };
    });
    expect(heading()).toBe('Backup');
    expect(text()).toContain('There is no backup yet.');
    await settings.marks.set('tint');
    await click(control('Back up now'));
    expect(log).toEqual(['save crosslight-backup-2026-03-01.jsonl']);
    expect(asked).toEqual([expect.objectContaining({ marks: 'tint' }), '0.1.0']);
    expect(await settings.lastBackup.get()).toBe(NOW);
    expect(text()).toContain('Last backup: today');
    expect(text()).toContain('The backup is among your downloads.');
  });

  test('under way cannot be asked for once more', async () => {
    let made = (_: Blob): void => {};
    await show((fake) => {
      fake.handlers.backup = () =>
        new Promise<Blob>((resolve) => {
          made = resolve;
        });
    });
    const isDisabled = () => (control('Back up now') as HTMLButtonElement).disabled;
    await click(control('Back up now'));
    expect(isDisabled()).toBe(true);
    made(new Blob(['all of it']));
    await settle();
    expect(isDisabled()).toBe(false);
  });

  test('that is old says how old', async () => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    const { settings } = await show();
    await settings.lastBackup.set(NOW - 40 * DAY);
    await settle();
    expect(text()).toContain('Last backup: 40 days ago');
  });

  test('that cannot be made is said to be none', async () => {
    const { settings, log } = await show((fake) => {
      fake.handlers.backup = () => {
        throw new Error('the store failed');
      };
    });
    await click(control('Back up now'));
    expect(text()).toContain('The backup could not be made.');
    expect(log).toEqual([]);
    expect(await settings.lastBackup.get()).toBe(0);
  });

  test('is made by itself only where the reader and the browser have said so', async () => {
    const { settings, log, answers } = await show();
    answers.allowed = false;
    await click(control('Every week'));
    expect(await settings.backups.get()).toBe('never');
    expect(text()).toContain('The browser did not allow files to be saved');
    answers.allowed = true;
    await click(control('Every week'));
    expect(await settings.backups.get()).toBe('week');
    expect(log).toEqual(['allow downloads', 'allow downloads']);
  });

  test('that should be made by itself says so where the reader has taken the permission back', async () => {
    const fake = fakeKeeping();
    const { world: one, settings } = world([PACK], { keeping: fake.keeping });
    await settings.backups.set('week');
    await open(one, '#/keeping');
    expect(text()).not.toContain('did not allow files to be saved');
    fake.answers.allowed = false;
    await open(one, '#/keeping');
    expect(text()).toContain('did not allow files to be saved');
  });
});

describe('a restore', () => {
  const SOUND: BackupPreview = {
    state: 'sound',
    made: '2026-02-01T10:00:00.000Z',
    release: '0.1.0',
    packs: [
      { id: 'ferry', title: 'The ferry', here: 'other', claims: 2, edits: 1 },
      { id: 'tunnel', title: 'The tunnel', here: 'none', claims: 1, edits: 0 },
    ],
    subscriptions: ['https://desk.example/ferry.json'],
    settings: { marks: 'tint', lastBackup: 5 },
  };

  test.each(['previewBackup', 'restore', 'unrestore'] as const)('says so where %s fails', async (call) => {
    await show((fake) => {
      fake.handlers.previewBackup = () => SOUND;
      fake.handlers.lastRestore = () => Date.now();
      fake.handlers.unrestore = () => ({ state: 'done', settings: {} });
      fake.handlers[call] = () => Promise.reject(new Error('no such table'));
    });
    if (call === 'unrestore') await click(control(/^Take back the restore/u));
    else await chooseFile();
    if (call === 'restore') await click(control('Restore all of it'));
    expect(said()).toContain('does not let Crosslight open its store');
  });

  test('shows what it would do before it does it, brings settings back, and can be taken back', async () => {
    let restored: number | null = null;
    const { log, settings } = await show((fake) => {
      fake.handlers.previewBackup = () => SOUND;
      fake.handlers.restore = (_file: File, chosen: Record<string, unknown>) => {
        fake.log.push(`restore over ${String(chosen.marks)}`);
        restored = Date.now();
        return { state: 'done' };
      };
      fake.handlers.lastRestore = () => restored;
      fake.handlers.unrestore = () => {
        fake.log.push('unrestore');
        restored = null;
        return { state: 'done', settings: { marks: 'off' } };
      };
    });
    await settings.marks.set('off');
    await chooseFile();
    expect(text()).toContain('1 February 2026');
    expect(text()).toContain('2 claims · 1 change of your own');
    expect(text()).not.toContain('0 changes');
    expect(text()).toContain('Takes the place of the one that is here');
    expect(text()).toContain('Subscription to https://desk.example/ferry.json');
    expect(log).toEqual([]);
    await click(control('Restore all of it'));
    expect(log).toEqual(['restore over off']);
    expect([await settings.marks.get(), await settings.lastBackup.get()]).toEqual(['tint', 0]);
    expect(said()).toContain('Everything in the backup is back.');
    await click(control(/^Take back the restore/u));
    expect(log).toEqual(['restore over off', 'unrestore']);
    expect(await settings.marks.get()).toBe('off');
    expect(control(/^Take back the restore/u)).toBeNull();
  });

  test('can be left alone', async () => {
    const { log } = await show((fake) => {
      fake.handlers.previewBackup = () => SOUND;
    });
    await chooseFile();
    await click(control('Leave it'));
    expect(control('Restore all of it')).toBeNull();
    expect(log).toEqual([]);
  });

  test.each([
    [{ why: 'no-backup' }, 'no backup of Crosslight'],
    [{ why: 'newer', release: '9.0.0' }, 'A newer Crosslight (9.0.0)'],
    [{ why: 'damaged' }, 'not as it was written'],
    [{ why: 'rescue' }, 'what could be read of a damaged store'],
    [
      {
        why: 'unsound',
        line: 3,
        fault: { path: 'published.claims[0]', problem: 'is not an object', remedy: '' },
      },
      'Line 3 of the backup is unsound: published.claims[0]: is not an object',
    ],
  ] as const)('of a file that is no sound backup is refused: %j', async (fault, words) => {
    await show((fake) => {
      fake.handlers.previewBackup = () => ({ state: 'refused', fault });
    });
    await chooseFile();
    expect(text()).toContain(words);
    expect(control('Restore all of it')).toBeNull();
  });

  test('that the disk has no room for leaves the settings alone', async () => {
    const { settings } = await show((fake) => {
      fake.handlers.previewBackup = () => SOUND;
      fake.handlers.restore = () => ({ state: 'refused', fault: 'quota' });
    });
    await chooseFile();
    await click(control('Restore all of it'));
    expect(text()).toContain('The disk is full. Everything is as it was');
    expect(await settings.marks.get()).toBe('underline');
  });
});

describe('the store', () => {
  test('that is sound is said to be', async () => {
    await show();
    expect(text()).toContain('Everything that is kept reads as it was written.');
    expect(control('Save what can be read')).toBeNull();
  });

  test('that is looked at again says so, and what came of it', async () => {
    let found = (_: readonly Finding[]): void => {};
    await show((fake) => {
      fake.handlers.integrity = (force: boolean) =>
        force
          ? new Promise<readonly Finding[]>((resolve) => {
              found = resolve;
            })
          : [];
    });
    await click(control('Check again'));
    expect(control('Looking…')).not.toBeNull();
    found([]);
    await settle();
    expect(said()).toContain('Everything that is kept reads as it was written.');
    expect(control('Check again')).not.toBeNull();
  });

  test('that cannot be looked at is not called damaged', async () => {
    await show((fake) => {
      fake.handlers.integrity = () => Promise.reject(new Error('no store'));
    });
    await click(control('Check again'));
    expect(said()).not.toContain('is damaged');
    expect(said()).toContain('does not let Crosslight open its store');
  });

  test('that is damaged says what is, and gives what can be read', async () => {
    const { log } = await show((fake) => {
      fake.handlers.integrity = () => [
        { kind: 'count', pack: 'ferry', list: 'reports', expected: 9, found: 7 },
        { kind: 'unsound', pack: 'ferry', path: 'claims[1].statement', problem: 'is a number' },
        { kind: 'stray', pack: 'tunnel', table: 'claims', rows: 2 },
      ];
      fake.handlers.rescue = () => ({ file: new Blob(['rows']), rows: 20, unreadable: ['claims'] });
    });
    expect(text()).toContain('ferry: reports should be 9, and are 7.');
    expect(text()).toContain('ferry: claims[1].statement: is a number');
    expect(text()).toContain('claims: 2 entries of a topic that is not there (tunnel).');
    await click(control('Save what can be read'));
    expect(log).toEqual([expect.stringMatching(/^save crosslight-rescue-.*\.jsonl$/u)]);
    expect(text()).toContain('20 entries are in the file');
    expect(text()).toContain('Not to their end could be read: claims.');
  });

  test('that gives nothing to the dossier still gives what can be read', async () => {
    const fake = fakeKeeping();
    fake.handlers.rescue = () => ({ file: new Blob(['rows']), rows: 1, unreadable: [] });
    const { world: one } = world([PACK], {
      keeping: fake.keeping,
      watchPacks: (listener) => listener(null),
    });
    await open(one);
    await click(control('Save what can be read'));
    expect(fake.saved).toHaveLength(1);
  });

  test.each([
    ['newer-version', 'A newer Crosslight has written what is kept here.'],
    ['blocked', 'An older copy of Crosslight is still open'],
    ['quota', 'The disk is full.'],
  ] as const)('that fails says why: %s', async (fault, words) => {
    const { world: one } = world([PACK], { watchPacks: (listener) => listener(null, fault) });
    await open(one);
    expect(text()).toContain(words);
  });

  test('without a topic still lets one be fetched or brought back', async () => {
    const fake = fakeKeeping();
    fake.handlers.integrity = () => [];
    const { world: one } = world([], { keeping: fake.keeping });
    await open(one);
    await click(control('Backup'));
    location.hash = '#/keeping';
    await settle();
    expect(heading()).toBe('Backup');
    expect(control('Back up now')).not.toBeNull();
  });
});

test('what is said on a page without a topic stays when a topic comes', async () => {
  let tell: (packs: readonly PackHead[]) => void = () => {};
  const fake = fakeKeeping();
  fake.handlers.integrity = () => [];
  fake.handlers.backup = () => new Blob(['all of it']);
  const { world: one } = world([PACK], {
    keeping: fake.keeping,
    watchPacks: (listener) => {
      tell = listener;
      listener([]);
    },
  });
  await open(one, '#/keeping');
  fake.handlers.previewBackup = () => ({ state: 'refused', fault: { why: 'damaged' } });
  await chooseFile();
  expect(text()).toContain('not as it was written');
  await act(async () => tell([headOf(PACK)]));
  await settle();
  expect(document.title).toContain(PACK.title);
  expect(text()).toContain('not as it was written');
});

test('what was set aside is saved as labelled cases', async () => {
  const { log, saved, settings } = await show();
  expect(text()).toContain('You have set no wording aside.');
  await settings.setAside.set([
    { pack: 'ferry', claim: 'aboard', text: 'two hundred souls' },
    { pack: 'ferry', claim: 'rescued', text: null },
  ]);
  await settle();
  await click(control('Save 1 labelled case'));
  expect(log).toEqual(['save crosslight-cases.jsonl']);
  const line = new TextDecoder().decode(await saved[0]?.arrayBuffer());
  expect(JSON.parse(line)).toEqual({
    id: 'set-aside-1',
    pack: 'ferry',
    text: 'two hundred souls',
    claims: [],
    not: ['aboard'],
  });
});
