// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LONGEST_REST, SHORTEST_REST, watchPage } from '../../content-scripts/watch.ts';
import { type Tree, treesOf } from '../../src/page/flat-tree.ts';

let lifetime: AbortController;
let update: ReturnType<typeof vi.fn<() => Promise<void>>>;
let article: Element;
let trees: Tree[];
let forget: ReturnType<typeof vi.fn<(node: Node) => boolean>>;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<nav></nav><article><p>One</p></article>';
  article = document.querySelector('article')!;
  trees = [document];
  forget = vi.fn(() => false);
  lifetime = new AbortController();
  update = vi.fn(async () => {});
});

afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function watch(part: () => Element | null = () => article) {
  const isOurs = (node: Node) => node.nodeName === 'XL-CARD';
  watchPage({ part, trees: () => trees, isOurs, forget, update }, lifetime.signal);
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

describe('what changes without new text', () => {
  test.each([
    ['a fold that opens', 'hidden', '', null],
    ['a fold that closes by a style', 'style', 'color: red', 'color: red; display: none'],
    ['a part that is told to readers alone', 'aria-hidden', null, 'true'],
  ] as const)('%s is read', async (_name, attribute, before, after) => {
    const fold = article.appendChild(document.createElement('div'));
    if (before !== null) fold.setAttribute(attribute, before);
    watch();
    await pass(5000);
    if (after === null) fold.removeAttribute(attribute);
    else fold.setAttribute(attribute, after);
    await pass(5000);
    expect(update).toHaveBeenCalledTimes(2);
  });

  test('an animation is not', async () => {
    watch();
    await pass(5000);
    for (let left = 0; left < 50; left += 1)
      article.setAttribute('style', `transform: translateX(${left}px)`);
    await pass(60_000);
    expect(update).toHaveBeenCalledTimes(1);
  });
});

describe('of what has changed', () => {
  const told = () => forget.mock.calls.map(([node]) => node);

  test('every node is told while something is kept of the page, a burst on one node once', async () => {
    forget.mockReturnValue(true);
    watch();
    await pass(5000);
    const [line] = article.querySelectorAll('p');
    for (let count = 0; count < 5; count += 1) article.append(document.createElement('p'));
    await pass(10);
    line!.firstChild!.textContent = 'Two';
    await pass(10);
    line!.setAttribute('style', 'color: red');
    await pass(10);
    line!.setAttribute('hidden', '');
    await pass(10);
    expect(told()).toEqual([article, line!.firstChild, line]);
    expect(update).toHaveBeenCalledTimes(1);
  });

  test('nothing more is told until the next reading where nothing is kept', async () => {
    watch();
    await pass(5000);
    write('Two');
    await pass(10);
    write('Three');
    await pass(10);
    expect(forget).toHaveBeenCalledTimes(1);
    await pass(5000);
    write('Four');
    await pass(10);
    expect(forget).toHaveBeenCalledTimes(2);
  });
});

describe('trees within the page', () => {
  const host = () => article.appendChild(document.createElement('x-text'));
  const readTrees = async () => {
    trees = treesOf(document);
  };

  test('that a reading has come upon are observed from then on', async () => {
    const root = host().attachShadow({ mode: 'open' });
    update.mockImplementation(readTrees);
    watch();
    await pass(5000);
    root.append('Late text');
    await pass(5000);
    expect(update).toHaveBeenCalledTimes(2);
  });

  test('a component that comes to life late is read, though nothing tells of it', async () => {
    const late = host();
    update.mockImplementation(readTrees);
    // jsdom does not know which elements are defined.
    vi.spyOn(document, 'querySelector').mockReturnValue(late);
    watch();
    await pass(1000);
    late.attachShadow({ mode: 'open' }).append('Text');
    await pass(5000);
    expect(update).toHaveBeenCalledTimes(2);
  });

  test('a frame that has been loaded is read if it stands in the article', async () => {
    update.mockImplementation(readTrees);
    watch();
    await pass(5000);
    document.querySelector('nav')?.appendChild(document.createElement('iframe'));
    const frame = article.appendChild(document.createElement('iframe'));
    await pass(5000);
    const before = update.mock.calls.length;
    document.querySelector('nav iframe')?.dispatchEvent(new Event('load'));
    await pass(60_000);
    expect(update).toHaveBeenCalledTimes(before);
    frame.dispatchEvent(new Event('load'));
    await pass(5000);
    expect(update).toHaveBeenCalledTimes(before + 1);
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
