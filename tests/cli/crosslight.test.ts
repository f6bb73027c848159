import { describe, expect, it } from 'vitest';
import { crosslight } from './run-crosslight.ts';

describe('crosslight', { timeout: 60_000 }, () => {
  it('lists its verbs', async () => {
    const { code, out, err } = await crosslight(['--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^ {2}validate +check/m);
    expect(out).toMatch(/^ {2}analyse +tell/m);
  });

  it('lists its verbs to whoever names none, as bad input', async () => {
    expect(await crosslight([])).toMatchObject({ code: 2, out: expect.stringContaining('validate') });
  });

  it.each(['validate', 'convert', 'diff', 'sign', 'verify', 'analyse', 'evaluate'])(
    'explains the verb %s',
    async (verb) => {
      const { code, out } = await crosslight([verb, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^crosslight ${verb} `));
    },
  );

  it.each([
    [['divine'], /no verb "divine"; the verbs are validate, convert, diff, sign, verify, analyse, evaluate/],
    [['constructor'], /no verb "constructor"/],
    [['validate', '--loud', 'x.json'], /Unknown option '--loud'/],
    [['validate'], /needs a file/],
    [['validate', 'no-such.json'], /no-such\.json: there is no such file/],
    [['validate', 'src'], /src: it is a folder/],
    [['validate', 'icons/crosslight-128.png'], /not text in UTF-8/],
    [['analyse'], /needs one file/],
    [['analyse', 'a.txt', 'b.txt'], /needs one file/],
    [['analyse', '--jsonl', 'a.txt'], /takes neither a file/],
    [['analyse', 'README.md', '--url', 'javascript:1'], /--url javascript:1: it is not a web address/],
    [['analyse', 'README.md', '--pack', 'package.json'], /package\.json: version is not a version.*validate/],
  ] as const)('refuses %j and says why', async (args, message) => {
    const { code, out, err } = await crosslight(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err).toMatch(/^crosslight: .*\n$/);
  });
});
