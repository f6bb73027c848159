/**
 * Prints the sample newsroom as labelled articles, one JSON object to a line, in the form that `crosslight evaluate`
 * reads: `tsx scripts/newsroom-articles.ts > articles.jsonl`. The text is what the extension reads of each page.
 */
import { readHtml } from '../cli/html-article.ts';
import { newsroomArticles, newsroomPage } from './newsroom.ts';

for (const { id, outlet, published, lang, covers, claims } of newsroomArticles()) {
  const [site = '', path = ''] = id.split('/');
  const reading = readHtml(newsroomPage(site, path) ?? '', id);
  if (!reading.article) throw new Error(`${id} is read as no article: ${reading.ground}`);
  const { text } = reading.placed;
  const stated = [...new Set(claims.map((label) => label.claim))].sort();
  process.stdout.write(`${JSON.stringify({ id, covers, outlet, published, lang, claims: stated, text })}\n`);
}
