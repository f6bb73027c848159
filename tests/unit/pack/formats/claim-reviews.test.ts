import { describe, expect, it } from 'vitest';
import { REVIEW_DOUBT } from '../../../../src/core/pack/formats/claim-review-terms.ts';
import { fromClaimReviews } from '../../../../src/core/pack/formats/from-claim-reviews.ts';
import { toClaimReviews } from '../../../../src/core/pack/formats/to-claim-reviews.ts';
import { toldFormat } from '../../../../src/core/pack/formats/told-format.ts';
import { parsePack } from '../../../../src/core/pack/parse-pack.ts';

const read = (value: unknown) => fromClaimReviews(JSON.stringify(value));

/** A fact-check as publishers mark it up. */
const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://www.checkers.example/overloaded',
  datePublished: '2026-03-20',
  claimReviewed: 'The ferry carried 400 people.',
  author: { '@type': 'Organization', name: 'The Checkers', url: 'https://social.example/checkers' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Rell Stave' },
    firstAppearance: { '@type': 'CreativeWork', url: 'https://blog.example/400' },
    appearance: ['https://blog.example/400', { '@type': 'NewsArticle', url: 'https://ledger.example/400' }],
  },
  reviewRating: {
    '@type': 'Rating',
    ratingValue: 1,
    bestRating: 5,
    worstRating: 1,
    alternateName: 'Made up',
  },
};

describe('the markup of a page', () => {
  const block = (value: string, attributes = 'type="application/ld+json"') =>
    `<script ${attributes}>${value}</script>`;
  const page = (...blocks: string[]) =>
    `<!DOCTYPE html>\n<html><head><title>Checked</title>${blocks.join('\n')}</head><body><p>Text.</p></body></html>`;
  const review = JSON.stringify(REVIEW);

  it.each([
    ['alone', page(block(review))],
    ['among other blocks', page(block('{"@type":"WebSite","name":"The Checkers"}'), block(review))],
    ['in a graph', page(block(`{"@context":"https://schema.org","@graph":[${review}]}`))],
    ['beside a block that is no JSON', page(block('{"@type": oops'), block(review))],
    ['in an element written otherwise', page(block(review, "id='x' TYPE='application/ld+json' class='y'"))],
  ])('is read %s', (_, html) => {
    const imported = fromClaimReviews(html);
    expect(imported.ok && imported.pack.claims.map(({ statement }) => statement)).toEqual([
      'The ferry carried 400 people.',
    ]);
    expect(toldFormat(html)).toBe('claimreview');
  });

  it.each([
    ['none', page()],
    ['in a script that runs', page(block(review, 'type="text/javascript"'))],
    ['of another kind', page(block('{"@type":"NewsArticle","headline":"Ferry"}'))],
  ])('is missed where there is %s', (_, html) => {
    expect(fromClaimReviews(html)).toMatchObject({
      ok: false,
      faults: [{ problem: 'the file holds no ClaimReview with a claim' }],
    });
  });
});

describe('fromClaimReviews', () => {
  it('makes a fact-check a report that is not counted, its rating the words of its publisher', () => {
    const imported = read(REVIEW);
    expect(imported).toMatchObject({
      ok: true,
      losses: [],
      pack: {
        claims: [{ statement: 'The ferry carried 400 people.', speakers: ['rell-stave'] }],
        people: [{ id: 'rell-stave', name: 'Rell Stave' }],
        outlets: [
          { id: 'checkers.example', name: 'The Checkers', domains: ['checkers.example'] },
          { id: 'blog.example' },
          { id: 'ledger.example' },
        ],
      },
    });
    expect(imported.ok && imported.pack.reports[0]).toMatchObject({
      outlet: 'checkers.example',
      url: 'https://www.checkers.example/overloaded',
      published: '2026-03-20',
      speakers: ['rell-stave'],
      doubt: REVIEW_DOUBT,
      publisherRating: 'Made up',
    });
  });

  it('makes the pages on which the claim appears reports of their sites, each once', () => {
    const imported = read(REVIEW);
    expect(imported.ok && imported.pack.reports.slice(1)).toMatchObject([
      { outlet: 'blog.example', url: 'https://blog.example/400', stance: 'states', speakers: ['rell-stave'] },
      { outlet: 'ledger.example', url: 'https://ledger.example/400' },
    ]);
  });

  it.each([
    ['its name', { alternateName: 'Mostly so', ratingValue: 4 }, 'Mostly so'],
    ['a number on its scale', { ratingValue: 2, bestRating: '5' }, '2 / 5'],
    ['a number alone', { ratingValue: '3' }, '3'],
    ['bare text', 'False', 'False'],
    ['nothing', {}, undefined],
    ['no rating', undefined, undefined],
  ])('keeps of a rating %s', (_, reviewRating, words) => {
    const imported = read({ ...REVIEW, reviewRating });
    const [report] = imported.ok ? imported.pack.reports : [];
    expect((report as { publisherRating?: string }).publisherRating).toBe(words);
    expect(report).toMatchObject({ stance: 'states', doubt: REVIEW_DOUBT });
  });

  it.each([
    ['a list', [REVIEW, REVIEW]],
    ['a graph', { '@graph': [REVIEW, { '@type': 'NewsArticle', mainEntity: REVIEW }] }],
    [
      'a feed',
      { '@type': 'DataFeed', dataFeedElement: [REVIEW, { '@type': 'DataFeedItem', item: [REVIEW] }] },
    ],
    ['types as addresses', [REVIEW, { ...REVIEW, '@type': 'http://schema.org/ClaimReview' }]],
    ['several types', [REVIEW, { ...REVIEW, '@type': ['Review', 'ClaimReview'] }]],
  ])('reads %s, and one sentence as one claim', (_, value) => {
    const imported = read(value);
    expect(imported).toMatchObject({ ok: true, pack: { claims: [{}], people: [{}] } });
    expect(imported.ok && imported.pack.reports).toHaveLength(6);
  });

  it('leaves out what a pack cannot hold, and counts it', () => {
    const odd = {
      ...REVIEW,
      datePublished: '20 March',
      inLanguage: 'English (British)',
      itemReviewed: { appearance: [{ url: 'mailto:a@b.example' }] },
    };
    const imported = read([odd, { ...REVIEW, claimReviewed: '' }, { '@type': 'Person' }]);
    expect(imported).toMatchObject({
      ok: true,
      losses: [
        { what: 'other-entries', count: 3 },
        { what: 'unreadable-dates', count: 1 },
        { what: 'unreadable-addresses', count: 1 },
        { what: 'unreadable-languages', count: 1 },
      ],
    });
    expect(imported.ok && imported.pack.reports).toHaveLength(1);
  });

  it('gives every sentence an id of its own, the same each time', () => {
    const statements = ['One.', 'one', 'ONE!', 'one 2', '…', 'Дев’ять', 'constructor'];
    const value = statements.map((claimReviewed) => ({ ...REVIEW, claimReviewed, itemReviewed: undefined }));
    const imported = read(value);
    expect(imported.ok && new Set(imported.pack.claims.map(({ id }) => id)).size).toBe(statements.length);
    expect(read(value)).toEqual(imported);
  });

  it.each([
    ['{', 'line 1, column 2'],
    ['{}', ''],
    ['[]', ''],
    ['{"@type":"Review","reviewBody":"x"}', ''],
  ])('refuses %s', (text, path) => {
    expect(fromClaimReviews(text)).toMatchObject({ ok: false, faults: [{ path }] });
  });

  it('reads a review however deep it is nested', () => {
    const text = '{"item":'.repeat(5_000) + JSON.stringify(REVIEW) + '}'.repeat(5_000);
    expect(fromClaimReviews(text).ok).toBe(true);
  });
});

describe('toClaimReviews', () => {
  const parsed = parsePack({
    version: 1,
    id: 'ferry',
    title: 'The ferry',
    asOf: '2026-04-22',
    claims: [{ id: 'aboard', statement: '229 people were aboard.', speakers: ['coastguard'] }],
    people: [{ id: 'coastguard', name: 'The coastguard', role: 'institution: coastguard' }],
    outlets: [{ id: 'ledger', name: 'Morning Ledger', domains: ['ledger.example', 'ledger.test'] }],
    reports: [
      {
        claim: 'aboard',
        outlet: 'ledger',
        url: 'https://ledger.example/1',
        gist: 'counts 229',
        speakers: ['coastguard'],
      },
      { claim: 'aboard', outlet: 'ledger', url: 'https://ledger.example/2', stance: 'denies' },
      { claim: 'aboard', outlet: 'ledger', url: 'https://ledger.example/3', doubt: 'hearsay' },
      { claim: 'aboard', outlet: 'ledger', url: 'https://ledger.example/4', urlDoubt: 'a mirror' },
      {
        claim: 'aboard',
        outlet: 'ledger',
        url: 'https://ledger.example/5',
        speakers: ['coastguard'],
        doubt: REVIEW_DOUBT,
        publisherRating: 'True',
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const { pack } = parsed;
  const { text, losses } = toClaimReviews(pack);
  const feed = JSON.parse(text);

  it('never holds a rating', () => {
    expect(text).not.toMatch(/rating|True/i);
    expect(losses).toContainEqual({ what: 'ratings', count: 1 });
  });

  it('writes a feed of claims with the pages on which they appear, and published fact-checks as such', () => {
    expect(feed).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      dateModified: '2026-04-22',
    });
    const [own, published] = feed.dataFeedElement.map(({ item }: { item: unknown }) => item);
    expect(own).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: '229 people were aboard.',
      itemReviewed: {
        '@type': 'Claim',
        author: [{ '@type': 'Organization', name: 'The coastguard' }],
        appearance: [{ url: 'https://ledger.example/1', publisher: { name: 'Morning Ledger' } }],
      },
    });
    expect(own).not.toHaveProperty('author');
    expect(own.itemReviewed.appearance).toHaveLength(1);
    expect(published).toMatchObject({ url: 'https://ledger.example/5', author: { name: 'Morning Ledger' } });
  });

  it('never lets a denial or a doubtful report pass for an appearance, and counts them', () => {
    expect(losses).toEqual(
      expect.arrayContaining([
        { what: 'reports-of-other-stances', count: 1 },
        { what: 'doubtful-reports', count: 1 },
        { what: 'reports-without-address', count: 1 },
        { what: 'outlet-details', count: 1 },
        { what: 'people-details', count: 1 },
      ]),
    );
  });

  it('keeps a fact-check a fact-check, there and back', () => {
    const back = fromClaimReviews(text);
    expect(back.ok && back.pack.reports.map(({ doubt }) => doubt)).toEqual([undefined, REVIEW_DOUBT]);
    expect(back.ok && fromClaimReviews(toClaimReviews(back.pack).text)).toMatchObject({
      pack: back.ok && back.pack,
    });
  });
});
