import type { GroupedBy } from '../src/core/comparison/outlet-groups.ts';
import type { MessageKey, Translate } from '../src/ui/strings.ts';

const UNKNOWN: Readonly<Record<GroupedBy, MessageKey>> = {
  none: 'dossierGroupNone',
  country: 'dossierGroupNoCountry',
  language: 'dossierGroupNoLanguage',
  agency: 'dossierGroupNoAgency',
  label: 'dossierGroupNoLabel',
};

/** The name of a group of outlets, in the reader's language where it is a country's or a language's. */
export function groupName(by: GroupedBy, key: string, t: Translate): string {
  if (key === '') return t(UNKNOWN[by]);
  if (by === 'country') return displayName('region', key, t);
  if (by === 'language') return displayName('language', key, t);
  return key;
}

/** A code that names nothing stands for itself: packs are written by people. */
export function displayName(type: 'region' | 'language', code: string, t: Translate): string {
  try {
    return new Intl.DisplayNames([t.locale], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
