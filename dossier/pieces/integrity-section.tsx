import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../src/store/findings.ts';
import { useDossier } from '../context.ts';
import { findingText } from '../fault-text.ts';
import { RescueButton } from './rescue-button.tsx';

/** Whether all that is kept is sound, and what can be done where it is not. */
export function IntegritySection() {
  const { world, announce, t } = useDossier();
  const [findings, setFindings] = useState<readonly Finding[] | null>();
  const look = async (force: boolean): Promise<void> => {
    const found = await world.keeping.ask('integrity', force).catch(() => null);
    setFindings(found);
    if (force) announce(found?.length === 0 ? t('dossierSound') : t('dossierUnsound'));
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
        <button type="button" class="quiet" onClick={() => look(true)}>
          {t('dossierIntegrityNow')}
        </button>
      </p>
    </section>
  );
}
