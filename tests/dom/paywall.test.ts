import { describe, expect, test } from 'vitest';
import { readArticleNow } from '../../src/page/read-article.ts';
import { parsePage } from './parse-page.ts';

const PROSE = '<p>The pier is ninety metres long, said the harbour master on Monday.</p>'.repeat(5);
const locked = (more = '') =>
  `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"${more}}</script>`;
const PART = ',"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".rest"}';
const OFFER = '<div class="article-paywall"><p>Subscribe to read on.</p></div>';

const isStub = (head: string, body: string) =>
  readArticleNow(parsePage(`<html><head>${head}</head><body>${body}</body></html>`))?.isStub;

describe('only the beginning of an article is there', () => {
  test.each([
    ['it is not free, and there is an offer', locked(), `<article>${PROSE}${OFFER}</article>`],
    ['it is not free, and breaks off', locked(), `<article>${PROSE}<p>The council will…</p></article>`],
    [
      'there is an offer, and the text breaks off',
      '',
      `<article>${PROSE}<p>The council will...</p>${OFFER}</article>`,
    ],
  ])('where %s', (_name, head, body) => {
    expect(isStub(head, body)).toBe(true);
  });
});

describe('all of an article is there', () => {
  test.each([
    ['to a subscriber', locked(PART), `<article>${PROSE}<div class="rest">${PROSE}</div></article>`],
    ['if it is free', '', `<article>${PROSE}</article>`],
    ['if a free one ends in dots', '', `<article>${PROSE}<p>Who knows…</p></article>`],
    [
      'if the frame around it is called after the wall',
      locked(),
      `<div class="paywall"><article>${PROSE}</article></div>`,
    ],
    ['if the offer is hidden', locked(), `<article>${PROSE}</article><div hidden>${OFFER}</div>`],
  ])('%s', (_name, head, body) => {
    expect(isStub(head, body)).toBe(false);
  });
});
