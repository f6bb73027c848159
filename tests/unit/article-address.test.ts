import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleKey, isSameArticle, withoutTracking } from '../../src/core/article-address.ts';

const STORY = 'https://www.harbour.example/world/2026/03/ferry-inquiry';

/** Ways in which one and the same article is linked to. */
const SAME = [
  'http://harbour.example/world/2026/03/ferry-inquiry',
  `${STORY}/`,
  `${STORY}#comments`,
  `${STORY}?utm_source=newsletter&utm_medium=email`,
  `${STORY}?fbclid=abc&CMP=share_btn_url`,
  `${STORY}?at_campaign=feed`,
  'https://m.harbour.example/world/2026/03/ferry-inquiry',
  'https://www.m.harbour.example/world/2026/03/ferry-inquiry',
  'https://amp.harbour.example/world/2026/03/ferry-inquiry',
  `${STORY}/amp/`,
  'https://www.harbour.example/amp/world/2026/03/ferry-inquiry',
  `${STORY}?outputType=amp`,
  `${STORY}.amp`,
  `${STORY}/index.html`,
  'https://www.google.com/amp/s/www.harbour.example/world/2026/03/ferry-inquiry',
  'https://www-harbour-example.cdn.ampproject.org/c/s/www.harbour.example/world/2026/03/ferry-inquiry?usqp=mq331',
];

const OTHER = [
  'https://www.harbour.example/world/2026/03/ferry-inquiry-2',
  'https://www.harbour.example/world/2026/03',
  'https://other.example/world/2026/03/ferry-inquiry',
  'https://live.harbour.example/world/2026/03/ferry-inquiry',
  `${STORY}?page=2`,
  'https://www.google.com/search?q=ferry-inquiry',
];

describe('articleKey', () => {
  test.each(SAME)('%s is the same article', (address) => {
    expect(isSameArticle(STORY, address)).toBe(true);
  });
  test.each(OTHER)('%s is another', (address) => {
    expect(isSameArticle(STORY, address)).toBe(false);
  });

  test('some sites name their articles in the query', () => {
    const story = (query: string) => `https://desk.example/story.php?${query}`;
    expect(isSameArticle(story('id=7&lang=en'), story('lang=en&utm_source=x&id=7'))).toBe(true);
    expect(isSameArticle(story('id=7'), story('id=8'))).toBe(false);
  });

  test.each(['about:blank', 'file:///home/reader/story.html', 'no address', ''])(
    '%s names none',
    (address) => {
      expect(articleKey(address)).toBeNull();
      expect(isSameArticle(address, address)).toBe(false);
    },
  );

  test('whatever follows the reader, and in whatever order, the article stays the same', () => {
    const name = fc.constantFrom('utm_source', 'gclid', 'ref', 'at_link_type', 'xtor', 'amp', 'page', 'id');
    const parameters = fc.uniqueArray(fc.tuple(name, fc.stringMatching(/^[a-z0-9]{1,5}$/)), {
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(parameters, fc.nat(), (pairs, turn) => {
        const own = pairs.filter(([key]) => key === 'page' || key === 'id');
        const at = pairs.length === 0 ? 0 : turn % pairs.length;
        const turned = [...pairs.slice(at), ...pairs.slice(0, at)];
        const address = (list: typeof pairs) => `${STORY}?${list.map((pair) => pair.join('=')).join('&')}`;
        expect(articleKey(address(turned))).toBe(articleKey(address(own)));
      }),
    );
  });
});

describe('withoutTracking', () => {
  test('takes out what follows the reader and leaves the rest as it stands', () => {
    expect(withoutTracking(`${STORY}/?utm_source=a&page=2&ref=b#top`)).toBe(`${STORY}/?page=2`);
    expect(withoutTracking('no address')).toBe('no address');
  });
});
