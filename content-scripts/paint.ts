import type { Preferences } from '../src/messages.ts';
import type { RelationStyle } from '../src/ui/relation-text.ts';
import { Dress } from './dress.ts';
import type { Mark } from './marks.ts';
import type { Tone } from './page-tone.ts';

/**
 * Marks on the page by the CSS Custom Highlight API: nothing is wrapped, nothing in the document changes. How they look
 * stands in `marks.css`, which the browser puts into the page with our script: a sheet that is added to a page later
 * has the whole document styled anew. The page can read the registry, so the names say nothing of the reader, and can
 * clear it, so they are put back.
 */

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

/** The painted marks of one page, in all documents of which it is put together. */
export class Paint {
  readonly #dress = new Dress();
  /** One per document and style. */
  #painted: readonly Painted[] = [];
  #current: readonly [Document, Highlight][] = [];
  #look: Look = 'underline';
  #tone: Tone = 'light';
  /** What stands in the registries, as far as the page has left it alone. */
  #entries: readonly Entry[] = [];
  #restores = 0;

  /** Shows these marks and no others. */
  show(marks: readonly Mark[], look: Look): void {
    this.#look = look;
    this.#painted = paintedOf(marks);
    this.#dress.put(marks);
    this.#register();
  }

  /** Sets off the mark whose card is open; null for none. */
  setCurrent(mark: Mark | null): void {
    const pages = new Set(mark?.ranges.map(pageOf));
    this.#current = [...pages].map((page) => {
      const own = mark?.ranges.filter((range) => pageOf(range) === page) ?? [];
      const highlight = highlightOf(page, own);
      highlight.priority = CURRENT_PRIORITY;
      return [page, highlight];
    });
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
    const lost = this.#entries.filter(({ registry, name }) => !registry.has(name));
    if (lost.length === 0 || this.#restores >= MAX_RESTORES) return false;
    this.#restores += 1;
    for (const { registry, name, highlight } of lost) registry.set(name, highlight);
    return true;
  }

  /** Takes everything back. */
  clear(): void {
    this.#painted = [];
    this.#current = [];
    this.#dress.put([]);
    this.#register();
  }

  /** Brings the registries up to date. */
  #register(): void {
    const wanted = this.#wanted();
    const isIn = (entries: readonly Entry[], entry: Entry) => entries.some((other) => isSame(entry, other));
    for (const entry of this.#entries) {
      const { registry, name, highlight } = entry;
      // After an update of the extension the name may already be the new script's.
      if (!isIn(wanted, entry) && registry.get(name) === highlight) registry.delete(name);
    }
    for (const entry of wanted) {
      if (!isIn(this.#entries, entry)) entry.registry.set(entry.name, entry.highlight);
    }
    this.#entries = wanted;
  }

  #wanted(): Entry[] {
    const marks = this.#painted.map(({ page, style, highlight }) =>
      entryOf(page, nameOf(style, this.#look, this.#tone), highlight),
    );
    const current = this.#current.map(([page, highlight]) =>
      entryOf(page, currentNameOf(this.#tone), highlight),
    );
    return [...marks, ...current].flat();
  }
}

/** What is painted in one style in one document. */
interface Painted {
  readonly page: Document;
  readonly style: RelationStyle;
  readonly highlight: Highlight;
}

function paintedOf(marks: readonly Mark[]): Painted[] {
  const groups: { page: Document; style: RelationStyle; ranges: StaticRange[] }[] = [];
  for (const { style, painted } of marks) {
    for (const { range } of painted) {
      const page = pageOf(range);
      const known = groups.find((group) => group.style === style && group.page === page);
      if (known) known.ranges.push(range);
      else groups.push({ page, style, ranges: [range] });
    }
  }
  return groups.map(({ page, style, ranges }) => ({ page, style, highlight: highlightOf(page, ranges) }));
}

/** A highlight under its name in the registry of one document. */
interface Entry {
  readonly registry: HighlightRegistry;
  readonly name: string;
  readonly highlight: Highlight;
}

const isSame = (a: Entry, b: Entry): boolean => a.highlight === b.highlight && a.name === b.name;

const pageOf = ({ startContainer }: StaticRange): Document => startContainer.ownerDocument as Document;

/** Nothing where the frame has gone in which the document was shown. */
function entryOf({ defaultView }: Document, name: string, highlight: Highlight): Entry[] {
  return defaultView ? [{ registry: defaultView.CSS.highlights, name, highlight }] : [];
}

/** A highlight belongs to the window of its document. */
function highlightOf({ defaultView }: Document, ranges: readonly StaticRange[]): Highlight {
  return new (defaultView?.Highlight ?? Highlight)(...ranges);
}
