import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFaultText } from '../../../dossier/pack-fault-text.ts';
import { formatPack } from '../../../src/core/pack/format-pack.ts';
import { readPackFiles } from '../../../src/core/pack/formats/pack-files.ts';
import { parsePack, parsePackText } from '../../../src/core/pack/parse-pack.ts';
import { translator } from '../../../src/ui/strings.ts';
import { starterPack } from '../../starter-pack.ts';
import { REFUSED } from '../pack/pack-cases.ts';
import { messageFile } from '../ui/messages.ts';

const german = translator(
  Object.fromEntries(Object.entries(messageFile('de')).map(([key, { message }]) => [key, message])),
  'de',
);
const kindOf = (fault: { problem: string; remedy: string }) => {
  const text = packFaultText(fault, german);
  return Object.entries(messageFile('de')).find(([, { message }]) => message === text)?.[0];
};
const faultsOf = (pack: unknown) => {
  const parsed = typeof pack === 'string' ? parsePackText(pack) : parsePack(pack);
  return parsed.ok ? [] : parsed.faults;
};

describe('a fault in another language', () => {
  it.each([
    ['a field that is missing', { version: 1, id: 'a', title: 'A' }, 'faultMissing'],
    ['a text without words', { version: 1, id: 'a', title: ' ', claims: [] }, 'faultMissing'],
    [
      'a name of nobody',
      { version: 1, id: 'a', title: 'A', claims: [{ id: 'b', statement: 'B', issue: 'c' }] },
      'faultReference',
    ],
    [
      'an id twice',
      {
        version: 1,
        id: 'a',
        title: 'A',
        claims: [
          { id: 'b', statement: 'B' },
          { id: 'b', statement: 'C' },
        ],
      },
      'faultTwice',
    ],
    ['a text that is too long', { version: 1, id: 'a', title: 'x'.repeat(400), claims: [] }, 'faultTooMuch'],
    ['a later version', { version: 2 }, 'faultNewer'],
    ['what is no JSON', '{"version":', 'faultSyntax'],
    ['a wrong form', { version: 1, id: 'a b', title: 'A', claims: [] }, 'faultForm'],
  ])('says of %s what kind it is', (_what, pack, kind) => {
    expect(faultsOf(pack).map(kindOf)).toEqual([kind]);
  });

  it('of a table is of a kind too', () => {
    const read = readPackFiles([{ name: 'claims.csv', text: 'id,id\na,b\n' }]);
    expect(read.ok || read.faults.map(kindOf)).toEqual(['faultMissing', 'faultTwice']);
  });

  it('that counts the others says so', () => {
    const claims = Array.from({ length: 150 }, (_, at) => ({ id: `c${at}` }));
    expect(faultsOf({ version: 1, id: 'a', title: 'A', claims }).slice(-1).map(kindOf)).toEqual([
      'faultMore',
    ]);
  });

  it('is one of JSON wherever a file is cut off', () => {
    const text = formatPack(starterPack());
    fc.assert(
      fc.property(fc.nat(text.trimEnd().length - 1), (length) => {
        expect(faultsOf(text.slice(0, length)).map(kindOf)).toEqual(['faultSyntax']);
      }),
      { numRuns: 30 },
    );
  });

  it('tells everything in English', () => {
    const english = translator({}, 'en');
    for (const { pack } of REFUSED) {
      for (const fault of faultsOf(pack))
        expect(packFaultText(fault, english)).toBe(`${fault.problem}. ${fault.remedy}`);
    }
  });
});
