import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/text/normalise.ts';

describe('normalise', () => {
  it.each([
    ['plain text stays as it is', 'A "plain" text - with 95%.', 'A "plain" text - with 95%.'],
    ['curly quotes', '“Yes,” he said, ‘maybe’ – it’s', "\"Yes,\" he said, 'maybe' — it's"],
    ['guillemets', '«Так»', '"Так"'],
    ['hyphens within words', 'two‑and‐a‑half‑hour', 'two-and-a-half-hour'],
    ['an en dash between figures', '90–95%, 2022–25', '90-95%, 2022-25'],
    ['an en dash between phrases', 'done – at last', 'done — at last'],
    ['a double hyphen', 'done -- at last', 'done — at last'],
    ['no-break and thin spaces', '600\u202F000\u00A0homes', '600 000 homes'],
    ['soft hyphens and zero-width characters', 'guar\u00ADan\u200Btees\uFEFF', 'guarantees'],
    ['ligatures', 'ﬁve oﬃces', 'five offices'],
    ['full-width forms', '９５％（ok）', '95%(ok)'],
    ['letters with loose accents', 'Zürich cafe\u0301', 'Zürich café'],
    ['Cyrillic й typed in two', 'и\u0306од', 'йод'],
    ['Arabic figures', '٩٥٪ ۱۲', '95% 12'],
    ['vulgar fractions stay', '2½ hours', '2½ hours'],
    ['an ellipsis', 'wait…', 'wait...'],
    ['line breaks and tabs stay', 'a\n\nb\tc', 'a\n\nb\tc'],
    ['a minus sign', '−12', '-12'],
  ])('%s', (_name, text, wanted) => {
    expect(normalise(text).text).toBe(wanted);
  });

  it('tells where each piece stood', () => {
    const text = 'The “ﬁve” guar\u00ADantees';
    const canonical = normalise(text);
    const start = canonical.text.indexOf('guarantees');
    expect(canonical.text).toBe('The "five" guarantees');
    expect(text.slice(canonical.original(start), canonical.original(start + 'guarantees'.length))).toBe(
      'guar\u00ADantees',
    );
    expect(canonical.original(canonical.text.indexOf('five'))).toBe(text.indexOf('ﬁ'));
    expect(canonical.original(canonical.text.length)).toBe(text.length);
  });
});
