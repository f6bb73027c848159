import { beforeEach, describe, expect, test, vi } from 'vitest';

const log: string[] = [];
const commands: {
  getAll: () => Promise<{ name?: string; shortcut?: string }[]>;
  openShortcutSettings?: () => Promise<void>;
} = { getAll: async () => [] };
const browser = {
  commands,
  runtime: {
    id: 'crosslight',
    getManifest: () => ({ commands: { 'next-claim': {}, 'previous-claim': {} } }),
  },
  tabs: { create: async ({ url }: { url: string }) => void log.push(url) },
};
// The seam hands on the `browser` that is there when it is first asked for.
vi.stubGlobal('browser', browser);
const { openShortcutSettings, readShortcuts } = await import('../../src/shortcuts.ts');

beforeEach(() => {
  log.length = 0;
  delete commands.openShortcutSettings;
});

describe('the shortcuts', () => {
  test('are those of the manifest, in the order of the browser; one that is not bound is empty', async () => {
    commands.getAll = async () => [
      { name: '_execute_action', shortcut: 'Alt+C' },
      { name: 'previous-claim' },
      { name: 'next-claim', shortcut: 'Alt+Shift+J' },
      { name: 'toString', shortcut: 'Alt+T' },
      { shortcut: 'Alt+X' },
    ];
    expect(await readShortcuts()).toEqual([
      { command: 'previous-claim', keys: '' },
      { command: 'next-claim', keys: 'Alt+Shift+J' },
    ]);
  });
});

describe("the browser's own page of shortcuts", () => {
  test('is opened by its call, where it has one', () => {
    commands.openShortcutSettings = async () => void log.push('call');
    openShortcutSettings();
    expect(log).toEqual(['call']);
  });

  test('is opened by its address otherwise', () => {
    openShortcutSettings();
    expect(log).toEqual(['chrome://extensions/shortcuts']);
  });
});
