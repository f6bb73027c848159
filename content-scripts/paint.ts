import type { RelationStyle } from '../src/ui/relation-text.ts';
import type { Mark } from './marks.ts';
import type { Tone } from './page-tone.ts';

/**
 * Marks on the page by the CSS Custom Highlight API: nothing is wrapped, nothing in the document changes. The page
 * can read the registry, so the names say nothing of the reader, and can clear it, so they are put back.
 */

const STYLES = ['same', 'differs', 'updated', 'only-here'] as const satisfies readonly RelationStyle[];

const NAMES: Readonly<Record<RelationStyle, string>> = {
  same: 'xl-a',
  differs: 'xl-b',
  updated: 'xl-c',
  'only-here': 'xl-d',
};

/** The mark whose card is open, on a ground of its own colour. */
const CURRENT = 'xl-e';
const CURRENT_GROUND: Readonly<Record<Tone, string>> = { light: '#d9eef5', dark: '#1d4a5a' };

/** Where marks overlap, the one that matters more is seen. */
const PRIORITIES: Readonly<Record<RelationStyle, number>> = {
  same: 1,
  'only-here': 0,
  updated: 2,
  differs: 3,
};

/** A page that clears the marks again and again is left alone after this many times. */
const MAX_RESTORES = 20;

/** Line styles tell the relations apart without colour. The colours are those of the design tokens. */
const LINES: Readonly<
  Record<RelationStyle, { line: string; thickness: string; light: string; dark: string }>
> = {
  same: { line: 'dotted', thickness: '2px', light: '#0b6a86', dark: '#74c5df' },
  differs: { line: 'double', thickness: '1px', light: '#b0430a', dark: '#ffab78' },
  updated: { line: 'solid', thickness: '1.5px', light: '#74459c', dark: '#cfaaf0' },
  'only-here': { line: 'dashed', thickness: '1.5px', light: '#5c6873', dark: '#a9b6c1' },
};

/**
 * The rules that paint the marks on a page of this tone. With forced colours the browser fills every mark like a
 * selection, which no rule here can change; the lines still tell them apart.
 */
export function styleSheetText(tone: Tone): string {
  const rules = STYLES.map((style) => {
    const { line, thickness, [tone]: colour } = LINES[style];
    return `::highlight(${NAMES[style]}){text-decoration:underline ${line} ${thickness} ${colour};text-underline-offset:.2em}`;
  });
  const current = `::highlight(${CURRENT}){background-color:${CURRENT_GROUND[tone]}}`;
  return `@media screen{${rules.join('')}${current}}`;
}

/** The painted marks of one page. */
export class Paint {
  #highlights = new Map<RelationStyle, Highlight>();
  #sheet: CSSStyleSheet | null = null;
  #tone: Tone | null = null;
  #restores = 0;

  /** Shows these marks and no others. */
  show(marks: readonly Mark[], tone: Tone): void {
    this.#take();
    for (const style of STYLES) {
      const ranges = marks.filter((mark) => mark.style === style).map(({ range }) => range);
      if (ranges.length === 0) continue;
      const highlight = new Highlight(...ranges);
      highlight.priority = PRIORITIES[style];
      this.#highlights.set(style, highlight);
      CSS.highlights.set(NAMES[style], highlight);
    }
    this.setTone(tone);
  }

  /** Sets off the mark whose card is open; null for none. */
  setCurrent(mark: Mark | null): void {
    if (mark) CSS.highlights.set(CURRENT, new Highlight(mark.range));
    else CSS.highlights.delete(CURRENT);
  }

  /** Colours the marks for a light or a dark page. */
  setTone(tone: Tone): void {
    this.#sheet ??= new CSSStyleSheet();
    if (tone !== this.#tone) this.#sheet.replaceSync(styleSheetText(tone));
    this.#tone = tone;
    this.#adopt();
  }

  /** Puts back what the page has cleared, a bounded number of times. True where something was put back. */
  restore(): boolean {
    const lost = [...this.#highlights].filter(([style]) => !CSS.highlights.has(NAMES[style]));
    const bare = this.#highlights.size > 0 && !this.#isAdopted;
    if ((lost.length === 0 && !bare) || this.#restores >= MAX_RESTORES) return false;
    this.#restores += 1;
    for (const [style, highlight] of lost) CSS.highlights.set(NAMES[style], highlight);
    this.#adopt();
    return true;
  }

  /** Takes everything back. */
  clear(): void {
    this.#take();
    this.setCurrent(null);
    const sheet = this.#sheet;
    if (sheet && this.#isAdopted) {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  }

  #take(): void {
    for (const [style, highlight] of this.#highlights) {
      // After an update of the extension the name may already be the new script's.
      if (CSS.highlights.get(NAMES[style]) === highlight) CSS.highlights.delete(NAMES[style]);
    }
    this.#highlights.clear();
  }

  get #isAdopted(): boolean {
    return this.#sheet !== null && document.adoptedStyleSheets.includes(this.#sheet);
  }

  #adopt(): void {
    if (this.#sheet && !this.#isAdopted) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    }
  }
}
