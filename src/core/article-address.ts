/**
 * What in an address names the article, and what only says how the reader came to it. One article has many addresses:
 * with the marks of a campaign, on a mobile host, as AMP, out of a search engine's store.
 */

/**
 * Parameters that follow a reader and name no article: those of analytics and advertising services that newsrooms and
 * social networks write behind their links. Found in the public documentation of those services; lower case.
 */
const TRACKING: ReadonlySet<string> = new Set([
  ...[
    'fbclid',
    'gclid',
    'gbraid',
    'wbraid',
    'dclid',
    'msclkid',
    'yclid',
    'twclid',
    'ttclid',
    'igshid',
    'igsh',
  ],
  ...[
    'mibextid',
    '_ga',
    '_gl',
    'gaa_at',
    'gaa_n',
    'gaa_ts',
    'gaa_sig',
    'ref',
    'ref_src',
    'ref_url',
    'referrer',
  ],
  ...[
    'cmp',
    'cmpid',
    'ocid',
    'ito',
    'smid',
    'smtyp',
    'xtor',
    'sref',
    'srnd',
    'sr_share',
    'share',
    'leadsource',
  ],
  ...['guccounter', 'guce_referrer', 'guce_referrer_sig', 'traffic_source', 'ncid'],
]);
const TRACKING_PREFIX = /^(?:utm|mc|pk|piwik|mtm|at|ns|hsa|vero|oly|wt)_/;
/** Parameters by which a site is asked for its AMP form. */
const AMP_PARAMETER = /^(?:amp(?:_.*)?|usqp|outputtype)$/;

/** Hosts of one article that differ in these first labels alone. */
const SAME_HOST = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/;
/** Stores that carry another site's article: its address follows in the path, behind these steps. */
const STORE_HOST = /(?:^|\.)(?:cdn\.ampproject\.org|google\.[a-z.]{2,6})$/;
const STORED_PATH = /^\/(?:amp\/|[a-z]\/)(?:s\/)?([^/]+\.[^/]+\/.*)$/;

/**
 * A text that is equal for two addresses exactly if they lead to one article, as far as addresses tell; null where it is
 * no address of the web. The query counts but for what is known to follow the reader: some sites name articles by it.
 */
export function articleKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = unstored(new URL(address));
  if (!/^https?:$/.test(url.protocol)) return null;
  return bareHost(url.hostname) + barePath(url.pathname) + bareQuery(url.search);
}

/** The host in an article's key: the site's own where a store of AMP pages carries it, without what says how it is shown. */
export function hostOf(key: string): string {
  return key.replace(/[/?].*$/, '');
}

/** Whether two addresses lead to one article. */
export function isSameArticle(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const key = articleKey(a);
  return key !== null && key === articleKey(b);
}

/** The address without what follows the reader; as it is where it is no address of the web. */
export function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.search = parameters(url.search)
    .filter((part) => !isTracking(nameOf(part)))
    .join('&');
  url.hash = '';
  return url.href;
}

function unstored(url: URL): URL {
  const carried = STORE_HOST.test(url.hostname) && STORED_PATH.exec(url.pathname)?.[1];
  const origin = carried ? `https://${carried}${url.search}` : '';
  return URL.canParse(origin) ? new URL(origin) : url;
}

function bareHost(host: string): string {
  const bare = host.replace(SAME_HOST, '');
  return bare === host ? host : bareHost(bare);
}

/** AMP stands as a step of the path or before its ending; an index page is its folder. */
function barePath(path: string): string {
  return path
    .replace(/\/amp(?=\/|$)/g, '')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/\/index\.html?$/, '')
    .replace(/\/+$/, '');
}

function bareQuery(search: string): string {
  const kept = parameters(search).filter((part) => {
    const name = nameOf(part);
    return !isTracking(name) && !AMP_PARAMETER.test(name);
  });
  return kept.length > 0 ? `?${kept.sort().join('&')}` : '';
}

const parameters = (search: string): string[] =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '');
const nameOf = (part: string): string => part.replace(/=.*$/, '').toLowerCase();
const isTracking = (name: string): boolean => TRACKING.has(name) || TRACKING_PREFIX.test(name);
