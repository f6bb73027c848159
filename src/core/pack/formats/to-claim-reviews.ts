import type { Claim, Name, Outlet, Pack, Report } from '../pack.ts';
import { REVIEW_DOUBT } from './claim-review-terms.ts';
import { present, withLines } from './json-ld.ts';
import { type Loss, LossCount } from './losses.ts';
import {
  claimSaysMore,
  countUnnamed,
  indexOfPack,
  nameSaysMore,
  outletSaysMore,
  type PackIndex,
} from './named.ts';
import { countUnknownFields } from './unknown-fields.ts';

/**
 * The claims of a pack as a schema.org DataFeed of ClaimReviews (one a line), and what it cannot hold. None has a
 * `reviewRating`: a pack gives no verdict, and one that a publisher gave is the publisher's to spread. Reports that
 * state a claim are its appearances; fact-checks become reviews by their publishers.
 */
export function toClaimReviews(pack: Pack): { readonly text: string; readonly losses: readonly Loss[] } {
  const index = indexOfPack(pack);
  const kept = pack.reports.filter(isCarried);
  const byClaim = new Map<string, Report[]>(pack.claims.map(({ id }) => [id, []]));
  for (const report of kept) byClaim.get(report.claim)?.push(report);
  const elements = pack.claims.flatMap((claim) => {
    const reports = byClaim.get(claim.id) ?? [];
    const appearances = reports.filter((report) => !isReview(report));
    return [
      review(claim, index, appearances),
      ...reports.filter(isReview).map((report) => publishedReview(claim, index, report)),
    ].map((item) => ({ '@type': 'DataFeedItem', item }));
  });
  const feed = JSON.stringify(
    present({
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      identifier: pack.id,
      name: pack.title,
      inLanguage: pack.language,
      dateModified: pack.asOf,
    }),
  );
  const text = withLines(`${feed.slice(0, -1)},"dataFeedElement":`, elements, '}');
  return { text, losses: lossesOf(pack, index, kept) };
}

const isReview = ({ doubt }: Report): boolean => doubt === REVIEW_DOUBT;

/** A page on which the claim appears is one that states it, at an address that is sure. */
const isCarried = (report: Report): boolean =>
  report.url !== undefined &&
  report.urlDoubt === undefined &&
  report.stance === 'states' &&
  (report.doubt === undefined || isReview(report));

const review = (claim: Claim, index: PackIndex, appearances: readonly Report[]): object =>
  present({
    '@type': 'ClaimReview',
    claimReviewed: claim.statement,
    itemReviewed: present({
      ...itemReviewed(claim, index),
      appearance: appearances.map((report) =>
        present({
          '@type': 'CreativeWork',
          ...page(report),
          identifier: report.article,
          description: report.gist,
          publisher: organization(report.outlet, index.outlets.get(report.outlet)),
        }),
      ),
    }),
  });

const publishedReview = (claim: Claim, index: PackIndex, report: Report): object =>
  present({
    '@type': 'ClaimReview',
    ...page(report),
    identifier: report.article,
    description: report.gist,
    author: organization(report.outlet, index.outlets.get(report.outlet)),
    claimReviewed: claim.statement,
    itemReviewed: itemReviewed(claim, index),
  });

const page = ({ url, published, language }: Report) => ({
  url,
  datePublished: published,
  inLanguage: language,
});

const itemReviewed = (claim: Claim, { people }: PackIndex): Record<string, unknown> =>
  present({
    '@type': 'Claim',
    identifier: claim.id,
    author: claim.speakers.map((id) => speaker(id, people.get(id))),
  });

const speaker = (id: string, person: Name | undefined): object =>
  present({
    '@type': person?.role?.startsWith('institution:') ? 'Organization' : 'Person',
    identifier: id,
    name: person?.name,
  });

const organization = (id: string, outlet: Outlet | undefined): object =>
  present({
    '@type': 'Organization',
    identifier: id,
    name: outlet?.name,
    url: outlet?.domains[0] === undefined ? undefined : `https://${outlet.domains[0]}/`,
  });

function lossesOf(pack: Pack, index: PackIndex, kept: readonly Report[]): Loss[] {
  const losses = new LossCount();
  const ratings = pack.reports.filter((report) => 'publisherRating' in report).length;
  losses.add('ratings', ratings);
  losses.add('unknown-fields', countUnknownFields(pack) - ratings);
  for (const report of pack.reports) {
    if (isCarried(report)) continue;
    if (report.stance !== 'states') losses.add('reports-of-other-stances');
    else if (report.url === undefined || report.urlDoubt !== undefined) losses.add('reports-without-address');
    else losses.add('doubtful-reports');
  }
  losses.add('figures', kept.filter(({ value }) => value !== undefined).length);
  losses.add('quotations', kept.filter(({ quote }) => quote !== undefined).length);
  losses.add('report-details', kept.filter((report) => hasDetails(report, index)).length);
  const moreOfOutlet = outletSaysMore('id', 'name', 'domains');
  const share = {
    claims: { named: index.claims.keys(), isCut: claimSaysMore('id', 'statement', 'speakers') },
    outlets: {
      named: kept.map(({ outlet }) => outlet),
      isCut: (outlet: Outlet) => outlet.domains.length > 1 || moreOfOutlet(outlet),
    },
    people: { named: pack.claims.flatMap(({ speakers }) => speakers), isCut: nameSaysMore('id', 'name') },
  };
  countUnnamed(pack, share, losses);
  return losses.list();
}

/** Whether a report says more than its page does: read in full, another's text, other speakers than the claim's. */
function hasDetails(report: Report, { claims }: PackIndex): boolean {
  const speakers = claims.get(report.claim)?.speakers ?? [];
  return (
    report.basis !== 'digest' ||
    report.carries.length > 0 ||
    report.speakers.join('\n') !== speakers.join('\n')
  );
}
