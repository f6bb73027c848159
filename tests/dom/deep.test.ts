import { expect, test } from 'vitest';
import { ArticleWalk } from '../../src/page/article-walk.ts';
import { insideFurniture } from '../../src/page/furniture.ts';
import { deepTree } from './deep-tree.ts';

/** No browser survives such a page itself: Chromium hangs at 5,000. */
const DEPTH = 100_000;
const LIMITS = { blocks: 2 * DEPTH, characters: 100 * DEPTH };

test('a walk comes to the end of 100,000 boxes within boxes, and reads every line', () => {
  const { document, root } = deepTree(DEPTH, (level) => `Line ${level}.`);
  const walk = new ArticleWalk({ headline: null, body: root, trees: [document], texts: new Map() }, LIMITS);
  while (walk.advance(1000));
  expect(walk.blocks).toHaveLength(DEPTH);
  expect(walk.blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: `Line ${DEPTH}.` });
});

test('whether the innermost of them is furniture is found out without a stack as high', () => {
  const { innermost } = deepTree(DEPTH, () => 'A line.');
  const memo = new Map<Element, boolean>();
  expect(insideFurniture(innermost, memo)).toBe(false);
  expect(memo.size).toBe(DEPTH + 1);
});
