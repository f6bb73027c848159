import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from '../../src/browser.ts';
import type { KeeperCalls, PageCalls, TabCalls } from '../../src/messages.ts';
import type { Handlers, Shapes } from '../../src/messenger.ts';

const OWN = 'crosslight';
type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => true | undefined;

const listeners = new Set<Listener>();
const tabs = { sendMessage: vi.fn() };
const runtime = {
  id: OWN as string | undefined,
  sendMessage: vi.fn(),
  onMessage: {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  },
};
// Messages go by the `browser` that is there already.
vi.stubGlobal('browser', { runtime, tabs });
vi.stubGlobal('chrome', { runtime: { id: OWN } });
const { askBackground, askTab, isOrphaned, serveKeeper, servePages, serveTab } = await import(
  '../../src/messenger.ts'
);

/** What travels back, as soon as it comes; undefined where nobody feels asked. */
function send(message: unknown, sender: object): Promise<unknown> | undefined {
  let resolve: (answer: unknown) => void = () => {};
  const answered = new Promise((settle) => (resolve = settle));
  return [...listeners].some((listener) => listener(message, sender, resolve)) ? answered : undefined;
}

const PAGE = { id: OWN, tab: { id: 3 }, url: 'https://gazette.example/pier' };
const POPUP = { id: OWN, url: 'chrome-extension://crosslight/popup/popup.html' };
const begin = (args: unknown[] = ['gazette.example']) => ({ crosslight: 'background', call: 'begin', args });
const pageState = { crosslight: 'tab', call: 'pageState', args: [] };

beforeEach(() => {
  listeners.clear();
  runtime.id = OWN;
});

describe('the background', () => {
  const refusals: string[] = [];
  beforeEach(() => {
    refusals.length = 0;
  });
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
      (why) => refusals.push(why),
    );

  it('answers a page script, and tells the handler who asks', async () => {
    serve();
    expect(await send(begin(), PAGE)).toEqual({
      answer: { state: 'paused', tab: 3, host: 'gazette.example' },
    });
  });

  it.each([
    ['another extension', begin(), { ...PAGE, id: 'another' }, 'sender'],
    ['a sender that is no tab', begin(), { ...PAGE, tab: undefined }, 'sender'],
    ['arguments of the wrong shape', begin(['elsewhere.example']), PAGE, 'shape'],
    ['a call that nobody serves', { ...begin(), call: 'erase' }, PAGE, 'call'],
    ['a call named as what every object has', { ...begin(), call: 'constructor' }, PAGE, 'call'],
    ['a call of the other protocol', pageState, PAGE, 'call'],
    ['arguments that are no list', { ...begin(), args: 'gazette.example' }, PAGE, 'call'],
    ['a message that is not ours', { type: 'begin' }, PAGE, 'call'],
    ['no message', null, PAGE, 'call'],
  ])('leaves %s unanswered, and counts it', (_name, message, sender, why) => {
    serve();
    expect(send(message, sender)).toBeUndefined();
    expect(refusals).toEqual([why]);
  });
});

describe('the keeper’s server in the background', () => {
  const KEEPER = 'chrome-extension://crosslight/keeper/keeper.html';
  const FROM_KEEPER = { id: OWN, url: KEEPER };
  const save = (args: unknown[] = ['blob:crosslight/1']) => ({
    crosslight: 'keeping',
    call: 'saveBackup',
    args,
  });
  const refusals: string[] = [];
  beforeEach(() => {
    refusals.length = 0;
    const handlers = { saveBackup: (_sender: unknown, address: string) => address } as unknown;
    serveKeeper(handlers as Handlers<KeeperCalls>, KEEPER, (why) => refusals.push(why));
  });

  it('answers the keeper’s own page', async () => {
    expect(await send(save(), FROM_KEEPER)).toEqual({ answer: 'blob:crosslight/1' });
  });

  it.each([
    ['a page script', save(), PAGE, 'sender'],
    ['another page of ours', save(), POPUP, 'sender'],
    ['another extension', save(), { ...FROM_KEEPER, id: 'another' }, 'sender'],
    ['an address that is no text', save([{}]), FROM_KEEPER, 'shape'],
    ['a call named as what every object has', { ...save(), call: 'toString' }, FROM_KEEPER, 'call'],
  ])('leaves %s unanswered, and counts it', (_name, message, sender, why) => {
    expect(send(message, sender)).toBeUndefined();
    expect(refusals).toEqual([why]);
  });

  it('passes over what is for the other server', () => {
    expect(send(begin(), PAGE)).toBeUndefined();
    expect(refusals).toEqual([]);
  });
});

describe('asking the background', () => {
  it('is answered with what the handler answers, be it nothing', async () => {
    runtime.sendMessage.mockResolvedValueOnce({ answer: null }).mockResolvedValueOnce({});
    expect(await askBackground('begin', 'gazette.example')).toBeNull();
    expect(await askBackground('leave')).toBeUndefined();
  });

  it.each([
    ['nobody answers', undefined],
    ['the handler has failed', { fault: 'Error: no store' }],
  ])('fails where %s', async (_name, reply) => {
    runtime.sendMessage.mockResolvedValue(reply);
    await expect(askBackground('begin', 'gazette.example')).rejects.toThrow();
  });

  it.each([
    ['may the page be read', () => askBackground('begin', 'gazette.example')],
    ['may it concern a topic', () => askBackground('mayConcern', 'the pier', null)],
  ])(
    'is asked once more what changes nothing, where it was stopped over the first question: %s',
    async (_, ask) => {
      const stopped = new Error('The message channel closed before a response was received');
      runtime.sendMessage.mockReset().mockRejectedValueOnce(stopped).mockResolvedValueOnce({ answer: null });
      expect(await ask()).toBeNull();
      expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
    },
  );

  it.each([
    ['for what changes something', OWN, () => askBackground('openDossier', 'piers', 'pier-length')],
    ['under a page whose extension is gone', undefined, () => askBackground('begin', 'gazette.example')],
  ])('is asked no second time %s', async (_, id, ask) => {
    runtime.id = id;
    runtime.sendMessage.mockReset().mockRejectedValue(new Error('stopped'));
    await expect(ask()).rejects.toThrow('stopped');
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  it('tells a handler that fails from one that answers', async () => {
    const fail = () => Promise.reject(new Error('no store'));
    servePages(
      { begin: fail } as unknown as Handlers<PageCalls>,
      { begin: () => true } as unknown as Shapes<PageCalls>,
      () => {},
    );
    expect(await send(begin(), PAGE)).toEqual({ fault: 'Error: no store' });
  });
});

describe('a page script', () => {
  const state = { state: 'reading' } as const;
  const serve = (signal: AbortSignal) =>
    serveTab({ pageState: () => state } as unknown as Handlers<TabCalls>, signal);

  it('answers our own pages until its end', async () => {
    const lifetime = new AbortController();
    serve(lifetime.signal);
    expect(await send(pageState, POPUP)).toEqual({ answer: state });
    lifetime.abort();
    expect(send(pageState, POPUP)).toBeUndefined();
  });

  it.each([
    ['step', [{ toString: null }]],
    ['step', [2]],
    ['showMatch', ['1']],
    ['pageState', ['more']],
    ['selection', [null]],
  ])('leaves %s with %j unanswered', (call, args) => {
    const asked = vi.fn();
    serveTab({ [call]: asked } as unknown as Handlers<TabCalls>, new AbortController().signal);
    expect(send({ crosslight: 'tab', call, args }, POPUP)).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
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
    tabs.sendMessage.mockResolvedValue({ answer: true });
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
    ['the page script has failed', () => Promise.resolve({ fault: 'Error: no document' })],
  ])('is answered with null where %s', async (_name, answer) => {
    tabs.sendMessage.mockImplementation(answer);
    expect(await askTab(3, 'pageState')).toBeNull();
  });
});
