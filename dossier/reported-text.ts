import type { SourceReport } from '../src/core/comparison/comparison.ts';
import { quantityText } from '../src/ui/quantity-text.ts';
import { stanceText } from '../src/ui/relation-text.ts';
import type { Translate } from '../src/ui/strings.ts';

/** What a report says, in few words: its figure or what it does with the claim, then its words. */
export function reportedText({ value, stance, quote, gist }: SourceReport, t: Translate): string {
  const parts: string[] = [];
  if (value) parts.push(quantityText(value, t));
  if (stance !== 'states' || !value) parts.push(stanceText(stance, t));
  if (quote !== null) parts.push(t('sourceQuote', { words: quote }));
  else if (gist !== null) parts.push(gist);
  return parts.join(' · ');
}
