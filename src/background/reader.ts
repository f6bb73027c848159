/**
 * The part of the background that reads: text, matching and the door for packs. It is bundled by itself as `reader.js`
 * and loaded by `load-reader.ts` when an article is to be read; what wakes the background otherwise needs none of it.
 */
export { claimsFound, searchClaims, splitArticle } from '../core/analyse.ts';
export { compileInSteps } from '../core/matching/compile-topic.ts';
export { mayConcern, wordingOf } from '../core/matching/concern.ts';
export { ArticleMemory } from '../core/matching/memory.ts';
export { parsePackText } from '../core/pack/parse-pack.ts';
