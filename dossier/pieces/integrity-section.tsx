import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../src/store/findings.ts';
import type { MessageKey } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import { findingText } from '../fault-text.ts';
import { RescueButton } from './rescue-button.tsx';

/** Whether all that is kept is sound, and what can be done where it is not. */
export function IntegritySection() {
  const { world, announce, t } = useDossier();
  const [findings, setFindings] = useState<readonly Finding[] | null>();
  const [looking, setLooking] = useState(false);
  const look = async (force: boolean): Promise<void> => {
    setLooking(force);
    const found = await world.keeping.ask('integrity', force).catch(() => null);
    setLooking(false);
    setFindings(found);
    if (force) announce(t(outcomeOf(found)));
  };
  useEffect(() => void look(false), [world]);
  return (
    <section aria-labelledby="keep-sound">
      <h2 id="keep-sound">{t('dossierIntegrity')}</h2>
      {findings?.length === 0 && <p>{t('dossierSound')}</p>}
      {findings === null && <p role="alert">{t('dossierStoreFailed')}</p>}
      {findings && findings.length > 0 && (
        <div class="question">
          <p>{t('dossierUnsound')}</p>
          <ul class="changes">
            {findings.map((finding) => (
              <li key={JSON.stringify(finding)}>{findingText(finding, t)}</li>
            ))}
          </ul>
        </div>
      )}
      {(findings === null || (findings?.length ?? 0) > 0) && <RescueButton world={world} t={t} />}
      <p class="actions">
        <button type="button" class="quiet" disabled={looking} onClick={() => look(true)}>
          {t(looking ? 'dossierSubLooking' : 'dossierIntegrityNow')}
        </button>
      </p>
    </section>
  );
}

/** What a look at the store has come to; it gave nothing where that is null. */
function outcomeOf(findings: readonly Finding[] | null): MessageKey {
  if (findings === null) return 'dossierStoreFailed';
  return findings.length === 0 ? 'dossierSound' : 'dossierUnsound';
}
