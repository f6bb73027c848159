import { GROUPINGS, type Grouping } from '../core/comparison/outlet-groups.ts';
import { parseOneOf } from './setting.ts';

const parseBy = parseOneOf(GROUPINGS);

/** Accepts a grouping of outlets; labels that are no text make it none. */
export function parseGrouping(kept: unknown): Grouping | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { by, labels } = kept as { by?: unknown; labels?: unknown };
  const known = parseBy(by);
  if (known === undefined || typeof labels !== 'object' || labels === null) return undefined;
  const entries = Object.entries(labels);
  if (!entries.every(([, label]) => typeof label === 'string')) return undefined;
  return { by: known, labels: Object.fromEntries(entries) };
}
