import type { SourceReport } from '../../src/core/comparison/comparison.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { quantityText } from '../../src/ui/quantity-text.ts';
import { stanceText } from '../../src/ui/relation-text.ts';
import { useDossier } from '../context.ts';

/** What a report says, in few words: its figure or what it does with the claim, then its words in their own language. */
export function Reported({ report }: { report: SourceReport }) {
  const { pack, t } = useDossier();
  const { value, stance, quote, gist, language } = report;
  const said: string[] = [];
  if (value) said.push(quantityText(value, t));
  if (stance !== 'states' || !value) said.push(stanceText(stance, t));
  return (
    <>
      {said.join(' · ')}
      {quote !== null && (
        <>
          {' · '}
          <span {...textLanguage(language ?? pack.language)}>{t('sourceQuote', { words: quote })}</span>
        </>
      )}
      {quote === null && gist !== null && (
        <>
          {' · '}
          <span {...textLanguage(pack.language)}>{gist}</span>
        </>
      )}
    </>
  );
}
