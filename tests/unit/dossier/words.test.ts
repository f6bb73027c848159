import { expect, it } from 'vitest';
import { capitalised } from '../../../dossier/capitalised.ts';
import { groupName } from '../../../dossier/group-text.ts';
import { english } from '../ui/messages.ts';

const t = english();

it.each([
  ['country', 'MT', 'Malta'],
  ['country', 'not a code', 'not a code'],
  ['country', '', 'Country not known'],
  ['language', 'uk', 'Ukrainian'],
  ['agency', 'North Wire', 'North Wire'],
  ['agency', '', 'Own text, as far as known'],
  ['label', 'my papers', 'my papers'],
  ['label', '', 'No label'],
] as const)('the %s group “%s” is named %s', (by, key, name) => {
  expect(groupName(by, key, t)).toBe(name);
});

it.each([
  ['number of boats', 'en', 'Number of boats'],
  ['istanbul', 'tr', 'İstanbul'],
  ['', 'en', ''],
])('“%s” begins with a capital as %s writes it', (words, locale, result) => {
  expect(capitalised(words, locale)).toBe(result);
});
