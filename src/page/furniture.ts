import { holdsTree, parentOf } from './flat-tree.ts';

/**
 * Which parts of a page are not its article: navigation, adverts, comments, related links, sign-up boxes, hidden
 * parts. Decided from tags and attributes alone, so that it costs little and reads no text.
 */

/** Never part of an article's text, whatever their attributes say. */
const NEVER_TEXT = new Set(
  (
    'script style noscript template svg math object embed video audio canvas picture map ' +
    'rp rt button input select textarea datalist progress meter nav aside footer dialog form menu'
  ).split(' '),
);

/**
 * Not judged by a class: on the page's frame themes hang words like `has-sidebar`, and headings are what the part they
 * stand in is.
 */
const UNJUDGED = new Set('html body main article form h1 h2 h3 h4 h5 h6'.split(' '));

/** Inline elements carry the words of a sentence; their classes speak of style and are not judged. */
const INLINE = new Set(
  (
    'a abbr b bdi bdo br cite code data del dfn em font i ins kbd mark q rb rp rt ruby s samp small span strong ' +
    'sub sup time tt u var wbr img label'
  ).split(' '),
);

const FURNITURE_ROLES = new Set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar form tablist'.split(
    ' ',
  ),
);

/**
 * Words that mark a part as furniture where they stand as whole words of a class, an id or a component name
 * (`related-links`, `c-newsletter__box`, `adSlot`). Words that also name ordinary content (`share-price`, `tag`) are
 * listed only in the combinations that do not.
 */
const FURNITURE_WORDS = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ads?|advert\\w*|adslot|adunit|adsbygoogle|dfp|sponsor(?:ed)?|promos?|promoted|promotion|outbrain|taboola',
    'related\\w*|recirc\\w*|recommend\\w*|read[_-]?more|read[_-]?next|more[_-]on|most[_-]?(?:read|popular|viewed)|trending',
    'newsletters?|sign[_-]?up|subscri(?:be|ption)[_-](?:box|form|banner|button|cta|promo|widget|barrier|offer)|donat\\w+',
    'cookies?|consent|gdpr|onetrust|share|sharing|share[_-]?(?:bar|tools|buttons?|links)|social|social[_-]\\w+',
    'comments?|comment[_-]\\w+|disqus\\w*|respond|breadcrumbs?|pagination|pager|navbar|nav|navigation|menu|sidebar',
    'tags|tag[_-]list|topics[_-]list|toolbar|toc|skip[_-]?link|masthead|footer',
    'bylines?|author[_-](?:bio|box|info|card|details|section|name)|contributors?|timestamps?|dateline|credits?',
    'posted[_-]on|(?:entry|post|article|story)[_-]meta|(?:update|publish)[_-](?:time|date)|preheader',
    'visually[_-]?hidden|sr[_-]only|screen[_-]?reader[_-]?text|offscreen',
  ].join('|')})(?=$|[\\s_-])`,
  'i',
);

/** Ways to write for screen readers only; sighted readers see another copy of the same words. */
const UNSEEN_WORDS = /(?:^|[\s_-])(?:visually[_-]?hidden|sr[_-]only|screen[_-]?reader[_-]?text)(?=$|[\s_-])/i;

/** What holds one of these is the article or the page around it, whatever it is called. */
const HEART = 'h1, main, [itemprop~="articleBody"]';

const NAMING_ATTRIBUTES = new Set(['class', 'id', 'data-component', 'data-testid']);

/** Attributes by which the mark-up itself says that an element is not to be seen, or is being edited: with which values. */
const HIDING: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['hidden', (value) => value !== 'until-found'],
  ['aria-hidden', (value) => value === 'true'],
  ['contenteditable', (value) => value !== 'false'],
  ['style', (value) => /display:\s*none|visibility:\s*hidden/i.test(value)],
]);

/** The attributes that may hide an element. */
export const HIDING_ATTRIBUTES: readonly string[] = [...HIDING.keys()];

/** True where an attribute with this value (null: without it) hides its element. */
export function isHiding(attribute: string, value: string | null): boolean {
  return value !== null && (HIDING.get(attribute)?.(value) ?? false);
}

/** True where an element and all within it are no text of the article around it. */
export function isFurniture(element: Element): boolean {
  const { localName } = element;
  if (NEVER_TEXT.has(localName) || (localName === 'iframe' && isStrangeFrame(element))) return true;
  // Components are called by what they hold (`amp-ad`, `site-navigation`).
  let isNamed = localName.includes('-') && soundsLikeFurniture(localName);
  const isInline = INLINE.has(localName);
  // Asking for the few attributes that are there costs less than asking for each that might be.
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (isHiding(name, value)) return true;
    if (isInline) {
      if (name === 'class' && UNSEEN_WORDS.test(value)) return true;
    } else if (name === 'role') {
      if (FURNITURE_ROLES.has(value)) return true;
    } else {
      isNamed ||= NAMING_ATTRIBUTES.has(name) && soundsLikeFurniture(value);
    }
  }
  // Themes hang such words on the box around everything, too.
  return isNamed && !isInline && !UNJUDGED.has(localName) && element.querySelector(HEART) === null;
}

/** True for frames of other sites, whose text is out of reach, and for those that say that they hold an advert. */
function isStrangeFrame(frame: Element): boolean {
  return !holdsTree(frame) || /\badvert|\bads?\b/i.test(frame.getAttribute('title') ?? '');
}

/**
 * True where an ancestor, up to the page's frame, is furniture. `memo` holds the answers of one pass. A `form` counts
 * as a frame here: some publishing systems wrap the whole page in one.
 */
export function insideFurniture(element: Element, memo: Map<Element, boolean>): boolean {
  const asked: Element[] = [];
  let answer = false;
  // No recursion: a page may nest deeper than a stack is high.
  for (let part: Element | null = element; part && !answer; part = parentOf(part)) {
    const known = memo.get(part);
    if (known === undefined) asked.push(part);
    answer = known ?? (part.localName !== 'form' && isFurniture(part));
    if (known !== undefined) break;
  }
  for (const part of asked) memo.set(part, answer);
  return answer;
}

/** Pages repeat a few names thousands of times; the cap only bounds pages that number them. */
const MAX_JUDGED = 1000;
const judged = new Map<string, boolean>();

function soundsLikeFurniture(name: string): boolean {
  const known = judged.get(name);
  if (known !== undefined) return known;
  if (judged.size >= MAX_JUDGED) judged.clear();
  const answer = FURNITURE_WORDS.test(splitCamelCase(name));
  judged.set(name, answer);
  return answer;
}

function splitCamelCase(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2');
}
