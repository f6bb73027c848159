import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxFault } from '../../../src/core/pack/json-syntax.ts';

const CASES: readonly [text: string, path: string, problem: RegExp][] = [
  ['', 'line 1, column 1', /file ends where a value/],
  ['  \n ', 'line 2, column 2', /file ends where a value/],
  ['{', 'line 1, column 2', /name of a field/],
  ['{"a" 1}', 'line 1, column 6', /"1}" where a colon/],
  ['{"a":1,}', 'line 1, column 8', /name of a field/],
  ["{'a':1}", 'line 1, column 2', /name of a field/],
  ['[1,]', 'line 1, column 4', /where a value/],
  ['[1 2]', 'line 1, column 4', /comma or the closing/],
  ['[1}', 'line 1, column 3', /comma or the closing/],
  ['{"a":[1,\r\n2}', 'line 2, column 2', /comma or the closing/],
  ['[1] x', 'line 1, column 5', /nothing more/],
  ['{"a":"b\nc"}', 'line 1, column 6', /where a value/],
  ['{"a":"\\x"}', 'line 1, column 6', /where a value/],
  ['[01]', 'line 1, column 3', /comma or the closing/],
  ['[.5]', 'line 1, column 2', /where a value/],
  ['// no\n{}', 'line 1, column 1', /where a value/],
];

describe('syntaxFault', () => {
  it.each(CASES)('places the fault in %j at %s', (text, path, problem) => {
    expect(syntaxFault(text)).toMatchObject({ path, problem: expect.stringMatching(problem) });
  });

  it('survives nesting that would exhaust a call stack', () => {
    expect(syntaxFault('['.repeat(1_000_000)).path).toBe('line 1, column 1000001');
  });

  it.each(['b', '\\u0041b', '\\n'])(
    'survives text that would exhaust the stack of a careless pattern: %j',
    (part) => {
      const long = `{"a":"${part.repeat(4_000_000)}" 1}`;
      expect(syntaxFault(long).path).toBe(`line 1, column ${long.length - 1}`);
    },
  );

  it('finds the end of any text cut short, and nothing before it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, seed) => {
        const cut = json.slice(0, seed % json.length);
        let legal = true;
        try {
          JSON.parse(cut);
        } catch {
          legal = false;
        }
        // A number cut short may be a number still.
        fc.pre(!legal);
        const { path } = syntaxFault(cut);
        const column = Number(/column (\d+)$/.exec(path)?.[1]);
        expect(column).toBeLessThanOrEqual(cut.length + 1);
        expect(isPrefix(cut.slice(0, column - 1), json)).toBe(true);
      }),
    );
  });

  it('never places a fault before the first character that makes the text illegal', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, seed) => {
        const at = seed % (json.length + 1);
        const broken = `${json.slice(0, at)}\u0001${json.slice(at)}`;
        const column = Number(/column (\d+)$/.exec(syntaxFault(broken).path)?.[1]);
        // The scanner stops at the beginning of the token that holds the intruder.
        expect(column - 1).toBeLessThanOrEqual(at);
        expect(broken.slice(column - 1, at)).toMatch(/^(?:".*|[-\w.+]*)$/s);
      }),
    );
  });
});

const isPrefix = (start: string, whole: string): boolean => whole.startsWith(start);
