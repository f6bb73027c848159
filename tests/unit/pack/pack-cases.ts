/** Packs that must be let in and packs that must not, as data: read by the tests of the parser and of the schema. */

export const SMALLEST = {
  version: 1,
  id: 'harbour',
  title: 'The harbour bridge',
  claims: [{ id: 'toll', statement: 'The bridge will charge a toll.' }],
};

export const FULL = {
  ...SMALLEST,
  language: 'en',
  asOf: '2024-02-29',
  issues: [{ id: 'money', title: 'Money', question: 'Who pays?' }],
  claims: [
    {
      id: 'toll',
      issue: 'money',
      question: 'toll-height',
      statement: 'The mayor says the toll will be four euros.',
      speakers: ['mayor'],
      kind: 'figure',
      measure: 'toll for one crossing',
      unit: 'eur',
      accumulates: true,
      notThis: 'Not the toll of the tunnel.',
      cues: {
        phrasings: ['a four-euro charge'],
        requires: [['toll', 'charge'], ['bridge']],
        excludes: ['tunnel'],
      },
    },
  ],
  people: [
    {
      id: 'mayor',
      name: 'Ada Bligh',
      role: 'mayor',
      aliases: ['Bligh', 'the mayor~'],
      translations: { fr: ['le maire~'] },
    },
  ],
  places: [{ id: 'bridge', name: 'Harbour Bridge', aliases: [], translations: {} }],
  terms: [
    { id: 'toll-term', name: 'toll', aliases: [], translations: {}, distinct: [['toll'], ['tax', 'levy']] },
  ],
  outlets: [
    {
      id: 'post',
      name: 'The Post',
      domains: ['post.example'],
      country: 'GB',
      language: 'en',
      kind: 'paper',
      carries: ['Wire'],
    },
  ],
  reports: [
    {
      claim: 'toll',
      outlet: 'post',
      article: 'post-1',
      published: '2024-02-28T23:59:59.5+01:00',
      language: 'en',
      value: { low: 4, high: null, unit: 'eur', hedge: 'over' },
      speakers: ['mayor'],
      stance: 'doubts',
      quote: 'four euros and no more',
      gist: 'reckons with four euros',
      basis: 'full',
      carries: ['Wire'],
      url: 'https://post.example/a?b=c#d',
      urlDoubt: 'a copy',
      doubt: 'heard only',
    },
  ],
};

/** A pack that is `FULL` but for one change. */
function changed(change: (pack: typeof FULL) => void): unknown {
  const pack = structuredClone(FULL);
  change(pack);
  return pack;
}

const put = (target: object, key: string, value: unknown): void => {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
};

const claim = (key: string, value: unknown): unknown => changed((pack) => put(pack.claims[0]!, key, value));
const report = (key: string, value: unknown): unknown => changed((pack) => put(pack.reports[0]!, key, value));
const outlet = (key: string, value: unknown): unknown => changed((pack) => put(pack.outlets[0]!, key, value));
const person = (key: string, value: unknown): unknown => changed((pack) => put(pack.people[0]!, key, value));
const pack = (key: string, value: unknown): unknown => changed((whole) => put(whole, key, value));
const value = (low: unknown, high: unknown, hedge: unknown, unit: unknown = 'eur'): unknown =>
  report('value', { low, high, unit, hedge });

export interface RefusedCase {
  readonly name: string;
  readonly pack: unknown;
  readonly path: string;
  readonly problem: RegExp;
  /** False where only the parser can tell: a schema knows no calendar, no other record, no order of numbers. */
  readonly schema?: false;
}

export const ACCEPTED: readonly { readonly name: string; readonly pack: unknown }[] = [
  { name: 'the smallest pack', pack: SMALLEST },
  { name: 'a pack with every field', pack: FULL },
  { name: 'no claims at all', pack: { ...SMALLEST, claims: [] } },
  { name: 'a leap day', pack: pack('asOf', '2024-02-29') },
  { name: 'a time without seconds or zone', pack: report('published', '2024-02-28T08:15') },
  { name: 'a zone without a colon', pack: report('published', '2024-02-28T08:15:00+0130') },
  { name: 'http in capitals', pack: report('url', 'HTTP://post.example/') },
  { name: 'an @ in the path', pack: report('url', 'https://post.example/@ada/1') },
  { name: 'a range', pack: value(3, 5, 'exact') },
  { name: 'only an upper end', pack: value(null, 5, 'up-to') },
  {
    name: 'a report that says no more than it must',
    pack: changed((all) => put(all.reports, '0', { claim: 'toll', outlet: 'post' })),
  },
  {
    name: 'ids in another script',
    pack: { ...SMALLEST, id: 'порт', claims: [{ id: 'мито', statement: 'Буде мито.' }] },
  },
  {
    name: 'text from right to left without control characters',
    pack: claim('statement', 'سيكون هناك رسم عبور'),
  },
  { name: 'two lines and a tab', pack: claim('statement', 'One line.\n\tAnother.') },
  { name: 'a pair of surrogates', pack: claim('statement', 'The bridge 🌉 opens.') },
  {
    name: 'a host of another script',
    pack: outlet('domains', ['xn--80ak6aa92e.com', 'a_b.example', 'news.co.uk']),
  },
  {
    name: 'unknown fields of every kind',
    pack: claim('later', { a: [1, -2.5e3, null, true, { b: 'text' }], '': '' }),
  },
];

export const REFUSED: readonly RefusedCase[] = [
  { name: 'a list', pack: [], path: '', problem: /a list/ },
  { name: 'null', pack: null, path: '', problem: /null/ },
  { name: 'text', pack: '{}', path: '', problem: /text/ },
  { name: 'no version', pack: { ...SMALLEST, version: undefined }, path: 'version', problem: /missing/ },
  {
    name: 'a later version',
    pack: { version: 2, whatever: true },
    path: 'version',
    problem: /newer Crosslight/,
  },
  { name: 'a version as text', pack: pack('version', '1'), path: 'version', problem: /not a version/ },
  { name: 'version zero', pack: pack('version', 0), path: 'version', problem: /not a version/ },
  { name: 'no id', pack: { ...SMALLEST, id: undefined }, path: 'id', problem: /missing/ },
  { name: 'an id with a space', pack: pack('id', 'a b'), path: 'id', problem: /cannot be an id/ },
  { name: 'a reserved id', pack: claim('id', '__proto__'), path: 'claims[0].id', problem: /cannot be an id/ },
  {
    name: 'an id that is too long',
    pack: pack('id', 'x'.repeat(121)),
    path: 'id',
    problem: /121 characters/,
  },
  { name: 'no title', pack: { ...SMALLEST, title: undefined }, path: 'title', problem: /missing/ },
  { name: 'an empty title', pack: pack('title', ' \n'), path: 'title', problem: /empty/ },
  { name: 'no claims', pack: { ...SMALLEST, claims: undefined }, path: 'claims', problem: /missing/ },
  { name: 'claims that are an object', pack: pack('claims', {}), path: 'claims', problem: /an object/ },
  { name: 'a claim that is text', pack: pack('claims', ['toll']), path: 'claims[0]', problem: /text/ },
  {
    name: 'a claim without a statement',
    pack: pack('claims', [{ id: 'a' }]),
    path: 'claims[0].statement',
    problem: /missing/,
  },
  {
    name: 'null for a field that may be left out',
    pack: claim('measure', null),
    path: 'claims[0].measure',
    problem: /null/,
  },
  { name: 'an unknown kind', pack: claim('kind', 'rumour'), path: 'claims[0].kind', problem: /known words/ },
  {
    name: 'a flag as text',
    pack: claim('accumulates', 'yes'),
    path: 'claims[0].accumulates',
    problem: /text/,
  },
  {
    name: 'an empty group of words',
    pack: claim('cues', { requires: [[]] }),
    path: 'claims[0].cues.requires[0]',
    problem: /empty list/,
  },
  {
    name: 'an unknown issue',
    pack: claim('issue', 'weather'),
    path: 'claims[0].issue',
    problem: /weather/,
    schema: false,
  },
  {
    name: 'an unknown speaker',
    pack: claim('speakers', ['mayor', 'bishop']),
    path: 'claims[0].speakers[1]',
    problem: /bishop/,
    schema: false,
  },
  {
    name: 'a report of an unknown claim',
    pack: report('claim', 'fee'),
    path: 'reports[0].claim',
    problem: /fee/,
    schema: false,
  },
  {
    name: 'a report of an unknown outlet',
    pack: report('outlet', 'mail'),
    path: 'reports[0].outlet',
    problem: /mail/,
    schema: false,
  },
  {
    name: 'a report ascribed to nobody known',
    pack: report('speakers', ['x']),
    path: 'reports[0].speakers[0]',
    problem: /people/,
    schema: false,
  },
  {
    name: 'a place as a speaker',
    pack: claim('speakers', ['bridge']),
    path: 'claims[0].speakers[0]',
    problem: /bridge/,
    schema: false,
  },
  {
    name: 'two claims with one id',
    pack: changed((all) => all.claims.push(all.claims[0]!)),
    path: 'claims[1].id',
    problem: /twice: toll/,
    schema: false,
  },
  {
    name: 'two outlets with one id',
    pack: changed((all) => all.outlets.push(all.outlets[0]!)),
    path: 'outlets[1].id',
    problem: /twice/,
    schema: false,
  },
  {
    name: 'two terms with one id',
    pack: changed((all) => all.terms.push(all.terms[0]!)),
    path: 'terms[1].id',
    problem: /twice/,
    schema: false,
  },
  {
    name: 'a script address',
    pack: report('url', 'javascript:alert(1)'),
    path: 'reports[0].url',
    problem: /web address/,
  },
  {
    name: 'a data address',
    pack: report('url', 'data:text/html,x'),
    path: 'reports[0].url',
    problem: /web address/,
  },
  {
    name: 'a file',
    pack: report('url', 'file:///etc/passwd'),
    path: 'reports[0].url',
    problem: /web address/,
  },
  {
    name: 'an address without a scheme',
    pack: report('url', '//post.example/a'),
    path: 'reports[0].url',
    problem: /web address/,
  },
  {
    name: 'an address with a login',
    pack: report('url', 'https://post.example@evil.example/'),
    path: 'reports[0].url',
    problem: /login/,
  },
  {
    name: 'a back-slash in an address',
    pack: report('url', 'https://post.example\\@evil.example/'),
    path: 'reports[0].url',
    problem: /web address/,
  },
  {
    name: 'a line break in an address',
    pack: report('url', 'https://post.exa\nmple/'),
    path: 'reports[0].url',
    problem: /web address/,
  },
  {
    name: 'an address without a host',
    pack: report('url', 'https://'),
    path: 'reports[0].url',
    problem: /web address/,
  },
  {
    name: 'an address whose host is none',
    pack: report('url', 'https://[::/'),
    path: 'reports[0].url',
    problem: /web address/,
    schema: false,
  },
  {
    name: 'an address that is too long',
    pack: report('url', `https://post.example/${'a'.repeat(4096)}`),
    path: 'reports[0].url',
    problem: /more than 4096/,
  },
  {
    name: 'a domain with a scheme',
    pack: outlet('domains', ['https://post.example']),
    path: 'outlets[0].domains[0]',
    problem: /not a host/,
  },
  {
    name: 'a domain in capitals',
    pack: outlet('domains', ['Post.example']),
    path: 'outlets[0].domains[0]',
    problem: /not a host/,
  },
  {
    name: 'a wildcard domain',
    pack: outlet('domains', ['*.example']),
    path: 'outlets[0].domains[0]',
    problem: /not a host/,
  },
  {
    name: 'a bare top-level domain',
    pack: outlet('domains', ['com']),
    path: 'outlets[0].domains[0]',
    problem: /not a host/,
  },
  {
    name: 'a country in words',
    pack: outlet('country', 'Britain'),
    path: 'outlets[0].country',
    problem: /7 characters/,
  },
  {
    name: 'a country in small letters',
    pack: outlet('country', 'gb'),
    path: 'outlets[0].country',
    problem: /country code/,
  },
  {
    name: 'a language in words',
    pack: pack('language', 'English language'),
    path: 'language',
    problem: /language tag/,
  },
  {
    name: 'translations under no language',
    pack: person('translations', { '??': ['x'] }),
    path: 'people[0].translations["??"]',
    problem: /language tag/,
  },
  {
    name: 'translations without a list',
    pack: person('translations', { fr: 'maire' }),
    path: 'people[0].translations.fr',
    problem: /text/,
  },
  {
    name: 'an alias that is only the mark',
    pack: person('aliases', [' ~']),
    path: 'people[0].aliases[0]',
    problem: /mark/,
  },
  { name: 'a number as text', pack: value('4', null, 'over'), path: 'reports[0].value.low', problem: /text/ },
  {
    name: 'a number beyond all bounds',
    pack: value(Number.POSITIVE_INFINITY, null, 'over'),
    path: 'reports[0].value.low',
    problem: /not finite/,
  },
  {
    name: 'a value without a unit',
    pack: report('value', { low: 1, high: 1, hedge: 'exact' }),
    path: 'reports[0].value.unit',
    problem: /missing/,
  },
  {
    name: 'an unknown hedge',
    pack: value(4, 4, 'roughly'),
    path: 'reports[0].value.hedge',
    problem: /known words/,
  },
  { name: 'exact with one end', pack: value(4, null, 'exact'), path: 'reports[0].value', problem: /"exact"/ },
  {
    name: 'about without ends',
    pack: report('value', { unit: 'eur', hedge: 'about' }),
    path: 'reports[0].value',
    problem: /"about"/,
  },
  { name: 'over with an upper end', pack: value(4, 9, 'over'), path: 'reports[0].value', problem: /"over"/ },
  {
    name: 'at least with an upper end only',
    pack: value(null, 9, 'at-least'),
    path: 'reports[0].value',
    problem: /"at-least"/,
  },
  {
    name: 'up to with a lower end',
    pack: value(4, 9, 'up-to'),
    path: 'reports[0].value',
    problem: /"up-to"/,
  },
  {
    name: 'a range that runs down',
    pack: value(9, 4, 'exact'),
    path: 'reports[0].value',
    problem: /down from 9 to 4/,
    schema: false,
  },
  {
    name: 'a day number that is no day',
    pack: value(20251328, 20251328, 'exact', 'date'),
    path: 'reports[0].value',
    problem: /calendar/,
    schema: false,
  },
  {
    name: '30 February',
    pack: report('published', '2025-02-30'),
    path: 'reports[0].published',
    problem: /calendar/,
    schema: false,
  },
  {
    name: '29 February of a common year',
    pack: report('published', '1900-02-29'),
    path: 'reports[0].published',
    problem: /calendar/,
    schema: false,
  },
  {
    name: 'month 13',
    pack: report('published', '2025-13-01'),
    path: 'reports[0].published',
    problem: /calendar/,
  },
  {
    name: 'day 0',
    pack: report('published', '2025-12-00'),
    path: 'reports[0].published',
    problem: /calendar/,
  },
  {
    name: 'the year 9999',
    pack: report('published', '9999-01-01'),
    path: 'reports[0].published',
    problem: /1400 and 2199/,
  },
  {
    name: 'a date in words',
    pack: report('published', '28 December 2025'),
    path: 'reports[0].published',
    problem: /ISO date/,
  },
  {
    name: 'hour 25',
    pack: report('published', '2025-12-28T25:00Z'),
    path: 'reports[0].published',
    problem: /ISO date/,
  },
  {
    name: 'a time for the as-of date',
    pack: pack('asOf', '2025-12-28T10:00Z'),
    path: 'asOf',
    problem: /ISO date/,
  },
  {
    name: 'an unknown stance',
    pack: report('stance', 'agrees'),
    path: 'reports[0].stance',
    problem: /known words/,
  },
  {
    name: 'an unknown basis',
    pack: report('basis', 'hearsay'),
    path: 'reports[0].basis',
    problem: /known words/,
  },
  {
    name: 'the first half of a character',
    pack: claim('statement', 'A bridge \ud83c.'),
    path: 'claims[0].statement',
    problem: /lone surrogate/,
  },
  {
    name: 'the second half of a character',
    pack: report('gist', '\udf09 opens'),
    path: 'reports[0].gist',
    problem: /lone surrogate/,
  },
  {
    name: 'text that turns direction',
    pack: report('quote', 'safe \u202egpj.exe'),
    path: 'reports[0].quote',
    problem: /direction/,
  },
  {
    name: 'an isolate',
    pack: outlet('name', 'The \u2066Post\u2069'),
    path: 'outlets[0].name',
    problem: /direction/,
  },
  {
    name: 'a null character',
    pack: claim('statement', 'A\u0000B'),
    path: 'claims[0].statement',
    problem: /control/,
  },
  {
    name: 'a statement of ten million characters',
    pack: claim('statement', 'x'.repeat(10_000_000)),
    path: 'claims[0].statement',
    problem: /10000000 characters/,
  },
  {
    name: 'too many aliases',
    pack: person(
      'aliases',
      Array.from({ length: 501 }, (_, at) => `a${at}`),
    ),
    path: 'people[0].aliases',
    problem: /501 entries/,
  },
  {
    name: 'a __proto__ field',
    pack: JSON.parse('{"version":1,"id":"a","title":"a","claims":[],"__proto__":{"x":1}}'),
    path: '__proto__',
    problem: /keeps for itself/,
  },
  {
    name: 'a constructor field in a record',
    pack: claim('constructor', {}),
    path: 'claims[0].constructor',
    problem: /keeps for itself/,
  },
  {
    name: 'a prototype field deep down',
    pack: claim('later', [{ prototype: 1 }]),
    path: 'claims[0].later[0].prototype',
    problem: /keeps for itself/,
  },
  {
    name: '__proto__ as a language',
    pack: person('translations', JSON.parse('{"__proto__":["x"]}')),
    path: 'people[0].translations.__proto__',
    problem: /keeps for itself/,
  },
  {
    name: 'a field name that turns direction',
    pack: claim('a\u202eb', 1),
    path: 'claims[0]["a\u202eb"]',
    problem: /direction/,
  },
  {
    name: 'an unknown field with half a character',
    pack: claim('later', ['\ud800']),
    path: 'claims[0].later[0]',
    problem: /lone surrogate/,
  },
  {
    name: 'an unknown field that is too long',
    pack: claim('later', 'x'.repeat(20_001)),
    path: 'claims[0].later',
    problem: /20001/,
  },
];

/** What no file can hold but a caller may hand over. */
export const NOT_JSON: readonly RefusedCase[] = [
  {
    name: 'a version that is no number',
    pack: pack('version', Symbol('2')),
    path: 'version',
    problem: /not a version/,
  },
  {
    name: 'a list of four billion holes',
    pack: claim('later', new Array(2 ** 32 - 1)),
    path: 'claims[0].later[0]',
    problem: /missing/,
  },
  {
    name: 'an unknown field that is NaN',
    pack: claim('later', Number.NaN),
    path: 'claims[0].later',
    problem: /not finite/,
  },
  { name: 'a function', pack: claim('later', () => 1), path: 'claims[0].later', problem: /JSON cannot hold/ },
  {
    name: 'a symbol',
    pack: claim('statement', Symbol('x')),
    path: 'claims[0].statement',
    problem: /JSON cannot hold/,
  },
  {
    name: 'a bigint',
    pack: value(4n, null, 'over'),
    path: 'reports[0].value.low',
    problem: /JSON cannot hold/,
  },
  {
    name: 'a date object',
    pack: report('published', new Date(0)),
    path: 'reports[0].published',
    problem: /JSON cannot hold/,
  },
  { name: 'a map in place of the pack', pack: new Map(), path: '', problem: /JSON cannot hold/ },
  {
    name: 'a hole in a list',
    pack: { ...SMALLEST, claims: new Array(1) },
    path: 'claims[0]',
    problem: /missing/,
  },
  {
    name: 'a hole in an unknown list',
    pack: claim('later', new Array(1)),
    path: 'claims[0].later[0]',
    problem: /missing/,
  },
];
