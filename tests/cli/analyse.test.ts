import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../src/core/match.ts';
import { crosslight } from './run-crosslight.ts';

const FERRY = 'tests/topics/asphodel-ferry/pack.json';
const SITES = 'samples/newsroom/sites';
const ON_TOPIC = `${SITES}/daily-lantern/mar-a-lago-talks.html`;
const FRONT_PAGE = `${SITES}/daily-lantern/index.html`;

interface Found {
  readonly id: string;
  readonly coverage: { readonly pack: string | null; readonly score: number; readonly covered: boolean };
  readonly sentences: number;
  readonly matches: readonly Record<string, unknown>[];
  readonly text?: string;
}

const answers = (out: string): Found[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const source = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const ferry = source('tests/topics/asphodel-ferry/articles.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; text: string; covers: boolean });

/** Whether every match has the promised shape and stands in the text where it says. */
function expectSoundMatches({ matches }: Found, text: string): void {
  for (const match of matches) {
    expect(Object.keys(match).sort()).toEqual(
      ['claim', 'end', 'relation', 'score', 'speaker', 'start', 'text', 'value'].sort(),
    );
    const [start, end] = [match.start as number, match.end as number];
    expect(text.slice(start, end)).toBe(match.text);
    expect(match.text).toMatch(/^\S.*\S$/s);
    expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
    expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
    expect(RELATIONS).toContain(match.relation);
    expect(match.score).toBeGreaterThan(0);
    if (match.value !== null) {
      expect(Object.keys(match.value as object).sort()).toEqual(['hedge', 'high', 'low', 'unit']);
    }
  }
}

describe('crosslight analyse FILE', { timeout: 60_000 }, () => {
  it('tells in words what is found on a page', async () => {
    const { code, out } = await crosslight([
      'analyse',
      ON_TOPIC,
      '--url',
      'https://daily-lantern.example/talks',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/is on the topic "Mar-a-Lago talks/);
    expect(out).toMatch(/\d+ sentences compared, [1-9]\d* claims found/);
    expect(out).toContain('A sentence that is not listed is not confirmed.');
  });

  it('tells the same to programs', async () => {
    const { code, out } = await crosslight(['analyse', ON_TOPIC, '--json']);
    expect(code).toBe(0);
    const found = answers(out)[0]!;
    expect(found).toMatchObject({ id: ON_TOPIC, coverage: { pack: 'mar-a-lago-talks', covered: true } });
    expect(found.matches.length).toBeGreaterThan(0);
    expectSoundMatches(found, found.text!);
  });

  it('says that a front page is no article', async () => {
    const { code, out } = await crosslight(['analyse', FRONT_PAGE]);
    expect(code).toBe(0);
    expect(out).toMatch(/is not an article: .+\. Nothing of it was read\.$/m);
  });

  it('reads plain text, and says that it is on another topic', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'crosslight-'));
    const file = path.join(folder, 'ferry.txt');
    writeFileSync(file, ferry[0]!.text);
    const { code, out } = await crosslight(['analyse', file]);
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    expect(out).toMatch(/^\S+ferry\.txt is not on .+, \d\d sentences\)\.$/m);
  });
});

describe('crosslight analyse --jsonl', { timeout: 60_000 }, () => {
  it('answers every line in turn, with offsets into the text that it was given', async () => {
    const lines = ferry.map((article) => JSON.stringify(article)).join('\n\n');
    const { code, out, err } = await crosslight(['analyse', '--jsonl', '--pack', FERRY], lines);
    expect([code, err]).toEqual([0, '']);
    const found = answers(out);
    expect(found.map(({ id }) => id)).toEqual(ferry.map(({ id }) => id));
    found.forEach((answer, index) => {
      expect(Object.keys(answer)).toEqual(['id', 'coverage', 'sentences', 'matches']);
      expect(answer.sentences).toBeGreaterThan(1);
      expectSoundMatches(answer, ferry[index]!.text);
      if (!answer.coverage.covered) expect(answer.matches).toEqual([]);
    });
    expect(found.some(({ matches }) => matches.length > 0)).toBe(true);
  });

  it('reads pages in HTML, and gives the text that offsets count in', async () => {
    const paragraphs = ferry[0]!.text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
    const html = `<!doctype html><meta property="og:type" content="article"><main>${paragraphs.join('')}</main>`;
    const pages = [
      { id: 'on', html: source(ON_TOPIC), url: null },
      { id: 'off', html },
      { id: 'front', html: source(FRONT_PAGE) },
    ];
    const lines = pages.map((page) => JSON.stringify(page));
    const { code, out } = await crosslight(['analyse', '--jsonl'], lines.join('\n'));
    expect(code).toBe(0);
    const [on, off, front] = answers(out);
    expect(on?.coverage.covered).toBe(true);
    expectSoundMatches(on!, on!.text!);
    expect(off).toMatchObject({ coverage: { covered: false }, matches: [] });
    expect(off?.text).toContain('Asphodel');
    expect(front).toEqual({
      id: 'front',
      coverage: { pack: null, score: 0, covered: false },
      sentences: 0,
      matches: [],
      text: '',
    });
  });

  it('runs no script of a page', async () => {
    const html = `<!doctype html><meta property="og:type" content="article"><h1>A title of a story</h1><article>
      <p>${'A paragraph about nothing much. '.repeat(20)}</p><p>${'Another one, as long. '.repeat(20)}</p>
      <script>document.querySelector('h1').textContent = 'changed by a script';</script></article>`;
    const { out } = await crosslight(['analyse', '--jsonl'], JSON.stringify({ id: 1, html }));
    expect(answers(out)[0]).toMatchObject({ id: 1, text: expect.stringContaining('A title of a story') });
    expect(out).not.toContain('changed');
  });

  it('stops at a bad line, names it, and has answered those before', async () => {
    const { code, out, err } = await crosslight(
      ['analyse', '--jsonl'],
      '{"id":"a","text":""}\n\n{"id":"b"}\n{"id":"c","text":""}\n',
    );
    expect(code).toBe(2);
    expect(answers(out).map(({ id }) => id)).toEqual(['a']);
    expect(err).toBe('crosslight: line 3: it needs either "html" or "text", as text in quotation marks\n');
  });

  it('names a page that no program could read', async () => {
    const deep = JSON.stringify({ id: 'deep', html: `<article>${'<div>'.repeat(50_000)}` });
    const { code, err } = await crosslight(['analyse', '--jsonl'], `{"id":"a","text":""}\n${deep}\n`);
    expect([code, err]).toEqual([2, 'crosslight: line 2: its elements are nested too deep to be read\n']);
  });

  it('answers nothing where it is given nothing', async () => {
    expect(await crosslight(['analyse', '--jsonl'])).toEqual({ code: 0, out: '', err: '' });
  });
});
