import { describe, expect, it } from 'vitest';
import { fromAnnotations } from '../../../../src/core/pack/formats/from-annotations.ts';
import { toAnnotations } from '../../../../src/core/pack/formats/to-annotations.ts';
import type { Pack } from '../../../../src/core/pack/pack.ts';
import { parsePack } from '../../../../src/core/pack/parse-pack.ts';

function pack(report: object = {}): Pack {
  const parsed = parsePack({
    version: 1,
    id: 'ferry',
    title: 'The ferry',
    language: 'en',
    claims: [{ id: 'toll', statement: 'At least 34 people died.' }],
    people: [{ id: 'coastguard', name: 'The coastguard' }],
    outlets: [{ id: 'ledger', name: 'Morning Ledger', domains: ['ledger.example'] }],
    reports: [{ claim: 'toll', outlet: 'ledger', ...report }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.pack;
}

const written = (report: object) => JSON.parse(toAnnotations(pack(report)).text);
const annotation = (report: object) => written(report).first.items[0];
const read = (value: unknown) => fromAnnotations(JSON.stringify(value));

describe('toAnnotations', () => {
  it('writes a collection with one embedded page, in the vocabulary of the W3C and ours beside it', () => {
    const collection = written({});
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection['@context'][1].crosslight).toBe('urn:x-crosslight:');
    expect(collection).toMatchObject({
      type: 'AnnotationCollection',
      label: 'The ferry',
      total: 1,
      first: { type: 'AnnotationPage', items: [{ type: 'Annotation' }] },
    });
  });

  it('says claim, stance, figure and gist in bodies of their own purpose', () => {
    const value = { low: 34, high: null, unit: 'people', hedge: 'at-least' };
    const { body } = annotation({ value, stance: 'doubts', gist: 'the paper is not sure' });
    expect(body.map((one: { purpose: string; value: string }) => [one.purpose, one.value])).toEqual([
      ['identifying', 'At least 34 people died.'],
      ['classifying', 'doubts'],
      ['tagging', 'at-least 34 people'],
      ['describing', 'the paper is not sure'],
    ]);
    expect(body.every((one: { type: string }) => one.type === 'TextualBody')).toBe(true);
  });

  it('selects a quotation in the page, with what stands around it where that is known', () => {
    const url = 'https://ledger.example/1';
    expect(annotation({ url, quote: 'we lost 34' }).target).toMatchObject({
      type: 'SpecificResource',
      source: url,
      selector: { type: 'TextQuoteSelector', exact: 'we lost 34' },
    });
    const around = { quote: 'we lost 34', quotePrefix: 'said: ', quoteSuffix: ', and' };
    expect(annotation({ url, ...around }).target.selector).toMatchObject({
      prefix: 'said: ',
      suffix: ', and',
    });
    expect(toAnnotations(pack({ url, ...around })).losses.map(({ what }) => what)).not.toContain(
      'unknown-fields',
    );
  });

  it('has no selector without a quotation, and names a page that has no address', () => {
    const { target } = annotation({ article: 'asp-1/ä' });
    expect(target).not.toHaveProperty('selector');
    expect(target.source).toBe('urn:x-crosslight:packs/ferry/articles/asp-1%2F%C3%A4');
  });

  it('writes an annotation a line', () => {
    expect(toAnnotations(pack()).text.split('\n')).toHaveLength(4);
  });
});

describe('fromAnnotations', () => {
  const remark = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example/1',
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'The ferry had been overloaded.', purpose: 'commenting' },
    target: {
      source: 'https://www.ledger.example/story?a=1',
      selector: [
        { type: 'TextPositionSelector', start: 1, end: 9 },
        { type: 'TextQuoteSelector', exact: 'too many aboard', prefix: 'there were ', suffix: ' that day' },
      ],
    },
  };

  it('takes an annotation of somebody else as a report by the site that it is about', () => {
    const imported = read(remark);
    expect(imported).toMatchObject({
      ok: true,
      losses: [{ what: 'selectors', count: 1 }],
      pack: {
        claims: [{ id: 'the-ferry-had-been-overloaded.', statement: 'The ferry had been overloaded.' }],
        outlets: [{ id: 'ledger.example', name: 'ledger.example', domains: ['ledger.example'] }],
        reports: [
          {
            url: 'https://www.ledger.example/story?a=1',
            quote: 'too many aboard',
            quotePrefix: 'there were ',
            quoteSuffix: ' that day',
            stance: 'states',
            basis: 'digest',
          },
        ],
      },
    });
  });

  it.each([
    ['a list', [remark, remark]],
    ['a page', { type: 'AnnotationPage', items: [remark, remark] }],
    [
      'a collection',
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [remark, remark] } },
    ],
    [
      'pages that lead on',
      {
        type: 'AnnotationCollection',
        first: { type: 'AnnotationPage', items: [remark], next: { type: 'AnnotationPage', items: remark } },
      },
    ],
    [
      'text in the body of the annotation itself',
      [remark, { ...remark, body: undefined, bodyValue: remark.body.value }],
    ],
    ['a target that is an address', [remark, { ...remark, target: 'https://ledger.example/2' }]],
    [
      'a target that is a resource',
      [remark, { ...remark, target: { id: 'https://ledger.example/2', type: 'Text' } }],
    ],
  ])('reads %s, and one text as one claim', (_, value) => {
    expect(read(value)).toMatchObject({ ok: true, pack: { claims: [{}], outlets: [{}], reports: [{}, {}] } });
  });

  it.each([
    ['a highlight without words', { ...remark, body: undefined }],
    ['a tag', { ...remark, body: { ...remark.body, purpose: 'tagging' } }],
    ['markup', { ...remark, body: { ...remark.body, format: 'text/html' } }],
    ['a file on a disk', { ...remark, target: 'file:///home/x.pdf' }],
    ['something else', { type: 'Person', name: 'x' }],
  ])('passes over %s and counts it', (_, other) => {
    const imported = read([remark, other]);
    expect(imported.ok && imported.losses.find(({ what }) => what === 'other-entries')?.count).toBe(1);
    expect(imported.ok && imported.pack.reports).toHaveLength(1);
  });

  it('counts further texts and targets', () => {
    const many = {
      ...remark,
      body: [remark.body, remark.body],
      target: [remark.target, 'https://b.example/'],
    };
    expect(read(many)).toMatchObject({
      losses: [
        { what: 'further-targets', count: 1 },
        { what: 'further-texts', count: 1 },
        { what: 'selectors', count: 1 },
      ],
    });
  });

  /** What a pack becomes, with something in it changed by hand. */
  function tampered(change: (collection: ReturnType<typeof written>) => void) {
    const collection = written({ url: 'https://ledger.example/1', quote: 'x', speakers: ['coastguard'] });
    change(collection);
    return read(collection);
  }

  it.each([
    [
      'a date',
      (c) => (c.first.items[0].target['crosslight:published'] = 'yesterday'),
      'first.items[0].target["crosslight:published"]',
    ],
    [
      'a quotation',
      (c) => (c.first.items[0].target.selector.exact = 'a\u0000'),
      'first.items[0].target.selector.exact',
    ],
    ['a stance', (c) => (c.first.items[0].body[1]['crosslight:stance'] = 'hopes'), 'first.items[0].body'],
    ['a statement', (c) => (c.first.items[0].body[0].value = ' '), 'first.items[0].body'],
    [
      'a speaker',
      (c) => (c.first.items[0]['crosslight:speakers'][0].name = ''),
      'first.items[0]["crosslight:speakers"]',
    ],
    [
      'an outlet',
      (c) => (c.first.items[0].target['crosslight:outlet'] = {}),
      'first.items[0].target["crosslight:outlet"]',
    ],
    [
      'a host',
      (c) => (c.first.items[0].target['crosslight:outlet']['crosslight:domains'] = ['a b']),
      'first.items[0].target["crosslight:outlet"]',
    ],
    [
      'two statements of one claim',
      (c) => {
        const copy = structuredClone(c.first.items[0]);
        copy.body[0].value = 'Another.';
        c.first.items.push(copy);
      },
      'first.items[1].body',
    ],
  ] as [string, (collection: ReturnType<typeof written>) => void, string][])(
    'names the place where %s is wrong',
    (_, change, path) => {
      const imported = tampered(change);
      expect(imported.ok || imported.faults[0]?.path).toBe(path);
    },
  );

  it.each([
    ['{"type": }', 'line 1, column 10'],
    ['{}', ''],
    ['[]', ''],
    ['null', ''],
  ])('refuses %s', (text, path) => {
    expect(fromAnnotations(text)).toMatchObject({ ok: false, faults: [{ path }] });
  });
});
