import { articleKey, hostOf } from '../article-address.ts';
import { publishes } from '../comparison/view.ts';
import { freeId } from '../pack/formats/made-id.ts';
import { PACK_LIMITS } from '../pack/limits.ts';
import type { Outlet, Pack } from '../pack/pack.ts';
import { cleanText } from './clean-text.ts';
import type { ArticleSource } from './source.ts';

/** Who publishes a page, and whether the pack knows them already. */
export interface CapturedOutlet {
  readonly outlet: Outlet;
  readonly isNew: boolean;
}

/** The outlet of a page: the pack's, where one of its outlets has this host, or a new one; null without a web address. */
export function outletOf(
  pack: Pick<Pack, 'outlets'>,
  { url, site, language }: ArticleSource,
): CapturedOutlet | null {
  const key = url === undefined ? null : articleKey(url);
  if (key === null) return null;
  const host = hostOf(key);
  const known = pack.outlets.find((outlet) => publishes(outlet, host));
  if (known) return { outlet: known, isNew: false };
  const name = cleanText(site ?? '', PACK_LIMITS.labelLength) || host;
  const id = freeId(host, new Set(pack.outlets.map((outlet) => outlet.id)));
  return { outlet: { id, name, domains: [host], carries: [], ...(language && { language }) }, isNew: true };
}
