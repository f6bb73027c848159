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
  #painted: readonly Painted[] = [];
  #current: readonly Painted[] = [];
  #look: Look = 'underline';
  #tone: Tone = 'light';
  /** What stands in the registries, as far as the page has left it alone. */
  #entries: readonly Entry[] = [];
  #restores = 0;

  /** Shows these marks and no others. */
  show(marks: readonly Mark[], look: Look): void {
    this.#look = look;
    this.#painted = paintedOf(
      marks.flatMap(({ style, painted }) => painted.map(({ range }) => ({ style, range }))),
    );
    this.#dress.put(marks);
    this.#register();
  }

  /** Sets off the mark whose card is open; null for none. */
  setCurrent(mark: Mark | null): void {
    this.#current = paintedOf((mark?.ranges ?? []).map((range) => ({ style: 'current', range })));
    for (const { highlight } of this.#current) highlight.priority = CURRENT_PRIORITY;
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
    const wanted = [...this.#painted, ...this.#current].flatMap((painted) => this.#entryOf(painted));
    for (const { registry, name, highlight } of this.#entries) {
      const stays = wanted.some((entry) => entry.highlight === highlight && entry.name === name);
      // After an update of the extension the name may already be the new script's.
      if (!stays && registry.get(name) === highlight) registry.delete(name);
    }
    for (const entry of wanted) {
      const { registry, name, highlight } = entry;
      const stood = this.#entries.some((known) => known.highlight === highlight && known.name === name);
      if (!stood) registry.set(name, highlight);
    }
    this.#entries = wanted;
  }

  /** Nothing where the frame has gone in which the document was shown. */
  #entryOf({ page, style, highlight }: Painted): Entry[] {
    const name = style === 'current' ? currentNameOf(this.#tone) : nameOf(style, this.#look, this.#tone);
    const registry = page.defaultView?.CSS.highlights;
    return registry ? [{ registry, name, highlight }] : [];
  }
}

type Painting = RelationStyle | 'current';

/** What is painted in one style in one document. */
interface Painted {
  readonly page: Document;
  readonly style: Painting;
  readonly highlight: Highlight;
}

/** A highlight under its name in the registry of one document. */
interface Entry {
  readonly registry: HighlightRegistry;
  readonly name: string;
  readonly highlight: Highlight;
}

/** One highlight for each document and style. It belongs to the window of its document. */
function paintedOf(stretches: readonly { style: Painting; range: StaticRange }[]): Painted[] {
  const found: Painted[] = [];
  for (const { style, range } of stretches) {
    const page = range.startContainer.ownerDocument as Document;
    let own = found.find((painted) => painted.style === style && painted.page === page);
    if (!own) {
      own = { page, style, highlight: new (page.defaultView?.Highlight ?? Highlight)() };
      found.push(own);
    }
    own.highlight.add(range);
  }
  return found;
}
