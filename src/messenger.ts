/**
 * Asking and serving over the browser's messages, typed by `messages.ts`. A message that is not ours, or whose sender
 * may not ask, is left unanswered.
 */
import { bareBrowser as browser } from './bare-browser.ts';
import type { Runtime } from './browser.ts';
import type { KeeperCalls, PageCalls, TabCalls } from './messages.ts';

type Calls = { [name: string]: (...args: never[]) => unknown };
type CallsOf<T> = {
  [Name in keyof T]: T[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Answer
    : never;
};

/** What serves a protocol: every call with its sender first, answered now or later. */
export type Handlers<T> = {
  [Name in keyof T]: T[Name] extends (...args: infer Args) => infer Answer
    ? (sender: Runtime.MessageSender, ...args: Args) => Answer | Promise<Answer>
    : never;
};

/** Checks the arguments of a call that come from a less trusted side; false refuses the message. */
export type Shapes<T> = { [Name in keyof T]: (args: readonly unknown[]) => boolean };

/** Why a message was left unanswered: who sent it, what it asks for, or what it brings. */
export type Refusal = 'sender' | 'call' | 'shape';

interface Envelope {
  readonly crosslight: 'background' | 'keeping' | 'tab';
  readonly call: string;
  readonly args: readonly unknown[];
}

/** How an answer travels: a handler that failed is told apart from one that answers with nothing. */
type Reply = { readonly answer?: unknown } | { readonly fault: string };

type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  reply: (answer: Reply) => void,
) => true | undefined;

async function answerOf(handle: () => unknown): Promise<Reply> {
  try {
    return { answer: await handle() };
  } catch (fault) {
    return { fault: String(fault) };
  }
}

/** What a reply says; throws where nobody answered or the handler failed. */
function open(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null) throw new Error('Nobody answered');
  if ('fault' in reply) throw new Error(String(reply.fault));
  return (reply as { readonly answer?: unknown }).answer;
}

function isEnvelope(message: unknown, side: Envelope['crosslight']): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { crosslight, call, args } = message as Partial<Envelope>;
  return crosslight === side && typeof call === 'string' && Array.isArray(args);
}

/** Whether a message is for the keeper's server: of the two in the background each leaves the other its own. */
const isForKeeper = (message: unknown): boolean =>
  typeof message === 'object' && (message as Partial<Envelope> | null)?.crosslight === 'keeping';

interface Served {
  readonly side: Envelope['crosslight'];
  readonly handlers: Calls;
  readonly mayAsk: (sender: Runtime.MessageSender) => boolean;
  readonly fits?: (message: Envelope) => boolean;
  /** Whether another server answers a message, and refuses it if need be. */
  readonly isElsewhere?: (message: unknown) => boolean;
  readonly refused?: (why: Refusal) => void;
}

function serve({ side, handlers, mayAsk, fits, isElsewhere, refused }: Served, signal?: AbortSignal): void {
  const refusal = (message: unknown, sender: Runtime.MessageSender): Refusal | null => {
    if (!mayAsk(sender)) return 'sender';
    if (!isEnvelope(message, side) || !Object.hasOwn(handlers, message.call)) return 'call';
    return !fits || fits(message) ? null : 'shape';
  };
  // Not every supported browser takes a promise for an answer: all take `true` and a later reply.
  const listener: Listener = (message, sender, reply) => {
    if (isElsewhere?.(message)) return undefined;
    const why = refusal(message, sender);
    if (why !== null) {
      refused?.(why);
      return undefined;
    }
    const { call, args } = message as Envelope;
    const handler = handlers[call] as (sender: unknown, ...args: unknown[]) => unknown;
    void answerOf(() => handler(sender, ...args)).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener),
  );
}

/** True for the content scripts of this extension, in a tab. */
function isPageScript(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined;
}

/** True for the background and our own pages, which live at the extension's own address. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && !/^https?:/.test(sender.url ?? '');
}

/** Answers content scripts. Arguments of the wrong shape are refused; `refused` is told of all that is. */
export function servePages(
  handlers: Handlers<PageCalls>,
  shapes: Shapes<PageCalls>,
  refused: (why: Refusal) => void,
): void {
  serve({
    side: 'background',
    handlers: handlers as unknown as Calls,
    mayAsk: isPageScript,
    fits: ({ call, args }) => shapes[call as keyof PageCalls](args),
    isElsewhere: isForKeeper,
    refused,
  });
}

/** Answers the keeper's page, which lives at that address; `refused` is told of all else that asks the same. */
export function serveKeeper(
  handlers: Handlers<KeeperCalls>,
  address: string,
  refused: (why: Refusal) => void,
): void {
  serve({
    side: 'keeping',
    handlers: handlers as unknown as Calls,
    mayAsk: (sender) => sender.id === browser.runtime.id && sender.url === address,
    fits: ({ args }) => args.every((arg) => typeof arg === 'string'),
    isElsewhere: (message) => !isForKeeper(message),
    refused,
  });
}

/** What the calls to a page script bring with them. */
const none = (args: readonly unknown[]): boolean => args.length === 0;
const TAB_SHAPES: Shapes<TabCalls> = {
  pageState: none,
  showMatch: (args) => args.length === 1 && Number.isSafeInteger(args[0]),
  step: (args) => args.length === 1 && (args[0] === 1 || args[0] === -1),
  selection: none,
  restart: none,
};

/** Answers the background and our own pages, from the content script of a tab, until the signal aborts. */
export function serveTab(handlers: Handlers<TabCalls>, signal: AbortSignal): void {
  const fits = ({ call, args }: Envelope) => TAB_SHAPES[call as keyof TabCalls](args);
  serve({ side: 'tab', handlers: handlers as unknown as Calls, mayAsk: isOwnPage, fits }, signal);
}

/** What changes nothing may be asked again. */
const REPEATABLE: ReadonlySet<keyof PageCalls> = new Set(['begin', 'mayConcern', 'analyse', 'compare']);

/**
 * The background's answer. What changes nothing is asked once more where the first answer did not come: a browser stops
 * a background at work now and then. Rejects where the extension has been updated or removed under the page, or where
 * the background failed.
 */
export async function askBackground<Name extends keyof PageCalls>(
  call: Name,
  ...args: Parameters<CallsOf<PageCalls>[Name]>
): Promise<ReturnType<CallsOf<PageCalls>[Name]>> {
  const message: Envelope = { crosslight: 'background', call, args };
  const ask = async () => open(await browser.runtime.sendMessage(message));
  const again = (fault: unknown) => (REPEATABLE.has(call) && !isOrphaned() ? ask() : Promise.reject(fault));
  return (await ask().catch(again)) as ReturnType<CallsOf<PageCalls>[Name]>;
}

/** The background's answer to the keeper's page. */
export async function askAsKeeper<Name extends keyof KeeperCalls>(
  call: Name,
  ...args: Parameters<CallsOf<KeeperCalls>[Name]>
): Promise<ReturnType<CallsOf<KeeperCalls>[Name]>> {
  const message: Envelope = { crosslight: 'keeping', call, args };
  return open(await browser.runtime.sendMessage(message)) as ReturnType<CallsOf<KeeperCalls>[Name]>;
}

/** The answer of a tab's content script; null where nobody there answers. */
export async function askTab<Name extends keyof TabCalls>(
  tab: number,
  call: Name,
  ...args: Parameters<CallsOf<TabCalls>[Name]>
): Promise<ReturnType<CallsOf<TabCalls>[Name]> | null> {
  const message: Envelope = { crosslight: 'tab', call, args };
  try {
    const reply = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return open(reply) as ReturnType<CallsOf<TabCalls>[Name]>;
  } catch {
    return null;
  }
}

/** True in a content script whose extension has been updated or removed under it: nobody answers it any more. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
