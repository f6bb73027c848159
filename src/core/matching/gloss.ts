import type { QuantityMention } from '../text/quantity/mention.ts';
import type { Reading } from './reading.ts';

/** What stands between a sum and the same sum in another currency. */
const AGAIN = /^\s*(?:,|\(|–|—)?\s*(?:or|that is)?\s*(?:(?:about|around|some|roughly|nearly|almost) )?$/u;

/**
 * Answers with the sum that another one says over again ("2.5 billion Canadian dollars, or some 1.8 billion US dollars");
 * undefined where it is a sum of its own.
 */
export function glossedBy(
  gloss: QuantityMention,
  { quantities, text }: Reading,
): QuantityMention | undefined {
  if (gloss.kind !== 'money') return undefined;
  return quantities.find(
    ({ kind, quantity, end }) =>
      kind === 'money' &&
      quantity.unit !== gloss.quantity.unit &&
      end < gloss.start &&
      AGAIN.test(text.slice(end, gloss.start)),
  );
}
