import type { Comparison } from '../src/core/comparison/comparison.ts';
import type { Analysis, ReachedLimit } from '../src/core/match.ts';
import { inSlices } from '../src/in-slices.ts';
import type { Begin, PageState, Preferences } from '../src/messages.ts';
import type { askBackground, isOrphaned } from '../src/messenger.ts';
import { checkArticle } from '../src/page/article-check.ts';
import { allWords, type Tree, treesOf } from '../src/page/flat-tree.ts';
import { KeptTexts } from '../src/page/kept-texts.ts';
import { linkedData } from '../src/page/linked-data.ts';
import { languageOf } from '../src/page/metadata.ts';
import { articleOf, READING_LIMITS, type Reading, readArticle } from '../src/page/read-article.ts';
import type { Translate } from '../src/ui/strings.ts';
import { translator } from '../src/ui/strings.ts';
import { type Mark, marksOf } from './marks.ts';

/** The other side, as a visit needs it. */
export interface Background {
  readonly ask: typeof askBackground;
  readonly isOrphaned: typeof isOrphaned;
}

const PDF = 'application/pdf';

type Allowed = Extract<Begin, { state: 'go' }>;
type Covered = Extract<PageState, { state: 'covered' }>;

/**
 * One stay on one page: from the question whether it is an article to its marks, and again whenever its text changes.
 * Nothing of an article that is off topic is kept, and where its words are a topic's nowhere, it is not even read.
 */
export class Visit {
  state: PageState = { state: 'reading' };
  marks: readonly Mark[] = [];
  /** The part of the page that was read; null where none was. */
  part: Element | null = null;
  /** The trees of which the page was put together when it was read. */
  trees: readonly Tree[] = [document];
  /** The last text of the article; null where none was read. */
  end: Text | null = null;
  #allowed: Allowed | null = null;
  #t: Translate | null = null;
  /** The article that the state is about, as JSON; null where it is on no topic. */
  #article: string | null = null;
  #comparisons = new Map<number, Promise<Comparison | null>>();
  #kept = new KeptTexts();
  readonly #background: Background;
  readonly #signal: AbortSignal;
  readonly #changed: () => void;

  /** `changed` is called whenever the marks or the state are new. */
  constructor(background: Background, changed: () => void, signal: AbortSignal) {
    this.#background = background;
    this.#changed = changed;
    this.#signal = signal;
  }

  /** What the reader has chosen; null until the page may be read. */
  get preferences(): Preferences | null {
    return this.#allowed?.preferences ?? null;
  }

  /** The reader's language; null until the page may be read. Made for the first card: a page without one goes free. */
  get t(): Translate | null {
    if (this.#allowed) this.#t ??= translator(this.#allowed.messages, this.#allowed.locale);
    return this.#t;
  }

  /** Brings state and marks up to date with the page. Never rejects: what goes wrong becomes the state. */
  async update(): Promise<void> {
    try {
      await this.#update();
    } catch {
      this.#settle({ state: this.#background.isOrphaned() ? 'stale' : 'failed' });
    }
  }

  /** Something has changed in a node of the page. False where nothing is kept of the page, whatever else changes in it. */
  forget(node: Node): boolean {
    const isKept = this.state.state === 'covered' || this.state.state === 'reading';
    if (isKept) this.#kept.forget(node);
    else this.#kept = new KeptTexts();
    return isKept;
  }

  /** How other sources put the claim of a mark; null where that cannot be known any more. Asked once per match. */
  compare({ index, match }: Mark): Promise<Comparison | null> {
    const { state } = this;
    if (state.state !== 'covered' || state.analysis.coverage.pack === null) return Promise.resolve(null);
    const known = this.#comparisons.get(index);
    if (known) return known;
    const asked = this.#background
      .ask('compare', state.analysis.coverage.pack, match, state.origin)
      .catch(() => {
        this.#comparisons.delete(index);
        if (this.#background.isOrphaned()) this.#settle({ state: 'stale' });
        return null;
      });
    this.#comparisons.set(index, asked);
    return asked;
  }

  /** Opens the dossier at the claim of a mark. */
  openDossier({ match }: Mark): void {
    const pack = this.#pack;
    if (pack !== null) this.#tell(this.#background.ask('openDossier', pack, match.claim));
  }

  /** Marks the claim of a mark no more, or only not where it is put in these words. The page is then read anew. */
  setAside({ match }: Mark, scope: 'words' | 'claim'): void {
    const pack = this.#pack;
    const text = scope === 'words' ? match.text : null;
    if (pack !== null) this.#tell(this.#background.ask('setAside', pack, match.claim, text));
  }

  get #pack(): string | null {
    return this.state.state === 'covered' ? this.state.analysis.coverage.pack : null;
  }

  /** What was known of this page holds no more. */
  leave(): void {
    if (this.state.state === 'covered') this.#tell(this.#background.ask('leave'));
  }

  /** Waits for no answer, but notices where nobody is left to give one. */
  #tell(told: Promise<void>): void {
    told.catch(() => {
      if (this.#background.isOrphaned()) this.#settle({ state: 'stale' });
    });
  }

  async #update(): Promise<void> {
    // Whoever may not read stays away until the settings change.
    if (this.state.state === 'paused' || this.state.state === 'site-off') return;
    // Chromium shows a PDF in a page, and runs page scripts in it. Whatever its address says, this is what it is.
    if (document.contentType === PDF) return this.#settle({ state: 'pdf' });
    const linked = linkedData(document);
    if (!checkArticle(document, linked).article) return this.#settle({ state: 'not-article' });
    if (this.#allowed === null && !(await this.#begin())) return;
    if (this.#article === null && !(await this.#mayConcern(languageOf(document, linked)))) return;
    const reading = await inSlices(readArticle(document, READING_LIMITS, linked, this.#kept), this.#signal);
    if (this.#signal.aborted) return;
    if (!reading) return this.#settle({ state: 'not-article' });
    this.part = reading.root;
    this.trees = reading.trees;
    this.end = reading.blocks.at(-1)?.pieces.at(-1)?.node ?? null;
    const article = articleOf(reading);
    const version = JSON.stringify(article);
    if (version === this.#article) return this.#place(reading);
    const analysis = await this.#background.ask('analyse', article);
    if (!this.#signal.aborted) this.#take(analysis, version, reading);
  }

  /** Whether its words might be a topic's; where they cannot, the state says so. One call of the browser joins them. */
  async #mayConcern(language: string | null): Promise<boolean> {
    this.trees = treesOf(document);
    const words = allWords(this.trees).slice(0, READING_LIMITS.characters);
    if (await this.#background.ask('mayConcern', words, language)) return !this.#signal.aborted;
    // Where the page says which part is its main one, only changes there are worth another look.
    this.part = document.querySelector('main');
    this.#settle({ state: 'off-topic' });
    return false;
  }

  /** Asks whether this page may be read; false where it may not. */
  async #begin(): Promise<boolean> {
    const answer = await this.#background.ask('begin', location.host);
    if (this.#signal.aborted) return false;
    if (answer.state !== 'go') {
      this.#settle({ state: answer.state });
      return false;
    }
    this.#allowed = answer;
    return true;
  }

  #take(analysis: Analysis, version: string, reading: Reading): void {
    this.#comparisons.clear();
    if (analysis.coverage.covered) {
      this.#article = version;
      const limits: readonly ReachedLimit[] = reading.isStub
        ? [...analysis.limits, 'paywall']
        : analysis.limits;
      this.state = { state: 'covered', analysis: { ...analysis, limits }, origin: reading.metadata };
      this.#place(reading);
    } else {
      this.#settle({ state: 'off-topic' });
    }
  }

  /** The same text may stand in other nodes now: the marks are made anew, the analysis holds. */
  #place({ blocks }: Reading): void {
    if (this.state.state !== 'covered') return;
    this.marks = marksOf(this.state.analysis.matches, blocks);
    this.#changed();
  }

  #settle(state: Exclude<PageState, Covered>): void {
    if (this.#signal.aborted) return;
    this.leave();
    this.state = state;
    this.marks = [];
    this.#article = null;
    this.#kept = new KeptTexts();
    if (state.state === 'not-article') this.part = null;
    this.#changed();
  }
}
