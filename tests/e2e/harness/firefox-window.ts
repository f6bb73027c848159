import type { Browser } from 'puppeteer-core';

/** Puppeteer keeps its WebDriver connection to itself; its version is pinned for this. */
interface Connected {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** The browser's own window, in which privileged functions run. */
export class BrowserWindow {
  #context: string | undefined;
  #frameMessages = 0;

  constructor(readonly browser: Browser) {}

  async #send(method: string, params: object): Promise<unknown> {
    return (await (this.browser as unknown as Connected).connection.send(method, params)).result;
  }

  async #contextId(): Promise<string> {
    if (this.#context) return this.#context;
    const tree = (await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string; url: string }[];
    };
    const window = tree.contexts.find((context) => context.url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox has no window');
    this.#context = window.context;
    return window.context;
  }

  /** Runs the source of a function in the window. Arguments are strings, the answer is JSON or nothing. */
  async run(source: string, ...args: string[]): Promise<unknown> {
    const answer = (await this.#send('script.callFunction', {
      functionDeclaration: `async (...args) => JSON.stringify(await (${source})(...args))`,
      awaitPromise: true,
      target: { context: await this.#contextId() },
      arguments: args.map((value) => ({ type: 'string', value })),
    })) as { type: string; exceptionDetails?: { text: string }; result?: { value?: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  /**
   * Runs an expression in the page of a `<browser>` element of the window, with the rights of the browser itself, by a
   * frame script: there closed shadow roots can be seen. `element` is the source of an expression for the element.
   */
  async runInFrame(element: string, expression: string): Promise<unknown> {
    this.#frameMessages += 1;
    const name = `crosslight-test:${this.#frameMessages}`;
    const frameScript = `(async () => {
    let message;
    try { message = { answer: JSON.stringify(await (${expression})) }; } catch (fault) { message = { fault: String(fault) }; }
    sendAsyncMessage(${JSON.stringify(name)}, message);
  })();`;
    const answer = (await this.run(
      `(name, script) => new Promise((resolve) => {
      const { messageManager } = ${element};
      messageManager.addMessageListener(name, function listener({ data }) {
        messageManager.removeMessageListener(name, listener);
        resolve(data);
      });
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
    })`,
      name,
      frameScript,
    )) as { answer?: string; fault?: string };
    if (answer.fault !== undefined) throw new Error(answer.fault);
    return answer.answer === undefined ? undefined : JSON.parse(answer.answer);
  }
}
