import { articleKey, hostOf } from '../article-address.ts';
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
  const key = origin.url === undefined ? null : articleKey(origin.url);
  if (key === null) return { index, origin, isOwn: () => false };
  const host = hostOf(key);
  const outlets = new Set(pack.outlets.filter((outlet) => publishes(outlet, host)).map(({ id }) => id));
  return { index, origin, isOwn: (report) => outlets.has(report.outlet) || isArticle(report.url, key) };
}

/** Whether a host is the outlet's: one of its domains, or below one. */
export function publishes(outlet: Outlet, host: string): boolean {
  return outlet.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** The look at the text first spares parsing every address of a large pack. */
function isArticle(address: string | undefined, key: string): boolean {
  return address?.includes(hostOf(key)) === true && articleKey(address) === key;
}
