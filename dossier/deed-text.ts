import type { Deed, DeedKind } from '../src/store/deed.ts';
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
