import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crosslight } from './run-crosslight.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const CLAIMS = [
  {
    id: 'ferry',
    statement: 'The ferry carried 312 passengers.',
    title: 'How many were aboard the Asphodel?',
  },
  { id: 'captain', statement: 'Captain Halloway left the bridge.' },
];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crosslight-'));
  writeFileSync(at('claims.jsonl'), lines(...CLAIMS));
  writeFileSync(at('pack.json'), JSON.stringify({ version: 1, id: 'bare', title: 'Bare', claims: CLAIMS }));
  writeFileSync(at('queries.jsonl'), `${lines({ id: 'q1', text: 'Halloway was not on the bridge' })}\n`);
  writeFileSync(at('torn.jsonl'), `${lines({ id: 'q1', text: 'x' })}{"id": \n`);
  writeFileSync(at('nameless.jsonl'), lines({ text: 'x' }));
  writeFileSync(at('list.jsonl'), '[]\n');
  writeFileSync(
    at('relevant.jsonl'),
    lines(
      { text: 'The Asphodel had 312 aboard', split: 'dev', relevant: ['ferry'] },
      { text: 'Nothing known', split: 'dev', relevant: ['captain'] },
    ),
  );
  writeFileSync(
    at('pairs.jsonl'),
    lines(
      { domain: 'made-up', a: 'Prices rise in May.', b: 'Prices fall in May.', same: false },
      { domain: 'made-up', a: 'Prices rise in May.', b: 'Prices went up in May.', same: true },
    ),
  );
  writeFileSync(
    at('numbers.jsonl'),
    lines({ premise: 'It took 3 days.', hypothesis: 'It took 5 days.', label: 'neutral' }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('crosslight retrieve', { timeout: 60_000 }, () => {
  it.each([
    ['--claims', 'claims.jsonl'],
    ['--pack', 'pack.json'],
  ])('ranks with %s', async (option, file) => {
    const { code, out } = await crosslight(['retrieve', option, at(file), '--queries', at('queries.jsonl')]);
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.id).toBe('q1');
    expect(answer.claims[0]).toEqual({ claim: 'captain', score: expect.any(Number) });
  });

  it('takes a title for another wording, reads standard input and lists no more than asked for', async () => {
    const input = lines({ id: 'a', text: 'The Asphodel and her captain' }, { id: 'b', text: 'gibberish' });
    const args = ['retrieve', '--claims', at('claims.jsonl'), '--queries', '-', '--top', '1'];
    const { code, out } = await crosslight(args, input);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id, claims }) => [id, claims.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  it.each([
    [
      'a torn line',
      () => ['--queries', at('torn.jsonl')],
      () => `${at('torn.jsonl')}:2: this line is not JSON`,
    ],
    [
      'a missing field',
      () => ['--queries', at('nameless.jsonl')],
      () => `${at('nameless.jsonl')}:1: "id" is missing or no text`,
    ],
    [
      'a line that is a list',
      () => ['--queries', at('list.jsonl')],
      () => `${at('list.jsonl')}:1: this line is no object`,
    ],
    [
      'no such file',
      () => ['--queries', at('none.jsonl')],
      () => `${at('none.jsonl')}: there is no such file`,
    ],
    ['no queries', () => [], () => 'retrieve needs texts: --queries FILE.jsonl'],
    [
      'two stores',
      () => ['--queries', '-', '--pack', 'a', '--claims', 'b'],
      () => 'give either --pack or --claims, not both',
    ],
    [
      'a top of none',
      () => ['--queries', '-', '--top', '0'],
      () => '--top takes a whole number from 1, not "0"',
    ],
  ])('tells the place of %s and exits with 2', async (_, args, message) => {
    const { code, err } = await crosslight(['retrieve', ...args()]);
    expect([code, err]).toEqual([2, `crosslight: ${message()}\n`]);
  });
});

describe('crosslight evaluate', { timeout: 60_000 }, () => {
  it('sets retrieval beside plain BM25', async () => {
    const { code, out } = await crosslight(['evaluate', at('claims.jsonl'), at('relevant.jsonl')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^dev \(2\) +BM25 +ours/m);
    expect(out).toMatch(/^MAP@5 +0\.500 +0\.500 +\+0\.000/m);
  });

  it('counts false alarms in ordinary text', async () => {
    const args = ['evaluate', at('claims.jsonl'), at('relevant.jsonl'), '--ordinary', at('numbers.jsonl')];
    const { code, out } = await crosslight(args);
    expect(code).toBe(0);
    expect(out).toContain('0.0 false alarms in 1,000 ordinary sentences (0 of 2)');
  });

  it('tells pairs of sentences by their fields', async () => {
    const { code, out } = await crosslight(['evaluate', at('pairs.jsonl'), at('numbers.jsonl')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^made-up \(held out\) +1 +0 +0 +1\.000 +1\.000/m);
    expect(out).toContain('figure differs: fires on 1 of 1 pairs (100.0%), precision 1.000');
  });
});
