import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/page/metadata.ts';
import { parsePage } from './parse-page.ts';

const head = (markup: string, url?: string) => parsePage(`<html><head>${markup}</head></html>`, url);

describe('the address', () => {
  const OWN = 'https://news.example/world/story?x=1';
  test.each([
    [
      'the canonical one',
      '<link rel="canonical" href="https://www.news.example/world/story">',
      'https://www.news.example/world/story',
    ],
    ['a relative one', '<link rel="canonical" href="/world/story">', 'https://news.example/world/story'],
    [
      'OpenGraph where there is no link',
      '<meta property="og:url" content="https://m.news.example/a">',
      'https://m.news.example/a',
    ],
    [
      'its own where the link leaves the site',
      '<link rel="canonical" href="https://other.example/world/story">',
      OWN,
    ],
    ['its own where the link is no web address', '<link rel="canonical" href="javascript:alert(1)">', OWN],
    [
      'its own where the link leads to the front page',
      '<link rel="canonical" href="https://news.example/">',
      OWN,
    ],
    ['its own where the link is empty', '<link rel="canonical" href="">', OWN],
    ['its own without a fragment', '', OWN],
  ])('is %s', (_, markup, url) => {
    expect(readMetadata(head(markup, `${OWN}#part`)).url).toBe(url);
  });

  describe('of a head whose headline is', () => {
    const named =
      '<link rel="canonical" href="/world/older"><meta property="og:title" content="Ferry captain questioned">';
    const page = (body: string) =>
      parsePage(`<html><head>${named}</head><body>${body}</body></html>`, 'https://news.example/world/newer');
    test.each([
      ['on the page', '<h1>The Site</h1><h1>Captain of the ferry questioned for hours</h1>', 'older'],
      ['left behind by another article', '<h1>Harvest ends early after rain</h1>', 'newer'],
      ['not to be compared, since the page has no heading', '<p>Text.</p>', 'older'],
    ])('%s', (_, body, story) => {
      expect(readMetadata(page(body)).url).toBe(`https://news.example/world/${story}`);
    });
  });

  test('of two sites under one national pair is not shared', () => {
    const markup = '<link rel="canonical" href="https://other.co.uk/story">';
    expect(readMetadata(head(markup, 'https://news.co.uk/story')).url).toBe('https://news.co.uk/story');
  });

  test('is absent for a file', () => {
    expect(readMetadata(head('', 'about:blank'))).toEqual({});
  });
});

test('the site says its name', () => {
  expect(readMetadata(head('<meta property="og:site_name" content="The Harbour">')).site).toBe('The Harbour');
});

describe('the date', () => {
  const linked = (value: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: value })}</script>`;
  test.each([
    [
      'linked data first',
      `${linked('2025-12-28')}<meta property="article:published_time" content="2025-12-30">`,
      '2025-12-28',
    ],
    [
      'OpenGraph',
      '<meta property="article:published_time" content="2025-12-28T10:00:00Z">',
      '2025-12-28T10:00:00Z',
    ],
    ['a zone without a colon', linked('2025-12-28T10:00:00+0100'), '2025-12-28T10:00:00+01:00'],
    ['a space for the T', linked('2025-12-28 10:00'), '2025-12-28T10:00'],
    [
      'the next source where one is no date',
      `${linked('yesterday')}<meta name="date" content="2025-12-27">`,
      '2025-12-27',
    ],
    ['nothing where no day is meant', linked('2025-13-40'), undefined],
  ])('takes %s', (_, markup, published) => {
    expect(readMetadata(head(markup)).published).toBe(published);
  });

  test("is found in the article's own time element, not in one of a teaser", () => {
    const document = parsePage(
      '<aside><time datetime="2024-01-01"></time></aside><article><time datetime="2025-12-28T09:30Z"></time></article>',
    );
    expect(readMetadata(document).published).toBe('2025-12-28T09:30Z');
  });
});

describe('the language', () => {
  test.each([
    ['<html lang="en-gb">', 'en-GB'],
    ['<html lang="not a language"><meta property="og:locale" content="de_AT">', 'de-AT'],
    ['<script type="application/ld+json">{"@type":"Article","inLanguage":"uk"}</script>', 'uk'],
    [
      '<script type="application/ld+json">{"@type":"Article","inLanguage":{"alternateName":"fr"}}</script>',
      'fr',
    ],
    ['<p>Nothing said', undefined],
  ])('of %s is %s', (html, language) => {
    expect(readMetadata(parsePage(html)).language).toBe(language);
  });
});
