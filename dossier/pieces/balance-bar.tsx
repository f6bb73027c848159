import { useDossier } from '../context.ts';
import type { Balance } from '../topic.ts';

/** How the claims of something fall, as a bar of three parts and the same in words. */
export function BalanceBar({ balance }: { balance: Balance }) {
  const { t } = useDossier();
  const { agree, differ, alone } = balance;
  const total = agree + differ + alone;
  if (total === 0) return null;
  const share = (part: number) => (100 * part) / total;
  return (
    <div class="balance">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" class="balance-bar">
        <rect class="balance-agree" width={share(agree)} height="8" />
        <rect class="balance-differ" x={share(agree)} width={share(differ)} height="8" />
        <rect class="balance-alone" x={share(agree + differ)} width={share(alone)} height="8" />
      </svg>
      <ul class="balance-words">
        {agree > 0 && <li class="balance-key-agree">{t('dossierAgree', { count: agree })}</li>}
        {differ > 0 && <li class="balance-key-differ">{t('dossierDiffer', { count: differ })}</li>}
        {alone > 0 && <li class="balance-key-alone">{t('dossierAlone', { count: alone })}</li>}
      </ul>
    </div>
  );
}
