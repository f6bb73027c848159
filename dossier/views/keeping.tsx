import { useDossier } from '../context.ts';
import { BackupSection } from '../pieces/backup-section.tsx';
import { IntegritySection } from '../pieces/integrity-section.tsx';
import { LabelledCases } from '../pieces/labelled-cases.tsx';
import { RestoreSection } from '../pieces/restore-section.tsx';

/** Backups, bringing them back, and whether all that is kept is sound. */
export function Keeping() {
  const { t } = useDossier();
  return (
    <>
      <h1>{t('dossierKeeping')}</h1>
      <p class="lead">{t('dossierKeepingLead')}</p>
      <BackupSection />
      <RestoreSection />
      <IntegritySection />
      <LabelledCases />
    </>
  );
}
