import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RELATIONS } from '../../src/core/match.ts';
import { type Pack, STANCES } from '../../src/core/pack/pack.ts';
import { HEDGES, type Quantity } from '../../src/core/quantity.ts';

/** The labelled data are written by hand: these tests find slips of the pen, not mistakes of judgement. */

interface LabelledQuantities {
  readonly text: string;
  readonly quantities: readonly (Quantity & { readonly text: string })[];
}

interface LabelledClaim {
  readonly claim: string;
  readonly value: Quantity | null;
  readonly speaker: string | null;
  readonly stance: string;
  readonly relation: string | null;
}

interface LabelledSentence {
  readonly id: string;
  readonly before?: string;
  readonly text: string;
  readonly claims: readonly LabelledClaim[];
  readonly optional?: readonly string[];
  readonly why?: string;
}

interface LabelledArticle {
  readonly id: string;
  readonly covers: boolean;
  readonly url: string;
  readonly published: string | null;
  readonly claims: readonly string[];
  readonly optional?: readonly string[];
  readonly marks?: readonly {
    readonly claim: string;
    readonly text: string;
    readonly value?: Quantity | null;
  }[];
  readonly text: string;
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

function lines<T>(file: string): T[] {
  return read(`./${file}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const pack = JSON.parse(read('../../packs/mar-a-lago-talks.json')) as Pack;
const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
const people = new Set(pack.people.map((person) => person.id));

const quantities = lines<LabelledQuantities>('quantities');
const sentences = {
  'sentences-tuning': lines<LabelledSentence>('sentences-tuning'),
  'sentences-development': lines<LabelledSentence>('sentences-development'),
  'sentences-held-out': lines<LabelledSentence>('sentences-held-out'),
};
const articles = {
  'articles-tuning': lines<LabelledArticle>('articles-tuning'),
  'articles-development': lines<LabelledArticle>('articles-development'),
  'articles-held-out': lines<LabelledArticle>('articles-held-out'),
};

/** Says what is wrong with a figure, or nothing. */
function faultOf(figure: Quantity): string | null {
  if (!HEDGES.includes(figure.hedge)) return `no such hedge: ${figure.hedge}`;
  if (!/^[a-z]+(-[a-z]+)*$/.test(figure.unit)) return `unit is not lower-case: ${figure.unit}`;
  const openBelow = figure.hedge === 'up-to';
  const openAbove = figure.hedge === 'at-least' || figure.hedge === 'over';
  if ((figure.low === null) !== openBelow || (figure.high === null) !== openAbove)
    return 'ends and hedge disagree';
  if (figure.low !== null && figure.high !== null && figure.low > figure.high) return 'ends are swapped';
  return null;
}

/** Canada's aid has two currencies, and one outlet counted leaders instead of countries. */
const OTHER_UNITS: Readonly<Record<string, string>> = {
  'canada-aid': 'cad',
  'paris-participants': 'leaders',
};

function faultOfClaimFigure(id: string, figure: Quantity | null | undefined): string | null {
  if (!figure) return null;
  const { kind, unit } = claims.get(id) ?? {};
  if (kind !== 'figure') return `${id} is no figure`;
  if (figure.unit !== unit && figure.unit !== OTHER_UNITS[id]) return `${id} is measured in ${unit}`;
  return faultOf(figure);
}

const unknown = (ids: readonly string[]): string[] => ids.filter((id) => !claims.has(id));

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('quantities', () => {
  test('there are enough of both kinds, and no sentence twice', () => {
    expect(quantities.filter((entry) => entry.quantities.length > 0).length).toBeGreaterThanOrEqual(220);
    expect(quantities.filter((entry) => entry.quantities.length === 0).length).toBeGreaterThanOrEqual(30);
    expect(repeated(quantities.map((entry) => entry.text))).toEqual([]);
  });

  test('every figure is a well-formed quotation, in the order of the sentence', () => {
    for (const entry of quantities) {
      let from = 0;
      for (const figure of entry.quantities) {
        const at = entry.text.indexOf(figure.text, from);
        expect(at, `${figure.text} in: ${entry.text}`).toBeGreaterThanOrEqual(0);
        expect(faultOf(figure), entry.text).toBeNull();
        from = at + figure.text.length;
      }
    }
  });
});

describe.each(Object.entries(sentences))('%s', (_name, entries) => {
  const positives = entries.filter((entry) => entry.claims.length > 0);
  const negatives = entries.filter((entry) => entry.claims.length === 0);

  test('look-alikes outnumber claims, and each says what the trap is', () => {
    expect(negatives.length).toBeGreaterThan(positives.length);
    expect(negatives.filter((entry) => !entry.why)).toEqual([]);
    expect(negatives.filter((entry) => entry.optional)).toEqual([]);
  });

  test('every claim of the pack is stated', () => {
    const stated = new Set(positives.flatMap((entry) => entry.claims.map((label) => label.claim)));
    expect([...claims.keys()].filter((id) => !stated.has(id))).toEqual([]);
  });

  test('ids and texts are single, labels are known', () => {
    expect(repeated(entries.map((entry) => entry.id))).toEqual([]);
    expect(repeated(entries.map((entry) => `${entry.before ?? ''} ${entry.text}`))).toEqual([]);
    for (const entry of entries) {
      const ids = entry.claims.map((label) => label.claim);
      expect(unknown([...ids, ...(entry.optional ?? [])]), entry.id).toEqual([]);
      expect(repeated([...ids, ...(entry.optional ?? [])]), entry.id).toEqual([]);
      for (const { claim, value, speaker, stance, relation } of entry.claims) {
        expect(faultOfClaimFigure(claim, value), entry.id).toBeNull();
        expect(speaker === null || people.has(speaker), `${entry.id}: ${speaker}`).toBe(true);
        expect(STANCES).toContain(stance);
        expect([...RELATIONS, null]).toContain(relation);
      }
    }
  });
});

describe.each(Object.entries(articles))('%s', (_name, entries) => {
  test('addresses are single and invented, lengths are those of articles', () => {
    expect(repeated(entries.flatMap((entry) => [entry.id, entry.url, entry.text]))).toEqual([]);
    for (const entry of entries) {
      expect(new URL(entry.url).hostname.endsWith('.example'), entry.id).toBe(true);
      expect(entry.text.split(/\s+/).length, entry.id).toBeGreaterThanOrEqual(400);
      expect(entry.text.split(/\s+/).length, entry.id).toBeLessThanOrEqual(1000);
    }
  });

  test('claims and marks are the same claims, quoted exactly', () => {
    for (const entry of entries) {
      const marks = entry.marks ?? [];
      expect([...new Set(marks.map((mark) => mark.claim))].sort(), entry.id).toEqual(entry.claims);
      expect(unknown([...entry.claims, ...(entry.optional ?? [])]), entry.id).toEqual([]);
      expect(repeated([...entry.claims, ...(entry.optional ?? [])]), entry.id).toEqual([]);
      expect(
        marks.filter((mark) => !entry.text.includes(mark.text)),
        entry.id,
      ).toEqual([]);
      for (const mark of marks) expect(faultOfClaimFigure(mark.claim, mark.value), entry.id).toBeNull();
    }
  });

  test('an article that does not cover the topic states nothing', () => {
    for (const entry of entries) {
      expect(entry.covers, entry.id).toBe(entry.claims.length > 0);
      if (!entry.covers) expect(entry.optional ?? [], entry.id).toEqual([]);
    }
  });
});

test('nothing that is held out can be tuned on', () => {
  const seen = new Set(
    [
      ...sentences['sentences-tuning'],
      ...sentences['sentences-development'],
      ...articles['articles-tuning'],
      ...articles['articles-development'],
    ].map(({ text }) => text),
  );
  const held = [...sentences['sentences-held-out'], ...articles['articles-held-out']];
  expect(held.filter(({ text }) => seen.has(text))).toEqual([]);
});

test('the counts in the README are those of the files', () => {
  const rows = [...read('./README.md').matchAll(/^\| `([a-z-]+)\.jsonl` \| (\d+) \|/gm)];
  expect(rows.map(([, file, count]) => [file, Number(count)])).toEqual([
    ['quantities', quantities.length],
    ...Object.entries({ ...sentences, ...articles }).map(([file, entries]) => [file, entries.length]),
  ]);
});
