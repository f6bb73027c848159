import type { PageOrigin } from '../src/core/comparison/comparison.ts';
import type { Analysis } from '../src/core/match.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import type { Translate } from '../src/ui/strings.ts';

/** What every part of the topic's summary needs. */
export interface TopicContext {
  readonly pack: Pack;
  /** What the page says; null where there is no page on the topic. */
  readonly analysis: Analysis | null;
  readonly origin: PageOrigin;
  /** Goes to a match on the page. */
  show(index: number): void;
  readonly t: Translate;
}
