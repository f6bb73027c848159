// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Mark } from '../../content-scripts/marks.ts';
import { currentNameOf, nameOf, Paint } from '../../content-scripts/paint.ts';

/** jsdom has no highlights: a set of ranges and a map of them are all that painting asks for. */
class StubHighlight extends Set<unknown> {
  priority = 0;
  constructor(...ranges: unknown[]) {
    super(ranges);
  }
}

const registry = new Map<string, StubHighlight>();

beforeEach(() => {
  registry.clear();
  Object.assign(window, { Highlight: StubHighlight, CSS: { highlights: registry } });
});

/** A mark that is painted in so many stretches: another may have taken its middle. */
function markOf(style: Mark['style'], stretches = 1): Mark {
  const range = () => ({ startContainer: document.body.appendChild(document.createTextNode('words')) });
  const painted = Array.from({ length: stretches }, () => ({ range: range() }));
  return { style, ranges: [range()], painted } as unknown as Mark;
}

const SAME = markOf('same');
const DIFFERS = markOf('differs');

const names = () => [...registry.keys()].sort();

describe('marks', () => {
  test('are registered by relation, with every stretch that is theirs', () => {
    new Paint().show([SAME, DIFFERS, markOf('same', 2), markOf('updated', 0)], 'underline');
    const [same, differs] = [nameOf('same', 'underline', 'light'), nameOf('differs', 'underline', 'light')];
    expect(names()).toEqual([same, differs].sort());
    expect(registry.get(same)?.size).toBe(3);
    expect(registry.get(differs)?.size).toBe(1);
  });

  test('change their look and their tone, and nothing of the former stays', () => {
    const paint = new Paint();
    paint.show([SAME], 'underline');
    paint.show([SAME], 'tint');
    expect(names()).toEqual([nameOf('same', 'tint', 'light')]);
    paint.setTone('dark');
    expect(names()).toEqual([nameOf('same', 'tint', 'dark')]);
    paint.show([], 'tint');
    expect(names()).toEqual([]);
  });

  test('stay while another card opens; its ground comes and goes', () => {
    const paint = new Paint();
    paint.show([SAME, DIFFERS], 'underline');
    const before = new Map(registry);
    paint.setCurrent(DIFFERS);
    const ground = registry.get(currentNameOf('light'));
    expect([...(ground ?? [])]).toEqual(DIFFERS.ranges);
    expect(ground?.priority).toBeGreaterThan(0);
    paint.setCurrent(null);
    expect(registry).toEqual(before);
  });

  test('of the reader’s other extensions and of the page are left alone', () => {
    const theirs = new StubHighlight();
    registry.set('search-hits', theirs);
    const paint = new Paint();
    paint.show([SAME], 'underline');
    const newer = new StubHighlight();
    registry.set(nameOf('same', 'underline', 'light'), newer);
    paint.clear();
    expect([...registry.values()]).toEqual([theirs, newer]);
  });
});

describe('a page that clears them', () => {
  test('has them put back', () => {
    const paint = new Paint();
    paint.show([SAME, DIFFERS], 'underline');
    paint.setCurrent(SAME);
    const before = new Map(registry);
    registry.clear();
    expect(paint.restore()).toBe(true);
    expect(registry).toEqual(before);
    expect(paint.restore()).toBe(false);
  });

  test('again and again is left alone in the end', () => {
    const paint = new Paint();
    paint.show([SAME], 'underline');
    let restored = 0;
    for (let time = 0; time < 100; time += 1) {
      registry.clear();
      if (paint.restore()) restored += 1;
    }
    expect(restored).toBe(20);
  });
});

describe('a page of several documents', () => {
  /** A frame with a registry of its own. */
  function frame() {
    const inner = document.body.appendChild(document.createElement('iframe')).contentWindow as Window;
    const own = new Map<string, StubHighlight>();
    class StubSheet {
      text = '';
      replaceSync(text: string) {
        this.text = text;
      }
    }
    Object.assign(inner, { Highlight: StubHighlight, CSS: { highlights: own }, CSSStyleSheet: StubSheet });
    Object.assign(inner.document, { adoptedStyleSheets: [] });
    const range = { startContainer: inner.document.body.appendChild(inner.document.createTextNode('words')) };
    const mark = { style: 'same', ranges: [range], painted: [{ range }] } as unknown as Mark;
    return { own, mark, sheets: () => inner.document.adoptedStyleSheets };
  }

  test('has each mark in the registry of its own document, and the look of marks there while there are any', () => {
    const { own, mark, sheets } = frame();
    const paint = new Paint();
    paint.show([SAME, mark], 'underline');
    expect([names(), [...own.keys()]]).toEqual([['xl-a1'], ['xl-a1']]);
    expect([...(own.get('xl-a1') ?? [])][0]).toBe(mark.ranges[0]);
    expect(sheets()).toHaveLength(1);
    paint.show([SAME], 'underline');
    expect([names(), [...own.keys()], sheets()]).toEqual([['xl-a1'], [], []]);
  });

  test('may have lost one of them when the marks are shown again', () => {
    const { mark } = frame();
    const paint = new Paint();
    paint.show([SAME, mark], 'underline');
    document.querySelector('iframe:last-of-type')?.remove();
    paint.show([SAME, mark], 'tint');
    expect(names()).toEqual(['xl-a3']);
  });

  test('has nothing left when all is taken back', () => {
    const { own, mark, sheets } = frame();
    const paint = new Paint();
    paint.show([mark], 'tint');
    paint.setCurrent(mark);
    expect([...own.keys()].sort()).toEqual(['xl-a3', 'xl-e1']);
    paint.clear();
    expect([own.size, sheets()]).toEqual([0, []]);
  });
});
