import { expect, it } from 'vitest';
import { capitalised } from '../../../dossier/capitalised.ts';
import { groupName } from '../../../dossier/group-text.ts';
import { reportedText } from '../../../dossier/reported-text.ts';
import { toSourceReport } from '../../../src/core/comparison/groups.ts';
import { indexReports } from '../../../src/core/comparison/report-index.ts';
import { claim, pack, report } from '../comparison/small-pack.ts';
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
  [{ figure: 'about 12 people' }, 'about 12 people'],
  [
    { figure: '12 people', stance: 'doubts', quote: 'hardly twelve' },
    '12 people · doubted · “hardly twelve”',
  ],
  [{ gist: 'blames haste' }, 'stated · blames haste'],
  [{ stance: 'not-yet', quote: 'not yet', gist: 'left out beside a quotation' }, 'not yet so · “not yet”'],
] as const)('a report %j says in few words: %s', (fields, words) => {
  const ferry = pack({ claims: [claim('dead')], reports: [report('dead', fields)] });
  const [made] = ferry.reports;
  expect(made && reportedText(toSourceReport(made, indexReports(ferry)), t)).toBe(words);
});

it.each([
  ['number of boats', 'en', 'Number of boats'],
  ['istanbul', 'tr', 'İstanbul'],
  ['', 'en', ''],
])('“%s” begins with a capital as %s writes it', (words, locale, result) => {
  expect(capitalised(words, locale)).toBe(result);
});
