import { describe, expect, it } from 'vitest';
import { findQuantities, type QuantityMention } from '../../../src/core/text/quantities.ts';
import {
  COUNTS,
  DURATIONS,
  FOREIGN,
  LEFT_OUT,
  MONEY,
  NOT_MEASURES,
  PERCENTAGES,
  PREPOSITIONS,
  type QuantityCase,
} from './quantity-cases.ts';
import { WORDINGS } from './quantity-wordings.ts';

function shown({ quantity: { low, high, unit, hedge } }: QuantityMention): string {
  const range = low === high ? String(low) : `${low ?? '_'}..${high ?? '_'}`;
  return `${range} ${unit} ${hedge}`;
}

function figuresOf({ text, language }: QuantityCase): string[] {
  const mentions = findQuantities(text, language === undefined ? {} : { language });
  return mentions.filter((mention) => mention.kind !== 'date').map(shown);
}

const GROUPS = {
  PERCENTAGES,
  DURATIONS,
  MONEY,
  COUNTS,
  LEFT_OUT,
  PREPOSITIONS,
  NOT_MEASURES,
  WORDINGS,
  FOREIGN,
};

for (const [name, cases] of Object.entries(GROUPS)) {
  describe(`figures: ${name.toLowerCase().replace('_', ' ')}`, () => {
    it.each(cases)('$text', (each) => {
      expect(figuresOf(each)).toEqual(each.figures);
    });
  });
}

describe('a text of unknown language', () => {
  it.each([
    ['Выделено 2,5 млрд долларов.', '2500000000 usd exact'],
    ['Виділено понад 2,5 млрд доларів і це все.', '2500000000.._ usd over'],
    ['It gave $2.5bn.', '2500000000 usd exact'],
  ])('%s', (text, wanted) => {
    expect(figuresOf({ text, figures: [] })).toEqual([wanted]);
  });
});

describe('what a figure is of', () => {
  it.each([
    ['Doe says 90% of the 12-part rescue plan is agreed.', ['part', 'rescu', 'plan']],
    ['The rescue plan is 90% agreed.', ['rescu', 'plan']],
    ['The guarantees, she said, are almost 95 per cent ready.', []],
    ['Russia holds 90% of Donbas.', ['donba']],
    ['The hearing, which he called short, lasted two hours.', ['hear', 'last']],
    ['Doe said the rescue plan was "90 percent agreed".', ['rescu', 'plan']],
    ['A two-hour meeting followed.', ['meet']],
    ['The meeting lasted two hours.', ['meet', 'last']],
    ['An $800 billion reconstruction fund is planned.', ['reconstruct', 'fund']],
    ['Three senior officers of the navy left.', ['senior', 'officer', 'navi']],
  ])('%s', (text, wanted) => {
    expect(findQuantities(text)[0]?.of).toEqual(wanted);
  });

  it('tells a denied figure from a stated one', () => {
    expect(findQuantities('It was not 90%.')[0]?.negated).toBe(true);
    expect(findQuantities("It isn't even 90% done.")[0]?.negated).toBe(true);
    expect(findQuantities('It was 90%.')[0]?.negated).toBe(false);
  });

  it('marks the number with its unit and noun, without the hedge', () => {
    const text = 'He fired almost 500 long-range drones at dawn.';
    const [mention] = findQuantities(text);
    expect(mention && text.slice(mention.start, mention.end)).toBe('500 long-range drones');
  });
});
