import type { Reason } from '../../src/core/match.ts';
import type { MessageKey, Translate } from '../../src/ui/strings.ts';
import { trusted } from '../trusted.ts';

/** What a reader sets aside by a card: these words for this claim, or the claim wherever it stands. */
export type Scope = 'words' | 'claim';

const KINDS: Readonly<Record<Reason['kind'], MessageKey>> = {
  name: 'card_reason_name',
  words: 'card_reason_words',
  figure: 'card_reason_figure',
  speaker: 'card_reason_speaker',
  term: 'card_reason_term',
  negation: 'card_reason_negation',
  context: 'card_reason_context',
};

interface Props {
  readonly reasons: readonly Reason[];
  readonly setAside: (scope: Scope) => void;
  readonly t: Translate;
}

/** Why the page's words were taken for this claim, and what to do if they should not have been; folded away. */
export function Reasons({ reasons, setAside, t }: Props) {
  return (
    <details
      class="card-reasons"
      onToggle={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
    >
      <summary>{t('card_why')}</summary>
      <ul>
        {reasons.map((reason) => (
          <Ground key={`${reason.kind} ${reason.evidence}`} reason={reason} t={t} />
        ))}
      </ul>
      <p>
        <button type="button" class="card-link" onClick={trusted(() => setAside('words'))}>
          {t('card_not_this')}
        </button>{' '}
        <button type="button" class="card-link" onClick={trusted(() => setAside('claim'))}>
          {t('card_mute')}
        </button>
      </p>
      <p>{t('card_aside_note')}</p>
    </details>
  );
}

function Ground({ reason: { kind, evidence }, t }: { reason: Reason; t: Translate }) {
  return (
    <li>
      {t(KINDS[kind])}
      {evidence !== '' && (
        <>
          {' '}
          <q>{evidence}</q>
        </>
      )}
    </li>
  );
}
