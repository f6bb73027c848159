import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdits, looksLikeEdits, readEdits } from '../../../src/core/pack/edits-file.ts';
import { dressPack, fileName, readPackFiles } from '../../../src/core/pack/formats/pack-files.ts';
import { PACK_FORMATS, toldFormat } from '../../../src/core/pack/formats/told-format.ts';
import { keyedRecords } from '../../../src/core/pack/record-key.ts';
import { arbitraryPack } from '../../property/arbitrary-pack.ts';
import { starterPack } from '../../starter-pack.ts';

describe('the format of a file', () => {
  it('is told from what we write, whatever the pack', () => {
    fc.assert(
      fc.property(arbitraryPack, fc.constantFrom(...PACK_FORMATS), (pack, format) => {
        for (const { text } of dressPack(pack, format).files) expect(toldFormat(text)).toBe(format);
      }),
    );
  });

  it.each([
    [
      'a single annotation',
      '{ "@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation" }',
      'annotations',
    ],
    ['a list of annotations', '[{"type":["Annotation"]}]', 'annotations'],
    ['a ClaimReview', '{"@context":"https://schema.org","@type":"ClaimReview"}', 'claimreview'],
    ['a feed', '\uFEFF{"@type": "DataFeed"}', 'claimreview'],
    [
      'a pack that speaks of formats',
      '{"version":1,"id":"x","title":"On ClaimReview and Annotation"}',
      'json',
    ],
    ['a table', 'id,statement\n', 'csv'],
  ])('is told for %s', (_what, text, format) => {
    expect(toldFormat(text)).toBe(format);
  });
});

describe('files', () => {
  it.each(['json', 'csv'] as const)('in %s give the pack back', (format) => {
    const pack = starterPack();
    const read = readPackFiles(dressPack(pack, format).files);
    expect(read).toMatchObject({ ok: true, format, losses: [] });
    expect(read.ok && read.pack).toEqual(pack);
  });

  it('are taken for tables wherever they lie', () => {
    const files = dressPack(starterPack(), 'csv').files.map((file) => ({
      ...file,
      name: `facts/${file.name}`,
    }));
    expect(readPackFiles(files)).toMatchObject({ ok: true });
  });

  it('that do not belong together are refused', () => {
    const [json] = dressPack(starterPack(), 'json').files;
    const [table] = dressPack(starterPack(), 'csv').files;
    if (!json || !table) throw new Error('nothing was written');
    for (const files of [
      [json, json],
      [json, table],
    ]) {
      expect(readPackFiles(files)).toMatchObject({ ok: false });
    }
  });

  it.each([
    ['none', []],
    ['an empty one', [{ name: 'pack.json', text: '' }]],
    ['a picture', [{ name: 'photo.png', text: '\uFFFDPNG\r\n' }]],
    ['notes', [{ name: 'notes.txt', text: 'Buy lamps, mend the pier' }]],
    ['a table of something else', [{ name: 'prices.csv', text: 'lamp,price\n1,2\n' }]],
  ])('that hold no pack are said to be in no known format: %s', (_what, files) => {
    expect(readPackFiles(files)).toMatchObject({ ok: false, format: null, faults: [{ path: '' }] });
  });

  it('with some tables are told which are missing', () => {
    const read = readPackFiles([{ name: 'claims.csv', text: 'id,statement\n' }]);
    expect(read).toMatchObject({ ok: false, format: 'csv' });
    expect(!read.ok && read.faults).toContainEqual(expect.objectContaining({ path: 'pack.csv' }));
  });

  it('have names that every system takes', () => {
    expect(fileName('../etc/passwd')).toBe('-etc-passwd');
    expect(fileName('пакет 1')).toBe('пакет-1');
    expect(fileName('...')).toBe('pack');
  });
});

describe('own edits in a file', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, (one, other) => {
        const edits = [...keyedRecords(one, 'claims')].map(([key, record], at) => {
          return {
            list: 'claims' as const,
            key,
            published: at % 2 ? record : null,
            own: other.claims[0] ?? null,
          };
        });
        const text = formatEdits({ pack: one.id, edits });
        expect(looksLikeEdits(text)).toBe(true);
        expect(readEdits(text)).toEqual({ ok: true, pack: one.id, edits });
      }),
    );
  });

  it.each([
    ['{"kind":"crosslight own edits","version":2,"pack":"a","edits":[]}', ['version']],
    ['{"kind":"something","version":1,"pack":"a","edits":[]}', ['']],
    [
      '{"kind":"crosslight own edits","version":1,"pack":"a","edits":[{"list":"rumours","key":"a"}]}',
      ['edits[0]'],
    ],
    [
      '{"kind":"crosslight own edits","version":1,"pack":"a","edits":[{"list":"issues","key":"a","published":null,"own":{"id":"a"}}]}',
      ['edits[0].own.title'],
    ],
    ['{', ['line 1, column 2']],
  ])('are refused with the place: %s', (text, paths) => {
    const read = readEdits(text);
    expect(read.ok || read.faults.map(({ path }) => path)).toEqual(paths);
  });
});
