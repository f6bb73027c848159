import type { MessageKey } from '../src/ui/strings.ts';
import type { ImportFormat } from './dataset-tasks.ts';

/** What formats are called. */
export const FORMAT_NAMES: Readonly<Record<ImportFormat, MessageKey>> = {
  json: 'formatJson',
  csv: 'formatCsv',
  annotations: 'formatAnnotations',
  claimreview: 'formatClaimReview',
  edits: 'formatEdits',
};
