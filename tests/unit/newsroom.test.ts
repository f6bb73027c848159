/** The sample newsroom doubles as labelled data: its labels must stay true to its pages and to the starter pack. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { newsroomArticles, newsroomPage } from '../../scripts/newsroom.ts';

const STARTER_PACK = new URL('../../packs/mar-a-lago-talks.json', import.meta.url);

function visibleText(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const hidden of document.querySelectorAll('script, style')) hidden.remove();
  return document.body.textContent.replace(/\s+/g, ' ');
}

const articles = newsroomArticles().map((article) => {
  const [site = '', path = ''] = article.id.split('/');
  return { ...article, html: newsroomPage(site, path) ?? '' };
});

describe.each(articles)('$id', ({ html, claims, covers }) => {
  it('says word for word what its labels quote', () => {
    const text = visibleText(html);
    expect(claims.map((label) => label.text).filter((quoted) => !text.includes(quoted))).toEqual([]);
  });

  it('names claims of the starter pack only, and any only where it covers the topic', () => {
    const known = new Set(
      JSON.parse(readFileSync(STARTER_PACK, 'utf8')).claims.map((claim: { id: string }) => claim.id),
    );
    expect(claims.map((label) => label.claim).filter((claim) => !known.has(claim))).toEqual([]);
    expect(claims.length > 0).toBe(covers);
  });
});

it('holds between six and ten articles on the topic, and has others beside them', () => {
  const onTopic = articles.filter((article) => article.covers).length;
  expect(onTopic).toBeGreaterThanOrEqual(6);
  expect(onTopic).toBeLessThanOrEqual(10);
  expect(articles.length).toBeGreaterThan(onTopic);
});
