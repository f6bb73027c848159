// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { describe, expect, test } from 'vitest';
import { compareClaim } from '../../src/core/comparison/compare-claim.ts';
import type { Match } from '../../src/core/match.ts';
import { DotStrip, stripText } from '../../src/ui/dot-strip.tsx';
import { ShareBar } from '../../src/ui/share-bar.tsx';
import { Siblings } from '../../src/ui/siblings.tsx';
import { SourceGroups } from '../../src/ui/source-groups.tsx';
import { claim, match, pack, person, report } from '../unit/comparison/small-pack.ts';
import { english, textsOf } from '../unit/ui/messages.ts';

const t = english();

function draw(piece: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  render(piece, place);
  return place;
}

const FERRY = pack({
  claims: [
    claim('length', { question: 'how-long', speakers: ['captain'], unit: 'minutes' }),
    claim('length-owner', { question: 'how-long', speakers: ['owner'], statement: 'The owner says so.' }),
    claim('event'),
  ],
  people: [person('captain'), person('owner')],
  reports: [
    report('length', {
      outlet: 'gazette',
      figure: '75 minutes',
      quote: 'over an hour',
      url: 'https://gazette.example/1',
      published: '2025-12-28',
      basis: 'digest',
    }),
    report('length', { outlet: 'courier', figure: '75 minutes', gist: 'gives the time' }),
    report('length', {
      outlet: 'mirror',
      figure: '75 minutes',
      carries: ['Wire'],
      url: 'https://mirror.example/1',
      urlDoubt: 'is a feed',
    }),
    report('length', { outlet: 'copy', figure: '75 minutes', carries: ['Wire'] }),
    report('length', { outlet: 'star', figure: '150 minutes' }),
    report('length', { outlet: 'blog', figure: 'over 60 minutes' }),
    report('length', { outlet: 'herald', figure: '200 minutes', published: '2025-12-27' }),
    report('length', { outlet: 'herald', figure: '75 minutes', published: '2025-12-28' }),
    report('length', { outlet: 'echo', doubt: 'rests on a headline' }),
    report('length', { outlet: 'sun', stance: 'denies' }),
    report('length-owner', { outlet: 'star', figure: '150 minutes' }),
    report('event', { outlet: 'star' }),
  ],
});

const compare = (id: string, here: Match | null = null) =>
  compareClaim(FERRY, id, here, {}) ?? expect.unreachable();

describe('the dot strip', () => {
  const { strip } = compare('length', match('length', { figure: '75 minutes' }));
  if (!strip) throw new Error('no strip');
  const drawn = draw(<DotStrip strip={strip} t={t} naming />);

  test('has all that it shows as text', () => {
    const label = drawn.querySelector('svg')?.getAttribute('aria-label');
    expect(label).toContain('over 1 h: The blog');
    expect(label).toContain('1 h 15 min: 4 sources, and this page');
    expect(label).toContain('2 h 30 min: The star');
  });

  test('counts many sources in words of every language', () => {
    const outlets = Array.from({ length: 21 }, (_, at) => `Paper ${at}`);
    const crowd = { low: 75, high: 75, hedge: 'exact', sources: 21, outlets, here: false } as const;
    const text = stripText({ ...strip, dots: [crowd] }, textsOf('uk'));
    expect(text).toContain('1 год 15 хв: 21 джерело');
    expect(text).not.toContain('Paper');
  });

  test('rings the dot of this page, and only that', () => {
    expect(drawn.querySelectorAll('.cl-strip-ring')).toHaveLength(1);
  });

  test('draws open ends as arrows', () => {
    expect(drawn.querySelectorAll('.cl-strip-open')).toHaveLength(1);
  });

  test('names who stands alone', () => {
    expect(drawn.querySelector('.cl-strip-alone')?.textContent).toBe('2 h 30 min: only The star');
  });
});

describe('the source groups', () => {
  const drawn = draw(<SourceGroups groups={compare('length').groups} language="en" t={t} />);
  const group = (heading: string) =>
    [...drawn.querySelectorAll('.cl-group')].find(
      (each) => each.querySelector('strong')?.textContent === heading,
    );

  test('are headed by what their sources say', () => {
    const headings = [...drawn.querySelectorAll('.cl-group-head strong')].map(
      ({ textContent }) => textContent,
    );
    expect(headings).toEqual(['1 h 15 min', '2 h 30 min', 'denied', 'over 1 h', 'no figure']);
  });

  test('put quotations in quotation marks, and nothing else', () => {
    const words = [...(group('1 h 15 min')?.querySelectorAll('.cl-words') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(words).toEqual(['“over an hour”', 'gives the time']);
  });

  test('link safely, and never an address that is in doubt', () => {
    const links = [...drawn.querySelectorAll('a')];
    expect(links.map((link) => link.href)).toEqual(['https://gazette.example/1']);
    expect(links[0]?.rel).toBe('noopener noreferrer');
    expect(links[0]?.target).toBe('_blank');
  });

  test.each([
    ['https://gazette.example/1', 'gazette.example'],
    ['https://www.gazette.example:8443/1', 'gazette.example:8443'],
    // A Cyrillic letter that looks like a Latin one.
    ['https://gаzette.example/1', 'xn--gzette-3nf.example'],
    ['https://gazette.example.evil.example/@gazette.example', 'gazette.example.evil.example'],
  ])('say whose server %s leads to', (url, host) => {
    const { groups } = compare('length');
    const linked = groups.map((each) => ({
      ...each,
      sources: each.sources.map((source) => ({
        ...source,
        reports: source.reports.map((report) => ({ ...report, url: report.url && url })),
      })),
    }));
    const link = draw(<SourceGroups groups={linked} language="en" t={t} />).querySelector('a');
    expect(link?.querySelector('.cl-host')?.textContent.trim()).toBe(host);
    expect(link?.textContent).toContain('The');
  });

  test('say it once where the outlet is called by its host', () => {
    const { groups } = compare('length');
    const named = groups.map((each) => ({
      ...each,
      sources: each.sources.map((source) => ({
        ...source,
        reports: source.reports.map((report) => ({
          ...report,
          outletName: 'gazette.example',
          url: 'https://www.gazette.example/1',
        })),
      })),
    }));
    const link = draw(<SourceGroups groups={named} language="en" t={t} />).querySelector('a');
    expect(link?.textContent?.match(/gazette\.example/g)).toHaveLength(1);
  });

  test('fold the reprints of an agency, with all outlets inside', () => {
    const folded = group('1 h 15 min')?.querySelector('.cl-sources details');
    expect(folded?.querySelector('summary')?.textContent).toBe('Wire text in 2 articles, counted once');
    expect(folded?.textContent).toContain('The mirror');
    expect(folded?.textContent).toContain('The copy');
  });

  test('show date and basis, corrections and doubts', () => {
    expect(group('1 h 15 min')?.textContent).toContain('28 December 2025 · from a summary of the article');
    expect(group('1 h 15 min')?.textContent).toContain('earlier: 3 h 20 min');
    expect(group('no figure')?.textContent).toContain('doubtful: rests on a headline');
    expect(group('no figure')?.querySelector('.cl-tag')?.textContent).toBe('not counted');
  });

  test('speak of no figure only where there could be one', () => {
    const event = draw(<SourceGroups groups={compare('event').groups} language="en" t={t} />);
    expect(event.querySelector('.cl-group-head strong')?.textContent).toBe('stated');
  });
});

describe('other answers to the same question', () => {
  test('are told with their speakers and the figures that count', () => {
    const drawn = draw(<Siblings siblings={compare('length').siblings} language="en" t={t} />);
    expect(drawn.querySelector('li')?.textContent).toBe(
      'Name of owner: The owner says so. (2 h 30 min in 1 source)',
    );
  });

  test('are left out where there are none', () => {
    expect(draw(<Siblings siblings={[]} language="en" t={t} />).textContent).toBe('');
  });
});

describe('the share bar', () => {
  test('is as long as the share, and says it in words', () => {
    const drawn = draw(<ShareBar agreement={{ share: 0.75, agreeing: 3, counted: 4 }} t={t} />);
    expect(drawn.querySelector('.cl-share-part')?.getAttribute('width')).toBe('75');
    expect(drawn.textContent).toBe('3 of 4 sources agree');
  });

  test('is no bar where too few sources count', () => {
    const drawn = draw(<ShareBar agreement={{ share: null, agreeing: 1, counted: 1 }} t={t} />);
    expect(drawn.querySelector('svg')).toBeNull();
    expect(drawn.textContent).toBe('Too few sources to compare');
  });
});
