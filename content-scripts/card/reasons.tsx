import type { Reason } from '../../src/core/match.ts';
import type { MessageKey, Translate } from '../../src/ui/strings.ts';

const KINDS: Readonly<Record<Reason['kind'], MessageKey>> = {
  name: 'card_reason_name',
  words: 'card_reason_words',
  figure: 'card_reason_figure',
  speaker: 'card_reason_speaker',
  term: 'card_reason_term',
  negation: 'card_reason_negation',
  context: 'card_reason_context',
};

/** Why the page's words were taken for this claim, folded away. */
export function Reasons({ reasons, t }: { reasons: readonly Reason[]; t: Translate }) {
  if (reasons.length === 0) return null;
  return (
    <details class="card-reasons">
      <summary>{t('card_why')}</summary>
      <ul>
        {reasons.map(({ kind, evidence }) => (
          <li key={`${kind} ${evidence}`}>
            {t(KINDS[kind])}
            {evidence !== '' && (
              <>
                {' '}
                <q>{evidence}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
