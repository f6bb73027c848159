import { describe, expect, it } from 'vitest';
import { findQuantities, type QuantityMention } from '../../../src/core/text/quantities.ts';
import {
  COUNTS,
  DURATIONS,
  FOREIGN,
  MONEY,
  NOT_MEASURES,
  PERCENTAGES,
  type QuantityCase,
} from './quantity-cases.ts';

function shown({ quantity: { low, high, unit, hedge } }: QuantityMention): string {
  const range = low === high ? String(low) : `${low ?? '_'}..${high ?? '_'}`;
  return `${range} ${unit} ${hedge}`;
}

function figuresOf({ text, language }: QuantityCase): string[] {
  const mentions = findQuantities(text, language === undefined ? {} : { language });
  return mentions.filter((mention) => mention.kind !== 'date').map(shown);
}

const GROUPS = { PERCENTAGES, DURATIONS, MONEY, COUNTS, NOT_MEASURES, FOREIGN };

for (const [name, cases] of Object.entries(GROUPS)) {
  describe(`figures: ${name.toLowerCase().replace('_', ' ')}`, () => {
    it.each(cases)('$text', (each) => {
      expect(figuresOf(each)).toEqual(each.figures);
    });
  });
}
