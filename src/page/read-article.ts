import type { Article } from '../core/article.ts';
import type { ArticleSource } from '../core/capture/source.ts';
import { findArticle } from './article-body.ts';
import { ArticleWalk, type ReadBlock, type ReadingLimits } from './article-walk.ts';
import { atOnce } from './at-once.ts';
import type { Tree } from './flat-tree.ts';
import { KeptTexts } from './kept-texts.ts';
import { type LinkedNode, linkedData } from './linked-data.ts';
import { readMetadata } from './metadata.ts';
import { isStub } from './paywall.ts';

/** What was read of a page. `root` is the part of the page in which all of it stands. */
export interface Reading {
  readonly root: Element;
  /** The trees of which the page is put together, itself first. */
  readonly trees: readonly Tree[];
  readonly metadata: ArticleSource;
  readonly blocks: readonly ReadBlock[];
  /** True where the page gives only the beginning of its article. */
  readonly isStub: boolean;
}

/** About ten times the longest live blogs; one more block than this tells the core that something was cut. */
export const READING_LIMITS: ReadingLimits = { blocks: 20_000, characters: 2_000_000 };

/** Nodes and plain blocks between two chances to pause: a small part of a millisecond, even on a slow machine. */
const NODES_PER_SLICE = 100;

/**
 * Reads the article of a page in one walk, without changing anything. Yields now and then so that the caller may
 * pause; the value returned at the end is null for a page without prose. `linked` is the page's JSON-LD, where it is
 * known already; `kept` is what an earlier reading of the page has left.
 */
export function* readArticle(
  document: Document,
  limits: ReadingLimits = READING_LIMITS,
  linked: readonly LinkedNode[] = linkedData(document),
  kept: KeptTexts = new KeptTexts(),
): Generator<undefined, Reading | null> {
  const metadata = readMetadata(document, linked);
  yield;
  const place = yield* findArticle(document, kept, metadata.headline);
  yield;
  if (!place) return null;
  const walk = new ArticleWalk(place, limits);
  while (walk.advance(NODES_PER_SLICE)) yield;
  const { root, blocks } = walk;
  const stub = isStub(document, linked, place.body, blocks);
  return { root, trees: place.trees, metadata, blocks, isStub: stub };
}

/** The whole reading at once, for callers that have no page to keep responsive. */
export function readArticleNow(document: Document, limits?: ReadingLimits): Reading | null {
  return atOnce(readArticle(document, limits));
}

/** What the core is given of a reading. */
export function articleOf({ metadata, blocks }: Reading): Article {
  const { url, published, language } = metadata;
  return {
    ...(url && { url }),
    ...(published && { published }),
    ...(language && { language }),
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
  };
}
