/**
 * The protocol: who may ask whom for what, as signatures. One type per direction; the messenger checks the sender.
 * Every answer is a value that structured cloning and JSON both carry.
 */
import type { Article } from './core/article.ts';
import type { ArticleSource } from './core/capture/source.ts';
import type { Comparison, PageOrigin } from './core/comparison/comparison.ts';
import type { Analysis, Match } from './core/match.ts';

/** The localised strings: message keys of `_locales` with their text. */
export type Messages = Readonly<Record<string, string>>;

/** What the reader has chosen for marks and card. */
export interface Preferences {
  /** `off`: nothing is painted, and no pointer opens a card; keys and popup still find every claim. */
  readonly marks: 'underline' | 'tint' | 'off';
  /** `hover`: a pointer that rests on a mark opens its card, and a click does; `click`: a click alone. */
  readonly opening: 'hover' | 'click';
  /** Marks wait until the reader has reached the end of the article, or asks for a claim by key. */
  readonly calm: boolean;
}

/** What a page script needs before it reads anything. */
export type Begin =
  | {
      readonly state: 'go';
      readonly messages: Messages;
      readonly locale: string;
      readonly preferences: Preferences;
    }
  | { readonly state: 'paused' }
  | { readonly state: 'site-off' };

/** What a content script may ask of the background. All that it can change there is what the reader sets aside. */
export interface PageCalls {
  /** May this page be read? Asked before a word of it is. */
  begin(host: string): Begin;
  /**
   * Whether words of this page might be a topic's. Asked before the page is read block by block: of nearly all articles
   * the answer is no. `words` is all text of the page, run together; `language` its BCP 47 tag, where it states one.
   */
  mayConcern(words: string, language: string | null): boolean;
  /** What is known of this article. The background keeps nothing of it. */
  analyse(article: Article): Analysis;
  /** How other sources put the claim of this match; null where the pack is gone. */
  compare(pack: string, match: Match, page: PageOrigin): Comparison | null;
  /** Opens the claim's own page in the dossier, in a new tab. Asked for when the reader has clicked, never by itself. */
  openDossier(pack: string, claim: string): void;
  /**
   * Marks a claim no more: everywhere, or (with the words of the match) where it is put like this. Asked for when the
   * reader has clicked; the dossier lists it and takes it back.
   */
  setAside(pack: string, claim: string, text: string | null): void;
  /** What was known of the page holds no more: the number on the toolbar button goes. */
  leave(): void;
}

/** What a page script knows of its page. */
export type PageState =
  | {
      readonly state:
        | 'reading'
        | 'not-article'
        | 'pdf'
        | 'off-topic'
        | 'paused'
        | 'site-off'
        | 'failed'
        | 'stale';
    }
  | { readonly state: 'covered'; readonly analysis: Analysis; readonly origin: ArticleSource };

/** What the background or one of our own pages may ask of the content script of a tab. */
export interface TabCalls {
  /** The state of the page, as the content script knows it. */
  pageState(): PageState;
  /** Scrolls to a match (index into the analysis) and opens its card; false where it is gone. */
  showMatch(index: number): boolean;
  /** Goes to the next or previous match on the page. */
  step(direction: 1 | -1): boolean;
  /** The words that the reader has selected on the page; empty where none are. */
  selection(): string;
  /** Settings have changed: begin anew, or take everything back. */
  restart(): void;
}

/** What the keeper's page may ask of the background: a hidden page of Chrome can do little but send messages. */
export interface KeeperCalls {
  /** What goes into a backup beside the database, where one is due now; null where none is. */
  backupDue(): BackupDue | null;
  /** Saves what stands at the address of a blob; false where the browser does not. */
  saveBackup(address: string): boolean;
}

export interface BackupDue {
  /** All that the reader has chosen, by the names of settings. */
  readonly chosen: Readonly<Record<string, unknown>>;
  /** The release of the extension. */
  readonly release: string;
}
