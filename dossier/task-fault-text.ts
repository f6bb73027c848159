import type { StoreFault } from '../src/store/store-error.ts';
import type { Translate } from '../src/ui/strings.ts';
import { storeFaultText } from './fault-text.ts';

/** Why a task could not be done: the store's own fault, or that it ended before time; null is a fault of ours. */
export const taskFaultText = (fault: StoreFault | 'stopped' | null, t: Translate): string =>
  fault === null || fault === 'stopped' ? t('storeStopped') : storeFaultText(fault, t);
