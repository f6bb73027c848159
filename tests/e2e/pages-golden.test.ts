/** The golden pages in real browsers: what is read of them, and that every claim found there is painted. */
import { describe, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { analyse } from '../../src/core/analyse.ts';
import type { Block, BlockKind } from '../../src/core/article.ts';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import { articleOf, readArticleNow } from '../../src/page/read-article.ts';
import { parsePage } from '../dom/parse-page.ts';
import { GOLDEN_PAGES, type GoldenPage } from '../pages/golden.ts';
import { starterPack } from '../starter-pack.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { markedTexts, unseenMarks } from './harness/reader.ts';
import { readIn } from './harness/reading.ts';

const topic = compileTopic(starterPack());

/** The words of every mark that the page must have: what the core finds in the text that must be read. */
function claimedWords({ html, address, read }: GoldenPage): string[] {
  const reading = readArticleNow(parsePage(html, address));
  if (!reading || read.length === 0) return [];
  const blocks = read.map((line): Block => {
    const [kind = '', text = ''] = line.split(/: (.*)/s);
    return { kind: kind as BlockKind, text };
  });
  const article = { ...articleOf(reading), blocks };
  return analyse(article, [topic], article).matches.map(({ text }) => text);
}

/** Letters and digits alone: marks that overlap share their words out, and white space is no word. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

inBothBrowsers((session) => {
  describe.each(GOLDEN_PAGES)('$name', (golden) => {
    const claimed = claimedWords(golden);

    it('is read as in the golden file', async () => {
      const page = await session().open(golden.address);
      await eventually('the text to be read', async () => {
        expect(await readIn(page)).toEqual(golden.read);
        return true;
      });
    });

    it(`has its ${claimed.length} claims painted, and nothing else`, async () => {
      const page = await session().open(golden.address);
      await eventually('marks on all claims', async () => {
        const painted = letters((await markedTexts(page)).join(''));
        const missing = claimed.filter((text) => !painted.includes(letters(text)));
        if (missing.length > 0) throw new Error(`not painted: ${missing.join(' | ')}`);
        return true;
      });
      const all = letters(claimed.join(' '));
      const words = (await markedTexts(page)).map(letters);
      expect(words.filter((text) => !all.includes(text))).toEqual([]);
      expect(await unseenMarks(page)).toEqual([]);
    });
  });
});
