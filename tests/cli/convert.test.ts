import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crosslight } from './run-crosslight.ts';

const SAMPLE = 'tests/topics/asphodel-ferry/pack.json';
let folder = '';
const at = (...names: string[]): string => path.join(folder, ...names);

const FERRY = {
  version: 1,
  id: 'ferry',
  title: 'The ferry',
  issues: [{ id: 'toll', title: 'The toll' }],
  claims: [{ id: 'dead', statement: '=34 people died.' }],
  outlets: [{ id: 'ledger', name: 'Ledger', domains: ['ledger.example'] }],
  reports: [{ claim: 'dead', outlet: 'ledger', url: 'https://ledger.example/1', gist: 'counts 34' }],
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crosslight-'));
  writeFileSync(at('ferry.json'), JSON.stringify(FERRY));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The names in the folder: nothing may be left of a conversion that came to nothing. */
const names = (): string[] => readdirSync(folder).sort();

describe('crosslight convert', { timeout: 60_000 }, () => {
  it('brings a pack through tables without a loss', async () => {
    const there = await crosslight(['convert', '--from', 'json', '--to', 'csv', SAMPLE, at('tables')]);
    expect(there).toEqual({ code: 0, out: `${at('tables')}: written\n`, err: '' });
    expect(readdirSync(at('tables')).sort()).toEqual(
      ['claims', 'issues', 'outlets', 'pack', 'people', 'places', 'reports', 'terms'].map(
        (name) => `${name}.csv`,
      ),
    );
    const back = await crosslight([
      'convert',
      '--from',
      'csv',
      '--to',
      'json',
      at('tables'),
      at('back.json'),
    ]);
    expect(back).toMatchObject({ code: 0, err: '' });
    const diff = await crosslight(['diff', SAMPLE, at('back.json')]);
    expect([diff.code, diff.out]).toEqual([0, 'The packs are the same.\n']);
    rmSync(at('tables'), { recursive: true });
    rmSync(at('back.json'));
  });

  it('lists on standard error what cannot be carried over, and writes the rest', async () => {
    const target = at('ferry.jsonld');
    const { code, out, err } = await crosslight([
      'convert',
      '--from',
      'json',
      '--to',
      'annotations',
      at('ferry.json'),
      target,
    ]);
    expect([code, out]).toEqual([0, `${target}: written\n`]);
    expect(err).toBe(`annotations has no place for all of the pack; ${target} lacks:\n       1  issues\n`);
    const back = await crosslight([
      'convert',
      '--from',
      'annotations',
      '--to',
      'claimreview',
      target,
      at('ferry.reviews'),
    ]);
    expect(back).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(at('ferry.reviews'), 'utf8')).toMatch(/"claimReviewed":"=34 people died\."/);
    rmSync(target);
    rmSync(at('ferry.reviews'));
  });

  it('writes nothing where --lossless forbids a loss', async () => {
    const call = ['convert', '--from', 'json', '--to', 'claimreview', at('ferry.json'), at('out.json')];
    const before = names();
    const { code, out } = await crosslight([...call, '--lossless', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      from: 'json',
      to: 'claimreview',
      written: false,
      notRead: [],
      notWritten: [{ what: 'issues', count: 1 }],
      faults: [],
    });
    expect(names()).toEqual(before);
  });

  it('tells file, place and remedy of every fault, and writes nothing', async () => {
    mkdirSync(at('faulty'));
    writeFileSync(at('faulty', 'pack.csv'), 'version,id,title\n1,a,A\n');
    writeFileSync(at('faulty', 'claims.csv'), 'id,statement,kind\nx,X.,rumour\ny,,\n');
    const before = names();
    const { code, out, err } = await crosslight([
      'convert',
      '--from',
      'csv',
      '--to',
      'json',
      at('faulty'),
      at('out.json'),
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')).toEqual([
      `${at('faulty')}: claims.csv, row 2, column kind is not one of the known words. Write one of: figure, position, event, assessment, plan.`,
      `${at('faulty')}: claims.csv, row 3, column statement is missing. Add this field.`,
      '',
    ]);
    expect(names()).toEqual(before);
  });

  it('gives the faults to programs too', async () => {
    const args = [
      'convert',
      '--from',
      'claimreview',
      '--to',
      'json',
      'package.json',
      at('out.json'),
      '--json',
    ];
    const { code, out } = await crosslight(args);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      written: false,
      faults: [{ path: '', problem: 'the file holds no ClaimReview with a claim' }],
    });
  });

  it('leaves a file as it was if the new one cannot be written', async () => {
    mkdirSync(at('filled'));
    writeFileSync(at('filled', 'mine.txt'), 'mine');
    const before = names();
    const tables = await crosslight([
      'convert',
      '--from',
      'json',
      '--to',
      'csv',
      at('ferry.json'),
      at('filled'),
    ]);
    expect(tables).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/has something in it/) });
    expect(readdirSync(at('filled'))).toEqual(['mine.txt']);
    const file = await crosslight([
      'convert',
      '--from',
      'json',
      '--to',
      'json',
      at('ferry.json'),
      at('filled'),
    ]);
    expect(file).toMatchObject({ code: 2, err: expect.stringMatching(/folder of this name/) });
    const lost = await crosslight([
      'convert',
      '--from',
      'json',
      '--to',
      'json',
      at('ferry.json'),
      at('no', 'x.json'),
    ]);
    expect(lost).toMatchObject({ code: 2, err: expect.stringMatching(/does not exist/) });
    expect(names()).toEqual(before);
  });

  it.each([
    [['--from', 'json', 'a', 'b'], /--to is missing; the formats are json, csv, annotations, claimreview/],
    [['--from', 'yaml', '--to', 'csv', 'a', 'b'], /--from yaml: there is no such format/],
    [['--from', 'json', '--to', 'csv', 'a'], /needs what to read and what to write/],
    [['--from', 'csv', '--to', 'json', SAMPLE, 'b'], /pack\.json: it is a file/],
  ])('refuses %j and says why', async (args, message) => {
    expect(await crosslight(['convert', ...args])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(message),
    });
  });
});
