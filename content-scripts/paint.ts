import type { Preferences } from '../src/messages.ts';
import type { RelationStyle } from '../src/ui/relation-text.ts';
import type { Mark } from './marks.ts';
import type { Tone } from './page-tone.ts';

/**
 * Marks on the page by the CSS Custom Highlight API: nothing is wrapped, nothing in the document changes. How they look
 * stands in `marks.css`, which the browser puts into the page with our script: a sheet that is added to a page later
 * has the whole document styled anew. The page can read the registry, so the names say nothing of the reader, and can
 * clear it, so they are put back.
 */

const STYLES = ['same', 'differs', 'updated', 'only-here'] as const satisfies readonly RelationStyle[];

const LETTERS: Readonly<Record<RelationStyle, string>> = {
  same: 'a',
  differs: 'b',
  updated: 'c',
  'only-here': 'd',
};

/** The mark whose card is open, on a ground of its own. */
const CURRENT_LETTER = 'e';

/** Over all other marks, which never overlap one another. */
const CURRENT_PRIORITY = 1;

/** A page that clears the marks again and again is left alone after this many times. */
const MAX_RESTORES = 20;

/** How marks are painted: as a line, or as a line on a pale ground. */
export type Look = Exclude<Preferences['marks'], 'off'>;

const NUMBERS: Readonly<Record<Look, Readonly<Record<Tone, string>>>> = {
  underline: { light: '1', dark: '2' },
  tint: { light: '3', dark: '4' },
};

/** The name under which `marks.css` knows the marks of a relation on a page of this tone. */
export function nameOf(style: RelationStyle, look: Look, tone: Tone): string {
  return `xl-${LETTERS[style]}${NUMBERS[look][tone]}`;
}

/** The name of the ground under the mark whose card is open. */
export function currentNameOf(tone: Tone): string {
  return `xl-${CURRENT_LETTER}${NUMBERS.underline[tone]}`;
}

/** The painted marks of one page. */
export class Paint {
  #highlights = new Map<RelationStyle, Highlight>();
  #current: Highlight | null = null;
  #look: Look = 'underline';
  #tone: Tone = 'light';
  /** What stands in the registry, as far as the page has left it alone. */
  #entries = new Map<string, Highlight>();
  #restores = 0;

  /** Shows these marks and no others. */
  show(marks: readonly Mark[], look: Look): void {
    this.#look = look;
    this.#highlights.clear();
    for (const style of STYLES) {
      const own = marks.filter((mark) => mark.style === style);
      const ranges = own.flatMap(({ painted }) => painted.map(({ range }) => range));
      if (ranges.length > 0) this.#highlights.set(style, new Highlight(...ranges));
    }
    this.#register();
  }

  /** Sets off the mark whose card is open; null for none. */
  setCurrent(mark: Mark | null): void {
    this.#current = mark && new Highlight(mark.range);
    if (this.#current) this.#current.priority = CURRENT_PRIORITY;
    this.#register();
  }

  /** Colours the marks for a light or a dark page. */
  setTone(tone: Tone): void {
    if (tone === this.#tone) return;
    this.#tone = tone;
    this.#register();
  }

  /** Puts back what the page has cleared, a bounded number of times. True where something was put back. */
  restore(): boolean {
    const lost = [...this.#entries].filter(([name]) => !CSS.highlights.has(name));
    if (lost.length === 0 || this.#restores >= MAX_RESTORES) return false;
    this.#restores += 1;
    for (const [name, highlight] of lost) CSS.highlights.set(name, highlight);
    return true;
  }

  /** Takes everything back. */
  clear(): void {
    this.#highlights.clear();
    this.#current = null;
    this.#register();
  }

  /** Brings the registry up to date. */
  #register(): void {
    const wanted = this.#wanted();
    for (const [name, highlight] of this.#entries) {
      // After an update of the extension the name may already be the new script's.
      if (wanted.get(name) !== highlight && CSS.highlights.get(name) === highlight)
        CSS.highlights.delete(name);
    }
    for (const [name, highlight] of wanted) {
      if (this.#entries.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    this.#entries = wanted;
  }

  #wanted(): Map<string, Highlight> {
    const wanted = new Map<string, Highlight>();
    for (const [style, highlight] of this.#highlights)
      wanted.set(nameOf(style, this.#look, this.#tone), highlight);
    if (this.#current) wanted.set(currentNameOf(this.#tone), this.#current);
    return wanted;
  }
}
