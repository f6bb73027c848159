import { describe, expect, it } from 'vitest';
import { type Edit, withEdits } from '../../../src/core/pack/edits.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { previewReplacement } from '../../../src/core/pack/preview.ts';
import { rebase } from '../../../src/core/pack/rebase.ts';

function pack(fields: object): Pack {
  const parsed = parsePack({ version: 1, id: 'ferry', title: 'The ferry', claims: [], ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.pack;
}

const ISSUES = [{ id: 'safety', title: 'Safety' }];
const PEOPLE = [{ id: 'master', name: 'Harbour master' }];
const OUTLETS = [
  { id: 'ledger', name: 'Morning Ledger' },
  { id: 'post', name: 'The Post' },
];
const CLAIMS = [
  { id: 'toll', statement: 'At least 34 died.', issue: 'safety', speakers: ['master'] },
  { id: 'cause', statement: 'Lorries broke loose.' },
];
const REPORTS = [
  { claim: 'toll', outlet: 'ledger', article: 'a1' },
  { claim: 'cause', outlet: 'post', article: 'p1', speakers: ['master'] },
];
const BASE = pack({ issues: ISSUES, people: PEOPLE, outlets: OUTLETS, claims: CLAIMS, reports: REPORTS });
const [TOLL, CAUSE] = BASE.claims;
const [REPORT, OTHER] = BASE.reports;
if (!TOLL || !CAUSE || !REPORT || !OTHER) throw new Error('the pack is not as the tests need it');

const change = (edit: Pick<Edit, 'list' | 'key' | 'published'>, fields: object | null): Edit => ({
  ...edit,
  own: fields && ({ ...edit.published, ...fields } as Edit['own']),
});
const TOLL_NAME = { list: 'claims', key: 'toll', published: TOLL } as const;
const next = (fields: object): Pack => pack({ ...BASE, ...fields });
const nextToll = (fields: object): Pack => next({ claims: [{ ...TOLL, ...fields }, CAUSE] });

describe('own edits above a newer version', () => {
  const mine = change(TOLL_NAME, { statement: 'At least 35 died.' });

  it('stay as they are where the publisher has changed nothing', () => {
    const { edits, settled, conflicts } = rebase([mine], next({ title: 'Ferry' }), BASE);
    expect([edits, settled, conflicts]).toEqual([[mine], [], []]);
  });

  it('join what the publisher has changed in other fields', () => {
    const { edits, conflicts } = rebase([mine], nextToll({ unit: 'people' }), BASE);
    expect(conflicts).toEqual([]);
    expect(edits[0]?.own).toEqual({ ...TOLL, statement: 'At least 35 died.', unit: 'people' });
  });

  it('join a field that the reader has taken out', () => {
    const { issue: _, ...without } = TOLL;
    const { edits } = rebase([{ ...TOLL_NAME, own: without }], nextToll({ unit: 'people' }), BASE);
    expect(edits[0]?.own).toEqual({ ...without, unit: 'people' });
  });

  it('are gone where the publisher now says the same', () => {
    const { edits, settled } = rebase([mine], nextToll({ statement: 'At least 35 died.' }), BASE);
    expect([edits, settled]).toEqual([[], [{ list: 'claims', key: 'toll' }]]);
  });

  it('stand in a conflict, with what else the publisher has changed', () => {
    const newer = nextToll({ statement: 'At least 36 died.', unit: 'people' });
    const { edits, conflicts } = rebase([mine], newer, BASE);
    expect(conflicts).toEqual([
      { list: 'claims', key: 'toll', before: TOLL, theirs: newer.claims[0], mine: mine.own },
    ]);
    expect(edits[0]?.own).toMatchObject({ statement: 'At least 35 died.', unit: 'people' });
  });

  it('go in a conflict that is settled in favour of the publisher', () => {
    const { edits } = rebase([mine], nextToll({ statement: 'At least 36 died.' }), BASE, [
      { list: 'claims', key: 'toll' },
    ]);
    expect(edits).toEqual([]);
  });

  it('are not lost by a settlement that names no conflict', () => {
    expect(
      rebase([mine], nextToll({ unit: 'people' }), BASE, [{ list: 'claims', key: 'toll' }]).edits,
    ).toHaveLength(1);
  });

  it("make a removed record the reader's own, and a conflict of it", () => {
    const { edits, conflicts } = rebase([mine], next({ claims: [CAUSE], reports: [OTHER] }), BASE);
    expect(edits).toEqual([{ ...mine, published: null }]);
    expect(conflicts).toMatchObject([{ theirs: null, mine: mine.own }]);
  });

  it('meet a record of the same id that the publisher has added', () => {
    const own: Edit = {
      list: 'outlets',
      key: 'gazette',
      published: null,
      own: { ...BASE.outlets[0], id: 'gazette' } as never,
    };
    const outlets = [...OUTLETS, { id: 'gazette', name: 'The Gazette' }];
    const { conflicts, edits } = rebase([own], next({ outlets }), BASE);
    expect(conflicts).toMatchObject([{ key: 'gazette', before: null, theirs: { name: 'The Gazette' } }]);
    expect(edits[0]?.published).toMatchObject({ name: 'The Gazette' });
  });
});

describe('a pack with rebased edits', () => {
  const sound = (published: Pack, edits: readonly Edit[]): Pack => {
    const whole = withEdits(published, rebase(edits, published, withEdits(BASE, edits)).edits);
    expect(parsePack(whole)).toMatchObject({ ok: true });
    return whole;
  };
  const own = (report: object): Edit => ({
    list: 'reports',
    key: 'own',
    published: null,
    own: { ...REPORT, article: 'mine', ...report } as Edit['own'],
  });

  it('keeps what the publisher has dropped and an own report names, with all that it names in turn', () => {
    const whole = sound(pack({ claims: [CAUSE], outlets: OUTLETS }), [own({})]);
    expect(whole.claims.map(({ id }) => id)).toEqual(['cause', 'toll']);
    expect(whole.issues.map(({ id }) => id)).toEqual(['safety']);
    expect(whole.people.map(({ id }) => id)).toEqual(['master']);
  });

  it('leaves out what is newly published of a record that the reader has taken out', () => {
    const taken = [
      change(TOLL_NAME, null),
      change({ list: 'reports', key: 'toll ledger a1', published: REPORT }, null),
    ];
    const newer = next({ reports: [...REPORTS, { claim: 'toll', outlet: 'post', article: 'p2' }] });
    const whole = sound(newer, taken);
    expect(whole.claims.map(({ id }) => id)).toEqual(['cause']);
    expect(whole.reports.map(({ claim }) => claim)).toEqual(['cause']);
  });

  it('takes issue and speaker from newly published records where the reader has taken them out', () => {
    const taken: Edit[] = [
      { list: 'issues', key: 'safety', published: BASE.issues[0] ?? null, own: null },
      { list: 'people', key: 'master', published: BASE.people[0] ?? null, own: null },
    ];
    const whole = sound(
      next({ claims: [...CLAIMS, { id: 'crew', statement: 'All 9 lived.', issue: 'safety' }] }),
      taken,
    );
    expect(whole.claims.map(({ id, issue, speakers }) => [id, issue, speakers])).toEqual([
      ['toll', undefined, []],
      ['cause', undefined, []],
      ['crew', undefined, []],
    ]);
    expect(whole.reports).toHaveLength(2);
  });
});

describe('a preview', () => {
  it('tells what would be new, changed and removed, and which own edits are met', () => {
    const mine = change(TOLL_NAME, { statement: 'At least 35 died.' });
    const newer = nextToll({ statement: 'At least 36 died.' });
    const preview = previewReplacement(BASE, [mine], newer);
    expect(preview.diff?.kinds.claims.changed).toMatchObject([{ id: 'toll' }]);
    expect(preview).toMatchObject({ conflicts: [{ key: 'toll' }], settled: [], kept: 1 });
  });

  it('of a pack that is new here compares it with nothing', () => {
    expect(previewReplacement(null, [], BASE)).toEqual({ diff: null, conflicts: [], settled: [], kept: 0 });
  });
});
