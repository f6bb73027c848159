import { describe, expect, it } from 'vitest';
import { readPageLine } from '../../cli/page-input.ts';

const read = (value: unknown) =>
  readPageLine(typeof value === 'string' ? value : JSON.stringify(value), 'line 7');

describe('a line that holds a page', () => {
  it('keeps what is known of the page and leaves other keys out', () => {
    const line = {
      id: 'a',
      text: 'T',
      url: 'https://a.example/',
      lang: 'uk',
      published: '2025-12-28',
      outlet: 'A',
      covers: true,
    };
    expect(read(line)).toEqual({
      id: 'a',
      page: { url: 'https://a.example/', language: 'uk', published: '2025-12-28', body: { text: 'T' } },
    });
  });

  it('takes null and empty for not given', () => {
    expect(read({ id: 4, html: '', url: null, lang: '', published: null, text: null })).toEqual({
      id: 4,
      page: { body: { html: '' } },
    });
  });

  it.each([
    ['{"id": 1', /line 7: it is not JSON/],
    ['[]', /line 7: it is not an object/],
    ['null', /line 7: it is not an object/],
    [{ text: 'T' }, /line 7: "id" is missing/],
    [{ id: {}, text: 'T' }, /line 7: "id" is missing/],
    [{ id: 'a' }, /line 7: it needs either/],
    [{ id: 'a', text: 'T', html: 'H' }, /line 7: it needs either/],
    [{ id: 'a', text: ['T'] }, /line 7: it needs either/],
    [{ id: 'a', text: 'T', url: 'ftp://a.example' }, /line 7: "url" is not a web address\. Write/],
    [{ id: 'a', text: 'T', url: 5 }, /line 7: "url" is a number/],
    [{ id: 'a', text: 'T', published: 'yesterday' }, /line 7: "published" is not an ISO date/],
    [{ id: 'a', text: 'T', lang: 'English!' }, /line 7: "lang" is not a language tag/],
  ])('refuses %j', (line, message) => {
    expect(() => read(line)).toThrow(message);
  });
});
