import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crosslight } from './run-crosslight.ts';

let folder = '';
let before = '';
let after = '';

const pack = (claims: object[], fields = {}): string =>
  JSON.stringify({ version: 1, id: 'ferry', title: 'The ferry', claims, ...fields });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crosslight-'));
  before = path.join(folder, 'before.json');
  after = path.join(folder, 'after.json');
  writeFileSync(
    before,
    pack([
      { id: 'dead', statement: '34 died.' },
      { id: 'lost', statement: '6 are missing.' },
    ]),
  );
  writeFileSync(
    after,
    pack(
      [
        { id: 'cause', statement: 'C.' },
        { id: 'dead', statement: '36 died.', unit: 'people' },
      ],
      { asOf: '2026-04-22' },
    ),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('crosslight diff', { timeout: 60_000 }, () => {
  it('says so where there is no difference', async () => {
    expect(await crosslight(['diff', before, before])).toEqual({
      code: 0,
      out: 'The packs are the same.\n',
      err: '',
    });
  });

  it('tells what is new, gone and changed, with both sides of every field', async () => {
    const { code, out } = await crosslight(['diff', before, after]);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'pack',
      '      asOf: (none) -> "2026-04-22"',
      'claims: 1 new, 1 changed, 1 removed',
      '  + cause',
      '  - lost',
      '  ~ dead',
      '      statement: "34 died." -> "36 died."',
      '      unit: (none) -> "people"',
      '',
    ]);
  });

  it('tells programs the same', async () => {
    const { code, out } = await crosslight(['diff', '--json', before, after]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      same: false,
      kinds: { claims: { added: ['cause'], removed: ['lost'], changed: [{ id: 'dead' }] } },
    });
  });

  it.each([
    [['diff', 'packs/mar-a-lago-talks.json'], /needs two packs/],
    [['diff', 'packs/mar-a-lago-talks.json', 'package.json'], /package\.json: version is not a version/],
  ])('refuses %j and says why', async (args, message) => {
    expect(await crosslight(args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
  });
});
