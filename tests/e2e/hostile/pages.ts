/** Articles whose own scripts are against the reader: they spy, forge, clobber and flood. */
import { newsroomPage } from '../../../scripts/newsroom.ts';
import {
  churn,
  clobberWithForms,
  endlessText,
  loop,
  nest,
  overridePrototypes,
  spyOnTheCard,
  takeOut,
  wearOurName,
} from './page-scripts.ts';

/** The article of every hostile page; its marks are known from the honest one. */
const ARTICLE = newsroomPage('daily-lantern', 'mar-a-lago-talks') ?? '';

/** The article with a function that runs in the page before its text is parsed, and one that runs when it is there. */
function withScripts(first: () => void, last: () => void = () => {}): string {
  return ARTICLE.replace('<head>', `<head><script>(${first})()</script>`).replace(
    '</body>',
    `<script>(${last})()</script></body>`,
  );
}

const nothing = () => {};

/** HTML by the page's name. */
export const HOSTILE_PAGES = {
  /** Gets its hands on every way to what stands in the card. */
  spy: withScripts(spyOnTheCard),
  /** Has made the language itself its own. */
  prototypes: withScripts(overridePrototypes),
  /** Has fields named like the properties by which a tree is climbed. */
  clobbered: withScripts(nothing, clobberWithForms),
  /** Climbing it by what its forms say leads round in a circle. */
  looped: withScripts(nothing, loop),
  nested: withScripts(nothing, nest),
  endless: withScripts(nothing, endlessText),
  churning: withScripts(nothing, churn),
  doubles: withScripts(nothing, wearOurName),
  /** Takes the card's element out as soon as it is there. */
  jealous: withScripts(nothing, takeOut),
} as const;
