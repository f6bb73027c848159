import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatPack } from '../../src/core/pack/format-pack.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { parsePackText } from '../../src/core/pack/parse-pack.ts';

/** Topics are data, and are tested like code: what labels and articles say of each other and of the pack must hold. */

interface LabelledArticle {
  readonly id: string;
  readonly covers: boolean;
  readonly claims: readonly string[];
  readonly text: string;
}

interface Label {
  readonly article: string;
  readonly claim?: string;
  readonly notClaim?: string;
  readonly text: string;
  readonly value?: { readonly unit: string } | null;
  readonly speaker?: string | null;
}

const here = new URL('.', import.meta.url);
const read = (topic: string, file: string): string => readFileSync(new URL(`${topic}/${file}`, here), 'utf8');
const lines = <T>(topic: string, file: string): T[] =>
  read(topic, file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));

function packOf(topic: string): Pack {
  const parsed = parsePackText(read(topic, 'pack.json'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.pack;
}

const topics = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(topics)('the topic %s', (topic) => {
  const pack = packOf(topic);
  const articles = lines<LabelledArticle>(topic, 'articles.jsonl');
  const labels = lines<Label>(topic, 'labels.jsonl');
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));

  it('has a pack in the form in which packs are written, without cues', () => {
    expect(formatPack(pack)).toBe(read(topic, 'pack.json'));
    expect(pack.claims.filter((claim) => claim.cues !== undefined)).toEqual([]);
  });

  it('keeps its lists sorted, issues apart, and each claim reported', () => {
    for (const list of [pack.claims, pack.people, pack.places, pack.terms, pack.outlets]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }
    expect(new Set(pack.reports.map(({ claim }) => claim))).toEqual(new Set(claims.keys()));
  });

  it('labels stretches that stand once in their article', () => {
    const found = labels.map(({ article, text }) => (texts.get(article) ?? '').split(text).length - 1);
    expect(labels.filter((_, index) => found[index] !== 1)).toEqual([]);
  });

  it('labels claims, units and speakers of the pack', () => {
    const people = new Set(pack.people.map(({ id }) => id));
    for (const { claim, notClaim, value, speaker } of labels) {
      const known = claims.get(claim ?? notClaim ?? '');
      expect(known).toBeDefined();
      if (value) expect(value.unit).toBe(known?.unit);
      if (speaker) expect(people).toContain(speaker);
    }
  });

  it.each(articles)('lists for $id what its labels state', ({ id, covers, claims: listed }) => {
    const stated = labels.flatMap(({ article, claim }) => (article === id && claim ? [claim] : []));
    expect(listed).toEqual([...new Set(stated)].toSorted());
    expect(listed.length > 0).toBe(covers);
  });
});
