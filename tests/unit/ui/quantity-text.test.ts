import { describe, expect, test } from 'vitest';
import { dateText, listText, quantityText } from '../../../src/ui/quantity-text.ts';
import { translator } from '../../../src/ui/strings.ts';
import { figure } from '../comparison/small-pack.ts';
import { english } from './messages.ts';

const t = english();

describe('a figure in words', () => {
  test.each([
    ['95 percent', '95%'],
    ['33.3 percent', '33.3%'],
    ['about 95 percent', 'about 95%'],
    ['almost 180 minutes', 'almost 3 h'],
    ['over 150 minutes', 'over 2 h 30 min'],
    ['75 minutes', '1 h 15 min'],
    ['45 minutes', '45 min'],
    ['90-95 percent', '90 to 95%'],
    ['60-150 minutes', '1 h to 2 h 30 min'],
    ['30-50 years', '30 to 50 years'],
    ['up-to 50 years', 'up to 50 years'],
    ['1 days', '1 day'],
    ['14 days', '14 days'],
    ['at-least 46 people', 'at least 46 people'],
    ['1 people', '1 person'],
    ['800000 people', '800,000 people'],
    ['519 drones', '519 drones'],
    ['1-2 issues', '1 to 2 issues'],
    ['1 meetings', '1'],
    ['1800000000 usd', 'US$1.8bn'],
    ['2500000000 cad', 'CA$2.5bn'],
    ['250000 eur', '€250,000'],
    ['20251228 date', '28 December 2025'],
  ])('%s: %s', (quantity, expected) => {
    expect(quantityText(figure(quantity), t)).toBe(expected);
  });

  test('follows the language', () => {
    const german = translator({ quantityRange: '{low} bis {high}' }, 'de');
    expect(quantityText(figure('1800000 eur'), german)).toMatch(/1,8\sMio\.\s€/u);
    expect(quantityText(figure('33.3 percent'), german)).toMatch(/33,3\s%/u);
    expect(quantityText(figure('20251228 date'), german)).toBe('28. Dezember 2025');
  });
});

describe('a date', () => {
  test.each([
    ['2025-12-28', '28 December 2025'],
    ['2025-12-28T23:30:00-05:00', '28 December 2025'],
    ['last week', 'last week'],
  ])('%s: %s', (iso, expected) => {
    expect(dateText(iso, t)).toBe(expected);
  });
});

test('names in a row are joined as the language joins them', () => {
  expect(listText(['Ada', 'Bo', 'Cy'], t)).toBe('Ada, Bo and Cy');
});
