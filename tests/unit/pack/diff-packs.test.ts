import { describe, expect, it } from 'vitest';
import { diffPacks } from '../../../src/core/pack/diff-packs.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';

function pack(fields: object): Pack {
  const parsed = parsePack({
    version: 1,
    id: 'ferry',
    title: 'The ferry',
    claims: [
      { id: 'toll', statement: 'At least 34 died.' },
      { id: 'rescued', statement: '189 were rescued.' },
    ],
    outlets: [{ id: 'ledger', name: 'Morning Ledger', domains: ['ledger.example'] }],
    reports: [{ claim: 'toll', outlet: 'ledger', article: 'a1', stance: 'states' }],
    ...fields,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.pack;
}

const BASE = pack({});
const NOTHING = { added: [], changed: [], removed: [], reordered: false };

describe('diffPacks', () => {
  it('finds nothing between a pack and itself', () => {
    const { same, pack: head, kinds } = diffPacks(BASE, structuredClone(BASE));
    expect([same, head]).toEqual([true, []]);
    expect(Object.values(kinds)).toEqual(Array(7).fill(NOTHING));
  });

  it('lists new, changed and removed records with both sides of every changed field', () => {
    const after = pack({
      claims: [
        { id: 'toll', statement: 'At least 36 died.', unit: 'people' },
        { id: 'cause', statement: 'Lorries broke loose.' },
      ],
    });
    expect(diffPacks(BASE, after)).toMatchObject({
      same: false,
      kinds: {
        claims: {
          added: ['cause'],
          changed: [
            {
              id: 'toll',
              fields: [
                { field: 'statement', before: 'At least 34 died.', after: 'At least 36 died.' },
                { field: 'unit', after: 'people' },
              ],
            },
          ],
          removed: ['rescued'],
          reordered: false,
        },
        outlets: NOTHING,
      },
    });
  });

  it('tells of fields of the pack itself, known or not', () => {
    expect(diffPacks(BASE, pack({ title: 'The Asphodel', later: [1] })).pack).toEqual([
      { field: 'title', before: 'The ferry', after: 'The Asphodel' },
      { field: 'later', after: [1] },
    ]);
  });

  it('tells when records only changed places', () => {
    const diff = diffPacks(BASE, pack({ claims: [...BASE.claims].reverse() }));
    expect(diff).toMatchObject({ same: false, kinds: { claims: { ...NOTHING, reordered: true } } });
  });

  it('does not call it another order when something comes in between', () => {
    const between = [BASE.claims[0], { id: 'cause', statement: 'Lorries broke loose.' }, BASE.claims[1]];
    expect(diffPacks(BASE, pack({ claims: between })).kinds.claims).toEqual({ ...NOTHING, added: ['cause'] });
  });

  it('knows reports by claim, outlet and article, and counts those that share all three', () => {
    const report = { claim: 'toll', outlet: 'ledger', article: 'a1' };
    const after = pack({
      reports: [
        { ...report, stance: 'denies' },
        { ...report, gist: 'again' },
      ],
    });
    expect(diffPacks(BASE, after).kinds.reports).toEqual({
      ...NOTHING,
      added: ['toll ledger a1 (2)'],
      changed: [{ id: 'toll ledger a1', fields: [{ field: 'stance', before: 'states', after: 'denies' }] }],
    });
  });
});
