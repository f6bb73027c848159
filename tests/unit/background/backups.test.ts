import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from '../../../src/browser.ts';
import { fakeStorage } from '../../store/fake-storage.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 2, 1, 12);

/** A browser that saves files, if it may, when a test says that the disk is done. */
let allowed: boolean;
let state: 'in_progress' | 'complete' | 'interrupted';
const listeners = new Set<() => unknown>();
const asked: { url: string; filename: string; conflictAction: string }[] = [];
const downloads = {
  download: async (options: (typeof asked)[number]) => asked.push(options),
  search: async () => [{ state }],
  onChanged: {
    addListener: (listener: () => unknown) => listeners.add(listener),
    removeListener: (listener: () => unknown) => listeners.delete(listener),
  },
};
const { storage, change } = fakeStorage();
vi.stubGlobal('browser', {
  storage,
  downloads,
  runtime: { id: 'crosslight', getManifest: () => ({ version: '0.1.0' }) },
  permissions: { contains: async () => allowed },
});
vi.stubGlobal('chrome', { runtime: { id: 'crosslight' } });
const { backupHandlers } = await import('../../../src/background/backups.ts');
const { settings } = await import('../../../src/store/settings.ts');

const sender = {} as Runtime.MessageSender;
const due = () => backupHandlers.backupDue(sender);
const save = () => backupHandlers.saveBackup(sender, 'blob:crosslight/1');

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  allowed = true;
  state = 'complete';
  asked.length = 0;
  change('backups', 'day');
  change('lastBackup', 0);
});
afterEach(() => vi.useRealTimers());

describe('a backup by itself', () => {
  it('is due where none was made yet, with what the reader has chosen', async () => {
    change('marks', 'tint');
    expect(await due()).toMatchObject({ release: '0.1.0', chosen: { marks: 'tint', backups: 'day' } });
  });

  it.each([
    ['never', 0, false],
    ['day', NOW - DAY / 2, false],
    ['day', NOW - DAY, true],
    ['week', NOW - 6 * DAY, false],
    ['week', NOW - 7 * DAY, true],
    ['month', NOW - 29 * DAY, false],
    ['month', NOW - 30 * DAY, true],
    // The clock was set back.
    ['day', NOW + 400 * DAY, true],
  ] as const)('made %s, last at %i: due is %j', async (times, last, isDue) => {
    change('backups', times);
    change('lastBackup', last);
    expect((await due()) !== null).toBe(isDue);
  });

  it('is not made where the reader has taken the permission back', async () => {
    allowed = false;
    expect(await due()).toBeNull();
  });

  it('is noted when its file is on the disk, not before', async () => {
    state = 'in_progress';
    const saved = save();
    await vi.waitFor(() => expect(listeners.size).toBe(1));
    expect(await settings.lastBackup.get()).toBe(0);
    state = 'complete';
    for (const listener of listeners) await listener();
    expect(await saved).toBe(true);
    expect(await settings.lastBackup.get()).toBeGreaterThanOrEqual(NOW);
    expect(listeners.size).toBe(0);
  });

  it('that the disk did not take is none', async () => {
    state = 'interrupted';
    expect(await save()).toBe(false);
    expect(await settings.lastBackup.get()).toBe(0);
  });

  it('takes three files in turn', async () => {
    for (let day = 0; day < 4; day += 1) {
      vi.setSystemTime(NOW + day * DAY);
      await save();
    }
    const names = asked.map(({ filename }) => filename);
    expect(new Set(names.slice(0, 3)).size).toBe(3);
    expect(names[3]).toBe(names[0]);
    expect(names[0]).toMatch(/^Crosslight\/crosslight-backup-[123]\.jsonl$/u);
    expect(asked[0]?.conflictAction).toBe('overwrite');
  });
});
