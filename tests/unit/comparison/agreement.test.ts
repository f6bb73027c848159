import { describe, expect, test } from 'vitest';
import { agreementOn, tally, votes } from '../../../src/core/comparison/agreement.ts';
import { independentSources } from '../../../src/core/comparison/sources.ts';
import { viewFrom } from '../../../src/core/comparison/view.ts';
import type { Claim, Report } from '../../../src/core/pack/pack.ts';
import { claim, pack, report } from './small-pack.ts';

type ReportSketch = Partial<Report> & { figure?: string };

interface AgreementCase {
  readonly what: string;
  readonly claim?: Partial<Claim>;
  readonly reports: readonly ReportSketch[];
  /** Agreeing of counted sources. */
  readonly agreement: readonly [number, number];
  /** They agree that the claim does not hold. */
  readonly denied?: true;
}

const figures = (...texts: string[]): ReportSketch[] => texts.map((text) => ({ figure: text }));

const CASES: readonly AgreementCase[] = [
  { what: 'nobody', reports: [], agreement: [0, 0] },
  { what: 'one source', reports: figures('75 minutes'), agreement: [1, 1] },
  { what: 'all say the same', reports: figures('40 boats', '40 boats', '40 boats'), agreement: [3, 3] },
  { what: 'one dissents', reports: figures('75 minutes', '75 minutes', '150 minutes'), agreement: [2, 3] },
  {
    what: 'hedges of one number',
    reports: figures('about 95 percent', 'almost 95 percent', '95 percent'),
    agreement: [3, 3],
  },
  {
    what: 'a range that fits the commonest value',
    reports: figures('95 percent', '95 percent', '90-95 percent'),
    agreement: [3, 3],
  },
  {
    what: 'open ends count neither way',
    reports: figures('75 minutes', '150 minutes', 'over 60 minutes'),
    agreement: [1, 2],
  },
  {
    what: 'no figure counts neither way',
    reports: [...figures('75 minutes', '75 minutes'), {}],
    agreement: [2, 2],
  },
  {
    what: 'a denial counts against a figure',
    reports: [...figures('95 percent', '95 percent'), { stance: 'denies' }],
    agreement: [2, 3],
  },
  {
    what: 'a doubt counts against',
    reports: [...figures('95 percent', '95 percent'), { figure: '95 percent', stance: 'doubts' }],
    agreement: [2, 3],
  },
  {
    what: 'doubtful reports count neither way',
    reports: [...figures('75 minutes', '75 minutes'), { figure: '150 minutes', doubt: 'headline only' }],
    agreement: [2, 2],
  },
  { what: 'another unit does not count', reports: figures('18 usd', '18 usd', '25 cad'), agreement: [2, 2] },
  { what: 'a claim without figures', reports: [{}, {}, { stance: 'denies' }], agreement: [2, 3] },
  {
    what: 'denied and not yet agree, that it does not hold',
    reports: [{ stance: 'not-yet' }, { stance: 'denies' }],
    agreement: [2, 2],
    denied: true,
  },
  {
    what: 'one that states against two that deny',
    reports: [{ stance: 'denies' }, {}, { stance: 'denies' }],
    agreement: [2, 3],
    denied: true,
  },
  {
    what: 'reprints of one agency are one source',
    reports: [
      { carries: ['Wire'], figure: '75 minutes' },
      { carries: ['Wire'], figure: '75 minutes' },
      { figure: '150 minutes' },
    ],
    agreement: [1, 2],
  },
  {
    what: 'two agencies in one article fold nothing',
    reports: [{ carries: ['Wire', 'Post'] }, { carries: ['Wire', 'Post'] }],
    agreement: [2, 2],
  },
  {
    what: 'two articles of one outlet are one source',
    reports: [{ outlet: 'gazette' }, { outlet: 'gazette' }, {}],
    agreement: [2, 2],
  },
  {
    what: 'a source that contradicts itself does not agree',
    reports: [
      { outlet: 'gazette', figure: '75 minutes' },
      { outlet: 'gazette', figure: '150 minutes' },
      ...figures('75 minutes', '75 minutes'),
    ],
    agreement: [2, 3],
  },
  {
    what: 'a correction replaces what was said before',
    reports: [
      { outlet: 'gazette', figure: '150 minutes', published: '2025-12-27' },
      { outlet: 'gazette', figure: '75 minutes', published: '2025-12-28' },
      ...figures('75 minutes'),
    ],
    agreement: [2, 2],
  },
  {
    what: 'a figure by its kind though no report gives one',
    claim: { kind: 'figure' },
    reports: [{}, {}],
    agreement: [0, 0],
  },
];

describe('the agreement on a claim', () => {
  test.each(CASES)(
    '$what: $agreement',
    ({ claim: fields, reports, agreement: [agreeing, counted], denied }) => {
      const one = claim('claim', fields);
      const view = viewFrom(
        pack({ claims: [one], reports: reports.map((each) => report('claim', each)) }),
        {},
      );
      const share = counted < 2 ? null : agreeing / counted;
      expect(tally(votes(independentSources(view, 'claim'), one))).toEqual({
        share,
        agreeing,
        counted,
        ...(denied && { denied }),
      });
    },
  );
});

describe('the agreement on an issue', () => {
  const claims = [claim('length'), claim('toll')];
  const on = (reports: Report[]) => agreementOn(claims, viewFrom(pack({ claims, reports }), {}));

  test('is the share of sources that agree on every claim they report', () => {
    const reports = [
      report('length', { outlet: 'a', figure: '75 minutes' }),
      report('length', { outlet: 'b', figure: '75 minutes' }),
      report('length', { outlet: 'c', figure: '150 minutes' }),
      report('toll', { outlet: 'a', figure: '2 people' }),
      report('toll', { outlet: 'c', figure: '2 people' }),
      report('toll', { outlet: 'd', figure: '2 people' }),
    ];
    expect(on(reports)).toEqual({ share: 3 / 4, agreeing: 3, counted: 4 });
  });

  test('leaves out claims that a single source reports', () => {
    expect(on([report('length', {}), report('toll', {})])).toEqual({ share: null, agreeing: 0, counted: 0 });
  });
});
