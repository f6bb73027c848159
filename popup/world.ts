import type { ArticleSource } from '../src/core/capture/source.ts';
import type { Analysis } from '../src/core/match.ts';
import type { PageState } from '../src/messages.ts';
import type { Shortcut } from '../src/shortcuts.ts';
import type { PackFrame, PackPart } from '../src/store/pack-parts.ts';
import type { Place } from '../src/store/popup-place.ts';
import type { PackHead } from '../src/store/store.ts';

/** The tab under the popup. */
export interface TabFacts {
  /** Null where the browser does not tell: a page of its own. */
  readonly url: string | null;
  /** Host of a web page; null for everything else. */
  readonly host: string | null;
  /** One of the sites on which Crosslight reads from the start. */
  readonly listed: boolean;
  /** The browser lets us read this site now. */
  readonly granted: boolean;
}

/** What the reader has chosen about reading. */
export interface Choices {
  readonly paused: boolean;
  readonly sitesOff: readonly string[];
}

/** What the popup asks about keeping an article's claims. */
export interface Capturing {
  /** How many claims of an article that was captured it puts otherwise now; null where it was not captured. */
  drift(analysis: Analysis, source: ArticleSource): Promise<number | null>;
  /** Opens the dossier where the claims of this tab's article are looked through. */
  open(pack: string): void;
}

/** Everything that the popup asks of the browser and of the store. */
export interface World {
  tab(): Promise<TabFacts>;
  choices(): Promise<Choices>;
  setPaused(paused: boolean): Promise<void>;
  setSiteOff(host: string, off: boolean): Promise<void>;
  /** Calls with the installed packs now and whenever they change, until the signal aborts; null where the store fails. */
  watchPacks(listener: (packs: readonly PackHead[] | null) => void, signal: AbortSignal): void;
  /** The pack without its claims and reports; null where there is none. */
  readFrame(pack: string): Promise<PackFrame | null>;
  /** The claims and reports that one issue of a pack needs. */
  readIssue(pack: string, issue: string): Promise<PackPart>;
  /** The issues under which claims of a pack stand. */
  issuesOf(pack: string, claims: readonly string[]): Promise<readonly string[]>;
  /** Where the reader was in a pack, earlier in this session of the browser. */
  place(pack: string): Promise<Place>;
  /** Remembers where the reader is. In a private window it does nothing. */
  keepPlace(pack: string, place: Place): Promise<void>;
  /** Settles as soon as the browser has had its turn. */
  breathe(): Promise<void>;
  /** Settles when the browser has nothing more urgent to do. */
  idle(): Promise<void>;
  /** What the content script of the tab knows of its page; null where nobody answers. */
  pageState(): Promise<PageState | null>;
  /** Goes to a match on the page; false where it is gone. */
  showMatch(index: number): Promise<boolean>;
  /** Reads the page this once; false where the browser forbids it. Must be called straight from a click. */
  checkPage(): Promise<boolean>;
  /** Asks the reader to allow this site for good; true where they did. Must be called straight from a click. */
  allowSite(tab: TabFacts): Promise<boolean>;
  reloadPage(): void;
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page of shortcuts. */
  openShortcutSettings(): void;
  /** Opens the dossier at a topic. */
  openDossier(pack: string): void;
  /** Null in a private window: nothing of a page is kept there. */
  readonly capturing: Capturing | null;
  /** Settles after a short while. */
  pause(): Promise<void>;
  close(): void;
}
