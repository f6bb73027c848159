import type { BackupFault } from '../src/core/backup/parse-backup.ts';
import type { Finding } from '../src/store/findings.ts';
import type { StoreFault } from '../src/store/store-error.ts';
import type { MessageKey, Translate } from '../src/ui/strings.ts';

const STORE_FAULTS: Readonly<Record<StoreFault, MessageKey>> = {
  quota: 'dossierStoreQuota',
  blocked: 'dossierStoreBlocked',
  'newer-version': 'dossierStoreNewer',
  unavailable: 'dossierStoreFailed',
};

/** Why the store could not do something, in a sentence. */
export const storeFaultText = (fault: StoreFault, t: Translate): string => t(STORE_FAULTS[fault]);

/** Why a file cannot be brought back, in a sentence. */
export function backupFaultText(fault: BackupFault, t: Translate): string {
  switch (fault.why) {
    case 'no-backup':
      return t('dossierBackupNone');
    case 'newer':
      return t('dossierBackupNewer', { release: fault.release });
    case 'damaged':
      return t('dossierBackupDamaged');
    case 'rescue':
      return t('dossierBackupRescue');
    case 'unsound': {
      const { path, problem } = fault.fault;
      return t('dossierBackupUnsound', {
        line: fault.line,
        fault: path === '' ? problem : `${path}: ${problem}`,
      });
    }
  }
}

/** What is damaged, in a sentence. */
export function findingText(finding: Finding, t: Translate): string {
  switch (finding.kind) {
    case 'count': {
      const { pack, list, expected, found } = finding;
      return t('dossierFoundCount', { pack, list, expected, found });
    }
    case 'unsound':
      return t('dossierFoundUnsound', { pack: finding.pack, fault: `${finding.path}: ${finding.problem}` });
    case 'key':
    case 'edit':
      return t(finding.kind === 'key' ? 'dossierFoundKey' : 'dossierFoundEdit', {
        pack: finding.pack,
        record: `${finding.list} ${finding.key}`,
      });
    case 'stray':
      return t('dossierFoundStray', { pack: finding.pack, table: finding.table, number: finding.rows });
    case 'subscription':
      return t('dossierFoundSubscription', { address: finding.address });
  }
}
