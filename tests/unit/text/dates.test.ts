import { describe, expect, it } from 'vitest';
import { findDates, resolveDate } from '../../../src/core/text/dates.ts';
import { findQuantities } from '../../../src/core/text/quantities.ts';

/** A Monday. */
const PUBLISHED = '2025-12-29T08:00:00Z';

function resolved(
  text: string,
  language = 'en',
  published: string | undefined = PUBLISHED,
): (number | null)[] {
  return findDates(text, language).map(({ date }) => resolveDate(date, published));
}

describe('dates', () => {
  it.each([
    ['en', 'on December 28, 2025', 20251228],
    ['en', 'on Dec. 28', 20251228],
    ['en', 'on 28 December 2025', 20251228],
    ['en', 'on the 28th of December', 20251228],
    ['en', 'on Sunday, December 28,', 20251228],
    ['en', 'on Sunday', 20251228],
    ['en', 'on Monday', 20251229],
    ['en', 'last Monday', 20251222],
    ['en', 'next Tuesday', 20251230],
    ['en', 'on January 6', 20260106],
    ['en', '2025-12-28', 20251228],
    ['en', '12/28/2025', 20251228],
    ['en', '28/12/2025', 20251228],
    ['en-GB', '06/01/2026', 20260106],
    ['en-US', '01/06/2026', 20260106],
    ['en', 'yesterday', 20251228],
    ['de', 'am 28. Dezember 2025', 20251228],
    ['de', 'der 28.12.2025', 20251228],
    ['fr', 'le 28 décembre 2025', 20251228],
    ['fr', 'le 1er janvier', 20260101],
    ['es', 'el 28 de diciembre de 2025', 20251228],
    ['it', 'domenica 28 dicembre', 20251228],
    ['ru', '28 декабря 2025 года', 20251228],
    ['uk', '28 грудня', 20251228],
  ])('%s: %s', (language, text, wanted) => {
    expect(resolved(text, language)).toEqual([wanted]);
  });

  it.each([
    'He may go.',
    'They march on.',
    'Mar-a-Lago',
    'The sun sat low.',
    'May said no.',
    'on 32/13/2025',
    'version 3.4.2',
  ])('%s names no day', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('keeps a weekday where nothing tells when the text was written', () => {
    const [mention] = findDates('They met on Sunday.');
    expect(mention?.date.weekday).toBe(7);
    expect(mention && resolveDate(mention.date)).toBeNull();
  });

  it('reads a stretch of days', () => {
    const [mention] = findQuantities('on December 14-15, 2025');
    expect(mention?.quantity).toEqual({ low: 20251214, high: 20251215, unit: 'date', hedge: 'exact' });
  });

  it('gives a month alone no day', () => {
    const [mention] = findDates('in December 2025');
    expect(mention?.date).toMatchObject({ year: 2025, month: 12, day: null });
    expect(mention && resolveDate(mention.date, PUBLISHED)).toBeNull();
  });

  it('is a figure of kind date, with the day resolved where the day of publication is known', () => {
    const text = 'They met on Sunday for three hours.';
    const kinds = findQuantities(text, { published: PUBLISHED }).map(({ kind, quantity }) => [
      kind,
      quantity.low,
    ]);
    expect(kinds).toEqual([
      ['date', 20251228],
      ['duration', 180],
    ]);
    expect(findQuantities(text)[0]?.quantity.low).toBeNull();
  });
});
