import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart } from '../../../src/core/capture/apart.ts';
import { type CaptureLine, draftCapture } from '../../../src/core/capture/draft-capture.ts';
import type { Match } from '../../../src/core/match.ts';
import type { Report } from '../../../src/core/pack/pack.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { claim, figure, match, pack, person, report } from '../comparison/small-pack.ts';

const URL = 'https://www.harbour.example/world/ferry-inquiry';
const OUTLET = { id: 'harbour', name: 'The Harbour', domains: ['harbour.example'], carries: [] };
const CLAIMS = [claim('dead'), claim('speed'), claim('fog')];
const SOURCE = { url: URL, published: '2026-03-04', language: 'en-GB', headline: 'Ferry', site: 'Harbour' };

const PEOPLE = [person('minister'), person('captain')];
const topic = (reports: readonly Report[] = []) =>
  pack({ claims: CLAIMS, outlets: [OUTLET], people: PEOPLE, reports });
const noted = (id: string, fields: Parameters<typeof report>[1] = {}) => {
  const { article: _, ...rest } = report(id, { outlet: 'harbour', url: URL, ...fields });
  return rest;
};
const draft = (matches: readonly Match[], reports: readonly Report[] = [], url = URL) =>
  draftCapture(topic(reports), matches, { ...SOURCE, url });
const states = (lines: readonly CaptureLine[] = []) =>
  lines.map((line) => (line.state === 'changed' ? `changed: ${line.drift.join(', ')}` : line.state));

describe('a first capture', () => {
  test('turns a match into a report of the page’s outlet', () => {
    const text = 'at least\n  12 people \u202edied\u202c';
    const found = draft([match('dead', { figure: 'at-least 12 people', speaker: 'minister', text })]);
    expect(found).toMatchObject({ outlet: OUTLET, isNew: false, url: URL });
    expect(found?.lines).toEqual([
      {
        state: 'new',
        report: {
          claim: 'dead',
          outlet: 'harbour',
          url: URL,
          published: '2026-03-04',
          language: 'en-GB',
          value: figure('at-least 12 people'),
          speakers: ['minister'],
          quote: 'at least 12 people died',
          stance: 'states',
          basis: 'full',
          carries: [],
        },
      },
    ]);
  });

  test('an unknown site becomes an outlet under a free id', () => {
    const known = { ...OUTLET, domains: ['elsewhere.example'], id: 'harbour.example' };
    const found = draftCapture(pack({ outlets: [known] }), [], SOURCE);
    expect(found).toMatchObject({
      isNew: true,
      outlet: { id: 'harbour.example-2', name: 'Harbour', domains: ['harbour.example'], language: 'en-GB' },
    });
  });

  test('a site that does not say its name goes by its host', () => {
    expect(draftCapture(pack({}), [], { url: URL })?.outlet.name).toBe('harbour.example');
  });

  test.each([undefined, 'file:///home/reader/saved.html', 'about:reader'])('%s belongs to nobody', (url) => {
    expect(draftCapture(topic(), [match('dead')], url === undefined ? {} : { url })).toBeNull();
  });

  test('what the page repeats is one report, by its best wording; what it puts otherwise is another', () => {
    const found = draft([
      match('dead', { figure: '12 people', score: 0.4, text: 'a dozen' }),
      match('dead', { figure: '12 people', score: 0.9, text: '12 people' }),
      match('dead', { figure: '14 people', score: 0.5 }),
      match('dead', { figure: '12 people', stance: 'denies' }),
    ]);
    expect(found?.lines.map((line) => line.state !== 'gone' && line.report.quote)).toEqual([
      '12 people',
      'The page.',
      'The page.',
    ]);
  });
});

interface RepeatCase {
  readonly what: string;
  readonly matches: readonly Match[];
  /** The words of the reports, in order. */
  readonly quotes: readonly string[];
}

const REPEATED: readonly RepeatCase[] = [
  {
    what: 'a headline without the figure that the text gives',
    matches: [
      match('dead', { score: 0.9, text: 'many dead' }),
      match('dead', { score: 0.3, text: '12 people', figure: '12 people' }),
    ],
    quotes: ['12 people'],
  },
  {
    what: 'a stretch that names nobody beside one that does',
    matches: [
      match('dead', { score: 0.3, text: 'she counts', speaker: 'minister' }),
      match('dead', { score: 0.9, text: 'it is said' }),
    ],
    quotes: ['she counts'],
  },
  {
    what: 'two people who say the same, and a line that names neither',
    matches: [
      match('dead', { text: 'a headline' }),
      match('dead', { text: 'she says', speaker: 'minister' }),
      match('dead', { text: 'he says', speaker: 'captain' }),
    ],
    quotes: ['she says', 'he says'],
  },
];

test.each(REPEATED)(
  '$what: one report for each way in which the page puts the claim',
  ({ matches, quotes }) => {
    expect(draft(matches)?.lines.map((line) => line.state !== 'gone' && line.report.quote)).toEqual(quotes);
  },
);

interface DriftCase {
  readonly what: string;
  readonly before: Parameters<typeof report>[1];
  readonly now: Parameters<typeof match>[1] | null;
  readonly state: string;
}

const DRIFT: readonly DriftCase[] = [
  { what: 'nothing', before: { figure: '12 people' }, now: { figure: '12 people' }, state: 'same' },
  {
    what: 'the address alone',
    before: { figure: '12 people', url: `${URL}/amp?utm_source=x` },
    now: { figure: '12 people' },
    state: 'same',
  },
  {
    what: 'the figure',
    before: { figure: '12 people' },
    now: { figure: '14 people' },
    state: 'changed: figure',
  },
  { what: 'a figure came', before: {}, now: { figure: '14 people' }, state: 'changed: figure' },
  { what: 'what it holds of it', before: {}, now: { stance: 'denies' }, state: 'changed: stance' },
  { what: 'who says it', before: { speakers: ['a'] }, now: { speaker: 'b' }, state: 'changed: speaker' },
  { what: 'who says it is left out', before: { speakers: ['a'] }, now: { speaker: null }, state: 'same' },
  {
    what: 'the words',
    before: { quote: 'a dozen people drowned' },
    now: { text: 'twelve passengers died' },
    state: 'changed: words',
  },
  {
    what: 'quotation marks and what stands around the words',
    before: { quote: '“Twelve died”' },
    now: { text: 'Officials said "twelve died" there' },
    state: 'same',
  },
  { what: 'an editor’s summary is no wording', before: { gist: 'Many dead.' }, now: {}, state: 'same' },
  { what: 'the claim is gone', before: {}, now: null, state: 'gone' },
];

describe('an article that is visited again', () => {
  test.each(DRIFT)('$what', ({ before, now, state }) => {
    const found = draft(now ? [match('dead', now)] : [], [noted('dead', before)]);
    expect(states(found?.lines)).toEqual([state]);
  });

  test('what other articles of the outlet say, and other outlets, is no concern of this one', () => {
    const others = [noted('dead', { url: `${URL}-2` }), noted('fog', { outlet: 'gazette' })];
    expect(states(draft([match('dead')], others)?.lines)).toEqual(['new']);
  });

  test('a version that stands is not taken for the one that has changed', () => {
    const before = [noted('dead', { figure: '12 people' }), noted('dead', { figure: '20 people' })];
    const found = draft(
      [match('dead', { figure: '20 people' }), match('dead', { figure: '14 people' })],
      before,
    );
    expect(states(found?.lines)).toEqual(['same', 'changed: figure']);
  });

  test('words that still stand are no drift where another stretch says more', () => {
    const found = draft(
      [
        match('dead', { text: 'a dozen people drowned', score: 0.2 }),
        match('dead', { text: 'the ferry took twelve with it', score: 0.9, speaker: 'minister' }),
      ],
      [noted('dead', { quote: 'A dozen people drowned' })],
    );
    expect(states(found?.lines)).toEqual(['same']);
  });

  test('what was noted twice and still stands is not missed', () => {
    const found = draft(
      [match('dead', { text: 'many dead' }), match('dead', { figure: '12 people', text: '12 people' })],
      [noted('dead', { quote: 'many dead' }), noted('dead', { figure: '12 people', quote: '12 people' })],
    );
    expect(states(found?.lines)).toEqual(['same']);
  });

  test('what an article has said before it changed is known, and not missed', () => {
    const before = [
      noted('dead', { figure: '12 people', published: '2026-03-04' }),
      noted('dead', { figure: '14 people', published: '2026-03-06' }),
    ];
    expect(states(draft([match('dead', { figure: '14 people' })], before)?.lines)).toEqual(['same']);
  });

  test('reports of an article that a pack names keep its name', () => {
    const found = draft([match('speed')], [{ ...noted('dead'), article: 'article-7' }]);
    expect(found?.lines[0]).toMatchObject({ state: 'new', report: { article: 'article-7' } });
  });
});

const anyMatch = fc
  .record({
    speaker: fc.constantFrom(null, 'minister', 'captain'),
    score: fc.constantFrom(0.2, 0.5, 0.9),
    claim: fc.constantFrom(...CLAIMS.map(({ id }) => id)),
    text: fc.string({ unit: 'binary', maxLength: 6_000 }),
    figure: fc.constantFrom(undefined, '3 people', '4 people', 'over 2 people'),
    stance: fc.constantFrom('states' as const, 'denies' as const),
  })
  .map(({ claim: id, figure: value, ...rest }) => match(id, { ...rest, ...(value && { figure: value }) }));

describe('whatever stands on a page', () => {
  test('is captured as reports that a pack may hold', () => {
    fc.assert(
      fc.property(fc.array(anyMatch, { maxLength: 6 }), (matches) => {
        const found = draft(matches);
        const reports = (found?.lines ?? []).flatMap((line) => (line.state === 'new' ? [line.report] : []));
        expect(parsePack(topic(reports))).toMatchObject({ ok: true });
      }),
    );
  });

  test('gives no two reports that could be one, and leaves out no claim', () => {
    fc.assert(
      fc.property(fc.array(anyMatch, { maxLength: 8 }), (matches) => {
        const reports = (draft(matches)?.lines ?? []).flatMap((line) =>
          line.state === 'new' ? [line.report] : [],
        );
        for (const [at, report] of reports.entries()) {
          const earlier = reports.slice(0, at).filter((other) => other.claim === report.claim);
          for (const other of earlier) expect(apart(other, report)).not.toEqual([]);
        }
        const claims = (of: readonly { readonly claim: string }[]) => new Set(of.map((each) => each.claim));
        expect(claims(reports)).toEqual(claims(matches));
      }),
    );
  });

  test('and captured again unchanged, it stands as noted', () => {
    fc.assert(
      fc.property(fc.array(anyMatch, { maxLength: 6 }), (matches) => {
        const first = (draft(matches)?.lines ?? []).flatMap((line) =>
          line.state === 'new' ? [line.report] : [],
        );
        expect(new Set(states(draft(matches, first)?.lines))).toEqual(
          new Set(first.length > 0 ? ['same'] : []),
        );
      }),
    );
  });
});
