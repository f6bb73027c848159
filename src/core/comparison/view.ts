import type { Outlet, Pack, Report } from '../pack/pack.ts';
import type { PageOrigin } from './comparison.ts';
import { indexReports, type ReportIndex } from './report-index.ts';

/** A pack as it is seen from one page: the page's own reports are known, since they never count as other sources. */
export interface View {
  readonly index: ReportIndex;
  readonly origin: PageOrigin;
  /** Whether a report comes from the page that is read: its article, or another one of its outlet. */
  isOwn(report: Report): boolean;
}

/** The view of a pack from a page. An origin without an address owns nothing. */
export function viewFrom(pack: Pack, origin: PageOrigin): View {
  const index = indexReports(pack);
  const page = parse(origin.url);
  if (!page) return { index, origin, isOwn: () => false };
  const outlets = new Set(
    pack.outlets.filter((outlet) => publishes(outlet, page.hostname)).map(({ id }) => id),
  );
  return { index, origin, isOwn: (report) => outlets.has(report.outlet) || sameArticle(report.url, page) };
}

function publishes(outlet: Outlet, host: string): boolean {
  return outlet.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** The look at the text first spares parsing every address of a large pack. */
function sameArticle(address: string | undefined, page: URL): boolean {
  if (!address?.includes(bareHost(page))) return false;
  const url = parse(address);
  return url !== null && articleKey(url) === articleKey(page);
}

/** An address without what changes between two visits of one article. The query stays: some sites name articles by it. */
function articleKey(url: URL): string {
  return bareHost(url) + url.pathname.replace(/\/$/u, '') + url.search;
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^www\./u, '');
}

function parse(address: string | undefined): URL | null {
  return address !== undefined && URL.canParse(address) ? new URL(address) : null;
}
