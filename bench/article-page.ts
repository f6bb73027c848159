import type { Article } from '../src/core/article.ts';

/** The markup of a generated article, which a page script takes for one. */
export function articlePage({ blocks }: Article): string {
  const [headline, ...rest] = blocks;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline?.text}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-05T09:00:00Z"></head>
<body><main><article><h1>${headline?.text}</h1>${rest.map(({ text }) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;
}
