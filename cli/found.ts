import { analyse } from '../src/core/analyse.ts';
import type { Analysis, Coverage, Relation } from '../src/core/match.ts';
import type { PackTopic } from '../src/core/matching/topic.ts';
import type { Quantity } from '../src/core/quantity.ts';
import { type Ground, readHtml } from './html-article.ts';
import type { PageInput } from './page-input.ts';
import { type PlacedArticle, textArticle } from './text-article.ts';

/** A claim found on a page. Offsets are UTF-16 units within the page's text. */
export interface FoundClaim {
  readonly claim: string;
  readonly text: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly value: Quantity | null;
  readonly speaker: string | null;
  readonly relation: Relation;
}

/** What the extension would find on a page. */
export interface Found {
  readonly coverage: Coverage;
  readonly sentences: number;
  readonly matches: readonly FoundClaim[];
  /** The text that offsets count in; given for pages that came as HTML. */
  readonly text?: string;
  /** Why the page was not read, for one that is no article. */
  readonly notArticle?: Ground;
  readonly limits: Analysis['limits'];
}

/** Analyses a page against topics; `where` names the page in messages. One that is no article is not read at all. */
export function findClaims(page: PageInput, topics: readonly PackTopic[], where: string): Found {
  if ('text' in page.body) {
    return findInArticle(textArticle(page.body.text, metadataOf(page)), page, topics);
  }
  const reading = readHtml(page.body.html, where, page.url);
  if (!reading.article) return { ...NOTHING, text: '', notArticle: reading.ground };
  const { article, text, offsets } = reading.placed;
  const placed = { article: { ...article, ...metadataOf(page) }, text, offsets };
  return { ...findInArticle(placed, page, topics), text };
}

const NOTHING: Found = {
  coverage: { pack: null, score: 0, covered: false },
  sentences: 0,
  matches: [],
  limits: [],
};

/** What whoever hands in the page says of it goes before what the page says of itself; the address does not. */
function metadataOf({ url, published, language, body }: PageInput) {
  return {
    ...(url && 'text' in body && { url }),
    ...(published && { published }),
    ...(language && { language }),
  };
}

function findInArticle(placed: PlacedArticle, page: PageInput, topics: readonly PackTopic[]): Found {
  const { article, text: whole, offsets } = placed;
  const url = page.url ?? article.url;
  const { coverage, sentences, matches, limits } = analyse(article, topics, {
    ...(url && { url }),
    ...(article.published && { published: article.published }),
  });
  return {
    coverage,
    sentences,
    matches: matches.map(({ claim, block, score, value, speaker, relation, ...within }) => {
      const offset = offsets[block] ?? 0;
      const [start, end] = [offset + within.start, offset + within.end];
      return { claim, text: whole.slice(start, end), score, start, end, value, speaker, relation };
    }),
    limits,
  };
}
