/**
 * Prints the sample newsroom as labelled articles, one JSON object to a line, in the form that `crosslight evaluate`
 * reads: `tsx scripts/newsroom-articles.ts > articles.jsonl`.
 */
import { newsroomArticles, newsroomPage } from './newsroom.ts';

for (const { id, outlet, published, lang, covers, claims } of newsroomArticles()) {
  const [site = '', path = ''] = id.split('/');
  const stated = [...new Set(claims.map((label) => label.claim))].sort();
  const url = `https://${site}.example/${path}`;
  const html = newsroomPage(site, path);
  process.stdout.write(
    `${JSON.stringify({ id, covers, url, outlet, published, lang, claims: stated, html })}\n`,
  );
}
