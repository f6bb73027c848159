import type { StoreFault } from '../src/store/store-error.ts';
import type { MessageKey } from '../src/ui/strings.ts';

const TEXTS: Readonly<Record<StoreFault | 'stopped', MessageKey>> = {
  quota: 'storeFullDisk',
  blocked: 'storeBlocked',
  'newer-version': 'storeNewerVersion',
  unavailable: 'dossierStoreFailed',
  stopped: 'storeStopped',
};

/** Why something could not be done, and what to do about it. */
export const storeFaultText = (fault: StoreFault | 'stopped' | null): MessageKey =>
  fault === null ? 'storeStopped' : TEXTS[fault];
