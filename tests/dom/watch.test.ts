// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LONGEST_REST, SHORTEST_REST, watchPage } from '../../content-scripts/watch.ts';

let lifetime: AbortController;
let update: ReturnType<typeof vi.fn<() => Promise<void>>>;
let article: Element;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<nav></nav><article><p>One</p></article>';
  article = document.querySelector('article')!;
  lifetime = new AbortController();
  update = vi.fn(async () => {});
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

function watch(part: () => Element | null = () => article) {
  const isOurs = (node: Node) => node.nodeName === 'XL-CARD';
  watchPage({ part, isOurs, update }, lifetime.signal);
}

const write = (text: string) => {
  article.querySelector('p')!.textContent = text;
};
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the page is read', () => {
  test('at once, and not again while nothing changes', async () => {
    watch();
    await pass(60_000);
    expect(update).toHaveBeenCalledTimes(1);
  });

  test('again a moment after a change, once for a burst of them', async () => {
    watch();
    await pass(5000);
    for (let count = 0; count < 20; count += 1) write(`Text ${count}`);
    await pass(SHORTEST_REST - 1);
    expect(update).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(update).toHaveBeenCalledTimes(2);
  });

  test('not for changes beside the article, or for our own element', async () => {
    watch();
    await pass(5000);
    document.querySelector('nav')!.textContent = 'Ticker';
    document.documentElement.append(document.createElement('xl-card'));
    await pass(60_000);
    expect(update).toHaveBeenCalledTimes(1);
  });

  test('for any change while no article is known or it has left the page, but not for our own element', async () => {
    watch(() => null);
    await pass(5000);
    document.documentElement.append(document.createElement('xl-card'));
    await pass(5000);
    expect(update).toHaveBeenCalledTimes(1);
    document.body.append(document.createElement('article'));
    await pass(5000);
    expect(update).toHaveBeenCalledTimes(2);
  });

  test('when the article itself is taken out', async () => {
    watch();
    await pass(5000);
    article.remove();
    await pass(5000);
    expect(update).toHaveBeenCalledTimes(2);
  });

  test('again for a change that came while it was being read, and never twice at a time', async () => {
    let running = 0;
    let most = 0;
    update.mockImplementation(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 3000));
      running -= 1;
    });
    watch();
    await pass(100);
    write('Two');
    await pass(60_000);
    expect(update).toHaveBeenCalledTimes(2);
    expect(most).toBe(1);
  });

  test('no more after the end', async () => {
    watch();
    await pass(5000);
    write('Two');
    await pass(10);
    lifetime.abort();
    await pass(60_000);
    expect(update).toHaveBeenCalledTimes(1);
  });
});

describe('a page that never stops changing', () => {
  async function tick(seconds: number) {
    for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
      write(`Tick ${tenth} ${Math.floor(tenth / 7)}`);
      await pass(100);
    }
  }

  test('is read less and less often, then promptly again when it has calmed', async () => {
    watch();
    await tick(120);
    const busy = update.mock.calls.length;
    expect(busy).toBeLessThan(6 + 120_000 / LONGEST_REST + 2);
    await pass(5 * LONGEST_REST);
    const calm = update.mock.calls.length;
    write('News');
    await pass(SHORTEST_REST + 50);
    expect(update).toHaveBeenCalledTimes(calm + 1);
  });

  test('the last change is never missed', async () => {
    let seen = '';
    update.mockImplementation(async () => {
      seen = article.textContent ?? '';
    });
    watch();
    await tick(30);
    write('The end');
    await pass(2 * LONGEST_REST);
    expect(seen).toBe('The end');
  });
});
