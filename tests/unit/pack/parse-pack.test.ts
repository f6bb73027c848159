import { describe, expect, it } from 'vitest';
import { formatPack } from '../../../src/core/pack/format-pack.ts';
import { PACK_LIMITS } from '../../../src/core/pack/limits.ts';
import { parsePack, parsePackText } from '../../../src/core/pack/parse-pack.ts';
import { ACCEPTED, FULL, NOT_JSON, REFUSED, SMALLEST } from './pack-cases.ts';

const faultsOf = (input: unknown) => {
  const parsed = parsePack(input);
  return parsed.ok ? [] : parsed.faults;
};

describe('parsePack', () => {
  it.each(ACCEPTED)('lets in $name', ({ pack }) => {
    expect(faultsOf(pack)).toEqual([]);
  });

  it.each([...REFUSED, ...NOT_JSON])('refuses $name, and names the place', ({ pack, path, problem }) => {
    const faults = faultsOf(pack);
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(faults[0]?.problem).toMatch(problem);
    expect(faults[0]?.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('gives every list and choice that the smallest pack leaves out', () => {
    const parsed = parsePack(SMALLEST);
    expect(parsed.ok && parsed.pack).toEqual({
      ...SMALLEST,
      claims: [{ ...SMALLEST.claims[0], speakers: [] }],
      issues: [],
      people: [],
      places: [],
      terms: [],
      outlets: [],
      reports: [],
    });
  });

  it('takes a report that says nothing of its stance and basis for the less', () => {
    const parsed = parsePack({ ...FULL, reports: [{ claim: 'toll', outlet: 'post' }] });
    expect(parsed.ok && parsed.pack.reports[0]).toMatchObject({ stance: 'states', basis: 'digest' });
  });

  it('answers with a copy that shares nothing with what it was given', () => {
    const given = structuredClone({ ...FULL, later: { list: [1] } });
    const parsed = parsePack(given);
    given.claims[0]!.speakers.push('bishop');
    given.later.list.push(2);
    expect(parsed.ok && parsed.pack).toEqual({ ...FULL, later: { list: [1] } });
  });

  it('lists all faults of a file at once', () => {
    const paths = faultsOf({ version: 1, id: 'a b', claims: [{ id: 'x' }, { statement: 'y' }] }).map(
      ({ path }) => path,
    );
    expect(paths).toEqual(['id', 'title', 'claims[0].statement', 'claims[1].id']);
  });

  it('counts the faults beyond the greatest number that it lists', () => {
    const faults = faultsOf({ ...SMALLEST, claims: new Array(PACK_LIMITS.faults + 23).fill(0) });
    expect(faults).toHaveLength(PACK_LIMITS.faults + 1);
    expect(faults.at(-1)).toMatchObject({ path: '', problem: 'and 23 more' });
  });

  it('survives a cycle and nesting without end', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(faultsOf({ ...SMALLEST, later: cycle })[0]?.problem).toMatch(/nested/);
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(faultsOf({ ...SMALLEST, later: deep })[0]?.problem).toMatch(/nested/);
  });

  it('refuses a million reports without reading them', () => {
    const reports = new Array(1_000_000).fill(null);
    expect(faultsOf({ ...SMALLEST, reports })).toEqual([
      expect.objectContaining({ path: 'reports', problem: 'has 1000000 entries, more than 500000' }),
    ]);
  });
});

describe('parsePackText', () => {
  const firstFault = (text: string) => {
    const parsed = parsePackText(text);
    return parsed.ok ? null : parsed.faults[0];
  };

  it('reads what parsePack reads', () => {
    expect(parsePackText(JSON.stringify(FULL))).toEqual(parsePack(FULL));
  });

  it('overlooks a byte order mark', () => {
    expect(parsePackText(`\uFEFF${JSON.stringify(FULL)}`).ok).toBe(true);
  });

  it('names line and column of text that is not JSON', () => {
    expect(firstFault('{\n  "version": 1,\n  "id": ruin\n}')?.path).toBe('line 3, column 9');
  });

  it('refuses a number that JSON allows and arithmetic does not', () => {
    const text = JSON.stringify(FULL).replace('"low":4', '"low":1e999');
    expect(firstFault(text)).toMatchObject({
      path: 'reports[0].value.low',
      problem: 'is a number that is not finite',
    });
  });
});

describe('formatPack', () => {
  const written = (input: unknown): string => {
    const parsed = parsePack(input);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    return formatPack(parsed.pack);
  };

  it('writes one record to a line, known fields first', () => {
    const text = written({
      later: 1,
      ...SMALLEST,
      claims: [{ zeal: 1, later: { b: 1, a: 2 }, ...SMALLEST.claims[0] }],
    });
    expect(text.split('\n')).toEqual([
      '{',
      '  "version": 1,',
      '  "id": "harbour",',
      '  "title": "The harbour bridge",',
      '  "issues": [],',
      '  "claims": [',
      '    {"id":"toll","statement":"The bridge will charge a toll.","speakers":[],"later":{"a":2,"b":1},"zeal":1}',
      '  ],',
      '  "people": [],',
      '  "places": [],',
      '  "terms": [],',
      '  "outlets": [],',
      '  "reports": [],',
      '  "later": 1',
      '}',
      '',
    ]);
  });

  it('loses nothing of a pack with every field and with fields of a later version', () => {
    const pack = { ...FULL, later: [{ deep: null }], outlets: [{ ...FULL.outlets[0], founded: 1850 }] };
    const back = parsePackText(written(pack));
    expect(back.ok && back.pack).toEqual(pack);
  });
});
