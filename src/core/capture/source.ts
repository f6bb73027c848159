/** An article as its page describes it: what a capture files its reports under. What the page does not state is absent. */
export interface ArticleSource {
  /** The address under which the page wants to be known, or its own. */
  readonly url?: string;
  /** ISO date or date-time. */
  readonly published?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly headline?: string;
  /** What the site calls itself. */
  readonly site?: string;
}
