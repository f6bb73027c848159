import type { Deed, DeedCounts, DeedKind } from '../src/store/deed.ts';
import type { MessageKey, Translate } from '../src/ui/strings.ts';

const TEXTS: Readonly<Record<Exclude<DeedKind, 'edit'>, MessageKey>> = {
  capture: 'deedCapture',
  import: 'deedImport',
  update: 'deedUpdate',
  install: 'deedInstall',
  restore: 'deedRestore',
  removal: 'deedRemoval',
};

/** A deed in words: what was done to what. */
export function deedText({ kind, title, counts }: Deed, t: Translate): string {
  if (kind !== 'edit') return t(TEXTS[kind], { title });
  const { added, changed, removed } = counts;
  if (changed === 0 && removed === 0 && added > 0) return t('deedAdded', { title });
  if (changed === 0 && added === 0 && removed > 0) return t('deedTakenOut', { title });
  return t('deedEdited', { title });
}

const COUNTS = {
  added: 'deedCountAdded',
  changed: 'deedCountChanged',
  removed: 'deedCountRemoved',
} as const satisfies Readonly<Record<keyof DeedCounts, MessageKey>>;

/** How many records a deed added, changed and took out; what there was none of is left out. */
export function deedCountsText(counts: DeedCounts, t: Translate): string {
  const kinds = Object.keys(COUNTS) as (keyof DeedCounts)[];
  const parts = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(COUNTS[kind], { number: counts[kind] }));
  return new Intl.ListFormat(t.locale, { type: 'unit' }).format(parts);
}
