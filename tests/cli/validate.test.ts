import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crosslight } from './run-crosslight.ts';

const STARTER = 'packs/mar-a-lago-talks.json';
let folder = '';
let faulty = '';
let torn = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crosslight-'));
  faulty = path.join(folder, 'faulty.json');
  torn = path.join(folder, 'torn.json');
  writeFileSync(
    faulty,
    '{"version":1,"id":"a","title":"A","claims":[{"id":"x","statement":" "},{"id":"x"}]}',
  );
  writeFileSync(torn, '{"version": 1,\n "id": }');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('crosslight validate', { timeout: 60_000 }, () => {
  it('finds nothing wrong with the starter pack', async () => {
    const { code, out } = await crosslight(['validate', STARTER]);
    expect([code, out]).toEqual([0, `${STARTER}: sound (10 issues, 70 claims, 72 outlets, 375 reports)\n`]);
  });

  it('names a claim that is too vague to be marked, which is no fault', async () => {
    const pack = path.join(folder, 'vague.json');
    const claims = [
      { id: 'good', statement: 'They said it was good.' },
      { id: 'sank', statement: 'The ferry Asphodel sank off Kestrel Point with 112 people aboard.' },
    ];
    writeFileSync(pack, JSON.stringify({ version: 1, id: 'a', title: 'A', claims }));
    const { code, out } = await crosslight(['validate', pack]);
    expect(code).toBe(0);
    expect(out.match(/the claim "\w+" is too vague/g)).toEqual(['the claim "good" is too vague']);
  });

  it('tells the place, the problem and the remedy of every fault, file by file', async () => {
    const { code, out } = await crosslight(['validate', STARTER, faulty, torn]);
    expect(code).toBe(1);
    expect(out.split('\n').slice(1)).toEqual([
      `${faulty}: claims[0].statement is empty. Fill it in, or leave the field out.`,
      `${faulty}: claims[1].statement is missing. Add this field.`,
      `${torn}: line 2, column 8 there is "}" where a value was expected. Correct the JSON here; an editor that knows JSON shows the place.`,
      '',
    ]);
  });

  it('gives faults to programs as JSON, one object for each file', async () => {
    const { code, out } = await crosslight(['validate', '--json', STARTER, faulty]);
    expect(code).toBe(1);
    const [sound, broken] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(sound).toEqual({ file: STARTER, ok: true, faults: [], vague: [] });
    expect(broken).toMatchObject({ file: faulty, ok: false });
    expect(broken.faults[0]).toEqual({
      path: 'claims[0].statement',
      problem: 'is empty',
      remedy: 'Fill it in, or leave the field out.',
    });
  });
});
