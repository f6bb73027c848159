import { beforeEach, expect, test, vi } from 'vitest';

const opened: string[] = [];
const session: Record<string, unknown> = {};
const menus: { id?: string | undefined; title?: string | undefined }[] = [];
let answer: unknown;

vi.stubGlobal('navigator', { languages: ['de'] });
vi.stubGlobal('chrome', { runtime: { id: 'crosslight' } });
vi.stubGlobal('browser', {
  runtime: { id: 'crosslight', getURL: (path: string) => `own:/${path}` },
  i18n: { getUILanguage: () => 'de' },
  storage: {
    local: {
      get: async () => ({}),
      set: async () => {},
      onChanged: { addListener() {}, removeListener() {} },
    },
    session: { get: async () => session, set: async (items: object) => Object.assign(session, items) },
  },
  tabs: {
    create: async ({ url }: { url: string }) => opened.push(url),
    sendMessage: async () => answer,
  },
  scripting: { executeScript: async () => [{ result: 'from the page itself' }] },
  contextMenus: {
    removeAll: async () => menus.splice(0),
    create: (item: (typeof menus)[number]) => menus.push(item),
  },
});
vi.stubGlobal('fetch', async (address: string) => ({
  json: async () => ({
    menuWrite: { message: address.includes('/de/') ? 'Dazu schreiben' : 'Write about this' },
  }),
}));
const { offerWriting, writeFromKey, writeFromMenu } = await import('../../../src/background/write-about.ts');

const TAB = { id: 7, url: 'https://harbour.example/a', title: 'Ferry', incognito: false } as never;
const kept = () => session.selection as { text: string; tab: number } | null;

beforeEach(() => {
  opened.length = 0;
  session.selection = undefined;
  answer = { answer: 'three words selected' };
});

test('the menu speaks the language of the interface and is there once', async () => {
  await offerWriting();
  await offerWriting();
  expect(menus.map(({ title }) => title)).toEqual(['Dazu schreiben']);
});

test('the menu opens the form for the words that it was opened over', async () => {
  await writeFromMenu({ menuItemId: 'write-about', selectionText: 'twelve died' } as never, TAB);
  expect(kept()).toEqual({ text: 'twelve died', url: 'https://harbour.example/a', title: 'Ferry', tab: 7 });
  expect(opened).toEqual(['own:/dossier/dossier.html#/write/7']);
});

test('an entry that is none of ours opens nothing', async () => {
  await writeFromMenu({ menuItemId: 'another', selectionText: 'x' } as never, TAB);
  expect(opened).toEqual([]);
});

test('the key asks the script in the page for what is selected', async () => {
  await writeFromKey(TAB);
  expect(kept()?.text).toBe('three words selected');
});

test('the key looks for itself where no script is in the page', async () => {
  answer = undefined;
  await writeFromKey(TAB);
  expect(kept()?.text).toBe('from the page itself');
});

test('of a private window nothing is kept', async () => {
  await writeFromKey({ id: 7, url: 'https://harbour.example/a', title: 'Ferry', incognito: true } as never);
  expect(kept()).toBeNull();
  expect(opened).toHaveLength(1);
});

test('a selection of a whole page is cut', async () => {
  await writeFromMenu({ menuItemId: 'write-about', selectionText: 'x'.repeat(90_000) } as never, TAB);
  expect(kept()?.text).toHaveLength(5_000);
});
