import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from '../../src/browser.ts';
import type { PageCalls, TabCalls } from '../../src/messages.ts';
import type { Handlers, Shapes } from '../../src/messenger.ts';

const OWN = 'crosslight';
type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const listeners = new Set<Listener>();
const tabs = { sendMessage: vi.fn() };
const runtime = {
  id: OWN as string | undefined,
  onMessage: {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  },
};
// The seam to the browser hands on a `browser` that is there already.
vi.stubGlobal('browser', { runtime, tabs });
vi.stubGlobal('chrome', { runtime: { id: OWN } });
const { askTab, isOrphaned, servePages, serveTab } = await import('../../src/messenger.ts');

/** What all listeners answer: the one promise, undefined where nobody feels asked. */
const send = (message: unknown, sender: object) =>
  [...listeners].map((listener) => listener(message, sender)).find((answer) => answer !== undefined);

const PAGE = { id: OWN, tab: { id: 3 }, url: 'https://gazette.example/pier' };
const POPUP = { id: OWN, url: 'chrome-extension://crosslight/popup/popup.html' };
const begin = (args: unknown[] = ['gazette.example']) => ({ crosslight: 'background', call: 'begin', args });
const pageState = { crosslight: 'tab', call: 'pageState', args: [] };

beforeEach(() => {
  listeners.clear();
  runtime.id = OWN;
});

describe('the background', () => {
  const shapes = { begin: ([host]: readonly unknown[]) => host === 'gazette.example' };
  const serve = () =>
    servePages(
      {
        begin: (sender: Runtime.MessageSender, host: string) => ({
          state: 'paused',
          tab: sender.tab?.id,
          host,
        }),
      } as unknown as Handlers<PageCalls>,
      shapes as unknown as Shapes<PageCalls>,
    );

  it('answers a page script, and tells the handler who asks', async () => {
    serve();
    expect(await send(begin(), PAGE)).toEqual({ state: 'paused', tab: 3, host: 'gazette.example' });
  });

  it.each([
    ['another extension', begin(), { ...PAGE, id: 'another' }],
    ['a sender that is no tab', begin(), { ...PAGE, tab: undefined }],
    ['arguments of the wrong shape', begin(['elsewhere.example']), PAGE],
    ['a call that nobody serves', { ...begin(), call: 'erase' }, PAGE],
    ['a call named as what every object has', { ...begin(), call: 'constructor' }, PAGE],
    ['a call of the other protocol', pageState, PAGE],
    ['arguments that are no list', { ...begin(), args: 'gazette.example' }, PAGE],
    ['a message that is not ours', { type: 'begin' }, PAGE],
    ['no message', null, PAGE],
  ])('leaves %s unanswered', (_name, message, sender) => {
    serve();
    expect(send(message, sender)).toBeUndefined();
  });
});

describe('a page script', () => {
  const state = { state: 'reading' } as const;
  const serve = (signal: AbortSignal) =>
    serveTab({ pageState: () => state } as unknown as Handlers<TabCalls>, signal);

  it('answers our own pages until its end', async () => {
    const lifetime = new AbortController();
    serve(lifetime.signal);
    expect(await send(pageState, POPUP)).toEqual(state);
    lifetime.abort();
    expect(send(pageState, POPUP)).toBeUndefined();
  });

  it('leaves another page script unanswered', () => {
    serve(new AbortController().signal);
    expect(send(pageState, PAGE)).toBeUndefined();
  });

  it('knows that its extension is gone', () => {
    expect(isOrphaned()).toBe(false);
    runtime.id = undefined;
    expect(isOrphaned()).toBe(true);
  });
});

describe('asking a tab', () => {
  it('asks the page itself and none of its frames', async () => {
    tabs.sendMessage.mockResolvedValue(true);
    expect(await askTab(3, 'step', 1)).toBe(true);
    expect(tabs.sendMessage).toHaveBeenCalledWith(
      3,
      { crosslight: 'tab', call: 'step', args: [1] },
      { frameId: 0 },
    );
  });

  it.each([
    ['nobody is there', () => Promise.reject(new Error('Receiving end does not exist'))],
    ['nobody feels asked', () => Promise.resolve(undefined)],
  ])('is answered with null where %s', async (_name, answer) => {
    tabs.sendMessage.mockImplementation(answer);
    expect(await askTab(3, 'pageState')).toBeNull();
  });
});
