// On which hosts the content script runs without being asked: the starter pack's outlets and the large news sites.
import fs from 'node:fs';

const NEWS_SITES = 'data/news-sites.json';
const STARTER_PACK = 'packs/mar-a-lago-talks.json';
/** A permission that no pack asked for must stay a short list. */
const MOST_NEWS_SITES = 30;
/** The sample newsroom is served on these hosts; only a development build may read them. */
const NEWSROOM = 'http://*.localhost/*';

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Match patterns for the content script, sorted; a domain stands for itself and its sub-domains, over https only. */
export function matchPatterns({ development = false } = {}) {
  const sites = readJson(NEWS_SITES).domains;
  if (sites.length > MOST_NEWS_SITES)
    throw new Error(`${NEWS_SITES}: ${sites.length} sites, at most ${MOST_NEWS_SITES}`);
  const outlets = readJson(STARTER_PACK).outlets.flatMap((outlet) => outlet.domains ?? []);
  const patterns = [...new Set([...sites, ...outlets])].sort().map((domain) => `https://*.${domain}/*`);
  return development ? [...patterns, NEWSROOM] : patterns;
}
