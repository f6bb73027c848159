import { describe, expect, test } from 'vitest';
import { evaluateArticles, readLabelledArticle } from '../../../cli/evaluate/articles.ts';
import { f1, precision, recall, sum } from '../../../cli/evaluate/scores.ts';
import { withoutReportsOf } from '../../../cli/evaluate/without-reports.ts';
import type { Report } from '../../../src/core/pack/pack.ts';
import { TUNNEL } from '../matching/tunnel.ts';

describe('scores', () => {
  test.each([
    [{ right: 3, wrong: 1, missed: 3 }, 0.75, 0.5, 0.6],
    [{ right: 0, wrong: 0, missed: 0 }, 1, 1, 1],
    [{ right: 0, wrong: 2, missed: 2 }, 0, 0, 0],
  ])('%o', (tally, p, r, f) => {
    expect([precision(tally), recall(tally), f1(tally)]).toEqual([p, r, expect.closeTo(f, 10)]);
  });

  test('are summed by their counts', () => {
    const one = { right: 1, wrong: 2, missed: 3 };
    expect(sum([one, one])).toEqual({ right: 2, wrong: 4, missed: 6 });
  });
});

describe('a labelled article', () => {
  test('is known by its fields', () => {
    expect(
      readLabelledArticle({ id: 'a', text: 'T', covers: true, claims: ['x', { claim: 'y' }] }),
    ).toMatchObject({
      id: 'a',
      claims: ['x', 'y'],
      language: 'en',
      published: undefined,
    });
    expect(readLabelledArticle({ id: 'a', text: 'T', claims: [] })).toBeNull();
  });

  test('is scored with a pack that has none of its reports', () => {
    const report = (article: string, url: string): Report => ({
      claim: 'dead',
      outlet: 'o',
      article,
      url,
      speakers: [],
      stance: 'states',
      basis: 'full',
      carries: [],
    });
    const pack = {
      ...TUNNEL,
      reports: [report('a', 'https://x/1'), report('b', 'https://x/2'), report('c', 'https://x/3')],
    };
    expect(withoutReportsOf(pack, 'a', 'https://x/2').reports.map(({ article }) => article)).toEqual(['c']);
  });

  test('counts what is marked, missed and wrongly marked', () => {
    const lines: string[] = [];
    const text =
      'Eleven workers died when the Harrow tunnel collapsed.\n\nA judge will lead a public inquiry.';
    const article = readLabelledArticle({ id: 'a', text, covers: true, claims: ['dead', 'resign'] });
    evaluateArticles(article ? [article] : [], TUNNEL, false, (line) => lines.push(line));
    expect(lines.find((line) => line.startsWith('claims (en)'))).toMatch(/1 +1 +1/);
    expect(lines.join('\n')).toContain('a en: resign');
    expect(lines.join('\n')).toContain('inquiry');
  });
});
