/** What Chromium tells screen readers of the real card in its closed root. Firefox has no driver that tells. */

import type { SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startChromium } from './harness/chromium.ts';
import { cardShows, hoverMark, marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { statement, words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

let session: Session;
beforeAll(async () => {
  session = await startChromium();
});
afterAll(() => session?.close());

function withRole(node: SerializedAXNode, role: string): SerializedAXNode[] {
  const below = (node.children ?? []).flatMap((child) => withRole(child, role));
  return node.role === role ? [node, ...below] : below;
}

it('is a dialog named by its claim, with headings, named buttons and links', async () => {
  const page = await session.open(ADDRESS.article);
  await marksAppear(page);
  await hoverMark(page, '90 per cent of the 20-point peace plan');
  await cardShows(session, page, 'The Brussels Times');
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  if (!tree) throw new Error('Chromium gives no accessibility tree');

  const [card, ...others] = withRole(tree, 'dialog').filter(({ name }) => name !== 'Cookie consent');
  expect(others).toEqual([]);
  expect(card?.name).toBe(statement('plan-share-zelensky'));
  const names = (role: string) => (card ? withRole(card, role).map(({ name }) => name ?? '') : []);
  expect(names('heading')).toContain(statement('plan-share-zelensky'));
  expect(names('button')).toEqual(
    expect.arrayContaining(['card_previous', 'card_next', 'card_pin', 'card_close'].map((key) => words(key))),
  );
  expect(names('link')).toContainEqual(expect.stringContaining('The Brussels Times'));
  expect(names('link').filter((name) => !name.includes(words('sourceNewTab')))).toEqual([]);
});
