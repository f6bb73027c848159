import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../cli/lines.ts';

async function linesIn(text: string, cuts: readonly number[] = []): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  const lines: string[] = [];
  const chunks = async function* () {
    for (let index = 1; index < at.length; index += 1) yield bytes.subarray(at[index - 1], at[index]);
  };
  for await (const line of linesOf(chunks())) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\nb', ['a', 'b']],
    ['\n\na', ['', '', 'a']],
    ['a\u2028b\u0085c\rd\n', ['a\u2028b\u0085c\rd']],
  ])('splits %j', async (text, lines) => {
    expect(await linesIn(text)).toEqual(lines);
  });

  it('gives the same lines wherever the stream is cut, in the middle of a character too', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'ж', '🌉', '\n', '"\u2028"'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 5 }), async (whole, cuts) => {
        expect(await linesIn(whole, cuts)).toEqual(await linesIn(whole));
      }),
    );
  });
});
