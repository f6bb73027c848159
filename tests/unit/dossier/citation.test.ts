import { expect, it } from 'vitest';
import { citationText } from '../../../dossier/citation.ts';
import type { SourceReport } from '../../../src/core/comparison/comparison.ts';
import { figure } from '../comparison/small-pack.ts';
import { english } from '../ui/messages.ts';

const t = english();

const PROVENANCE = {
  pack: { id: 'ferry', title: 'The ferry', asOf: '2031-05-09', language: null },
  claim: { id: 'dead', statement: 'Twelve died.', kind: null, measure: null, unit: null, speakers: [] },
};
const REPORT: SourceReport = {
  outlet: 'post',
  outletName: 'The Post',
  published: '2031-05-02',
  url: 'https://post.example/ferry',
  language: null,
  value: null,
  stance: 'states',
  speakers: [],
  quote: null,
  gist: null,
  basis: 'full',
  doubt: null,
};
const VIA = 'Via Crosslight pack “The ferry”, as of 9 May 2031.';

it.each([
  {
    name: 'a figure and a quotation',
    report: { value: figure('about 12 people'), quote: 'a dozen dead' },
    text: `The Post, 2 May 2031, on “Twelve died.” states it; about 12 people; “a dozen dead”. https://post.example/ferry ${VIA}`,
  },
  {
    name: 'a summary as a summary',
    report: { gist: 'puts the toll at a dozen' },
    text: `The Post, 2 May 2031, on “Twelve died.” states it; in summary: puts the toll at a dozen. https://post.example/ferry ${VIA}`,
  },
  {
    name: 'a denial without date and address',
    report: { stance: 'denies', published: null, url: null },
    text: `The Post, no date, on “Twelve died.” denies it. ${VIA}`,
  },
  {
    name: 'why a report is doubtful',
    report: { doubt: 'rests on a headline' },
    text: `The Post, 2 May 2031, on “Twelve died.” states it; doubtful: rests on a headline. https://post.example/ferry ${VIA}`,
  },
] as const)('a citation gives $name', ({ report, text }) => {
  expect(citationText({ ...REPORT, ...report }, PROVENANCE, t)).toBe(text);
});

it('leaves out a date that the pack does not give', () => {
  const undated = { ...PROVENANCE, pack: { ...PROVENANCE.pack, asOf: null } };
  expect(citationText(REPORT, undated, t)).toMatch(/Via Crosslight pack “The ferry”\.$/);
});
