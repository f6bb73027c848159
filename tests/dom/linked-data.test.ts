import { describe, expect, test } from 'vitest';
import { linkedData, typesOf } from '../../src/page/linked-data.ts';
import { parsePage } from './parse-page.ts';

const typesIn = (...sources: string[]) => {
  const scripts = sources.map((source) => `<script type="application/ld+json">${source}</script>`);
  return linkedData(parsePage(scripts.join(''))).flatMap(typesOf);
};

describe('linked data', () => {
  test('is taken from all scripts, lists, graphs and main entities, in order', () => {
    const graph = '{"@graph":[{"@type":"WebSite"},{"@type":"WebPage","mainEntity":{"@type":"Article"}}]}';
    expect(typesIn('[{"@type":"Person"}]', graph)).toEqual(['Person', 'WebSite', 'WebPage', 'Article']);
  });

  test('takes no entry of a list for the page itself', () => {
    expect(typesIn('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}')).toEqual(['ItemList']);
  });

  test.each(['', 'null', '7', '"text"', '{', '{"@type":7}', '{"@type":[null,{}]}', '{"@graph":"none"}'])(
    'finds no type in %s, and the next script is still read',
    (source) => expect(typesIn(source, '{"@type":"Article"}')).toEqual(['Article']),
  );

  test('is bounded in scripts, in size, in number and in depth', () => {
    const many = Array.from({ length: 30 }, () => '{"@type":"Thing"}');
    expect(typesIn(...many)).toHaveLength(20);
    expect(typesIn(`{"@type":"Thing","text":"${'x'.repeat(1_000_000)}"}`)).toEqual([]);
    expect(typesIn(`[${Array.from({ length: 500 }, () => '{"@type":"Thing"}').join()}]`)).toHaveLength(200);
    expect(typesIn(`${'['.repeat(50_000)}{"@type":"Thing"}${']'.repeat(50_000)}`)).toEqual([]);
  });
});
