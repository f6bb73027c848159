import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isZip, unzip, zip } from '../../../dossier/zip.ts';

const MOST = 1_000_000;
const encode = (text: string) => new TextEncoder().encode(text);
const files = fc.uniqueArray(
  fc.record({
    name: fc
      .string({ unit: fc.constantFrom(...'abж_-'), minLength: 1, maxLength: 8 })
      .map((name) => `${name}.csv`),
    text: fc.string({ unit: 'grapheme', maxLength: 200 }),
  }),
  { selector: ({ name }) => name, maxLength: 5 },
);

describe('an archive', () => {
  it('is read by another reader as it was written', () => {
    fc.assert(
      fc.property(files, (entries) => {
        const read = unzipSync(zip(entries));
        expect(
          Object.entries(read).map(([name, bytes]) => ({ name, text: new TextDecoder().decode(bytes) })),
        ).toEqual(entries);
      }),
    );
  });

  it.each([0, 6] as const)('of another writer is read, at level %i', async (level) => {
    await fc.assert(
      fc.asyncProperty(files, async (entries) => {
        const written = zipSync(Object.fromEntries(entries.map(({ name, text }) => [name, encode(text)])), {
          level,
        });
        expect(await unzip(written, '.csv', MOST)).toEqual(entries);
      }),
      { numRuns: 40 },
    );
  });

  it('gives only what it is asked for', async () => {
    const archive = zip([
      { name: 'facts/claims.csv', text: 'id' },
      { name: 'README.md', text: 'words' },
    ]);
    expect(await unzip(archive, '.csv', MOST)).toEqual([{ name: 'facts/claims.csv', text: 'id' }]);
  });

  it('that would unpack to more than is allowed is refused', async () => {
    const bomb = zipSync({ 'claims.csv': new Uint8Array(MOST + 1) }, { level: 9 });
    expect(await unzip(bomb, '.csv', MOST)).toBeNull();
    expect(await unzip(bomb, '.csv', MOST + 1)).toHaveLength(1);
  });

  it('that is damaged anywhere is refused, or read as something else, and never throws', async () => {
    const whole = zipSync(
      { 'claims.csv': encode('id,statement\na,b\n'), 'pack.csv': encode('id') },
      { level: 6 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.nat(255),
        fc.nat(whole.length),
        async (at, byte, length) => {
          const damaged = whole.slice(0, Math.max(1, length));
          damaged[Math.min(at, damaged.length - 1)] = byte;
          const read = await unzip(damaged, '.csv', MOST);
          expect(read === null || Array.isArray(read)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is told from a table', () => {
    expect(isZip(zip([{ name: 'a.csv', text: 'id' }]))).toBe(true);
    expect(isZip(encode('id,statement,issue,question\n'))).toBe(false);
    expect(isZip(new Uint8Array(0))).toBe(false);
  });
});
