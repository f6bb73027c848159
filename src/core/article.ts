/** What the reading of a page hands to the core: an article as blocks of text. */

/** The part that a block plays in its article. A table row is one block, its cells parted by a tab. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'caption'
  | 'row';

/** One run of text that a reader sees as a unit. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** An article as the core reads it. Empty metadata is absent, never an empty string. */
export interface Article {
  /** The page's address, canonical where the page names one. */
  readonly url?: string;
  /** ISO date or date-time of publication, as the page's metadata states it. */
  readonly published?: string;
  /** BCP 47 tag of the article's language. */
  readonly language?: string;
  readonly blocks: readonly Block[];
}
