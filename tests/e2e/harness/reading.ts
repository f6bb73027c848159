import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';

const SOURCE = fileURLToPath(new URL('../../../src/page/read-article.ts', import.meta.url));

/** The reading of pages as a script that a browser can run; it answers with blocks as `kind: text`. */
async function bundled(): Promise<string> {
  const contents = `import { readArticleNow } from ${JSON.stringify(SOURCE)};
    globalThis.crosslightReading = () => (readArticleNow(document)?.blocks ?? []).map(({ kind, text }) => kind + ': ' + text);`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome140', 'firefox150'],
  });
  return outputFiles[0]?.text ?? '';
}

let script: Promise<string> | undefined;

/** What our reading makes of a page in this browser. */
export async function readIn(page: Page): Promise<string[]> {
  script ??= bundled();
  await page.evaluate(await script);
  return (await page.evaluate('crosslightReading()')) as string[];
}
