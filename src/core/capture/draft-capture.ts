import { articleKey, isSameArticle, withoutTracking } from '../article-address.ts';
import { compareQuantities } from '../comparison/compatible.ts';
import { compareDates } from '../comparison/dates.ts';
import { bearing } from '../comparison/versions.ts';
import type { Match } from '../match.ts';
import type { Pack, Report } from '../pack/pack.ts';
import { bareWords } from '../text/bare-words.ts';
import { statementsOf } from './apart.ts';
import { type CapturedOutlet, outletOf } from './capture-outlet.ts';
import { cleanText } from './clean-text.ts';
import type { ArticleSource } from './source.ts';

/** What has changed in an article since one of its claims was noted. */
const DRIFTS = ['figure', 'stance', 'speaker', 'words'] as const;
export type Drift = (typeof DRIFTS)[number];

/**
 * One claim of a page, beside what is already noted of this article. `new`: nothing is. `same`: it stands as noted.
 * `changed`: it is put otherwise now. `gone`: it was noted, and the page states it no more.
 */
export type CaptureLine =
  | { readonly state: 'new'; readonly report: Report }
  | { readonly state: 'same'; readonly report: Report; readonly before: Report }
  | {
      readonly state: 'changed';
      readonly report: Report;
      readonly before: Report;
      readonly drift: readonly Drift[];
    }
  | { readonly state: 'gone'; readonly before: Report };

/** The claims of an article as reports, for a reader to look through before anything is kept. */
export interface CaptureDraft extends CapturedOutlet {
  /** The address that the article is filed under. */
  readonly url: string;
  readonly lines: readonly CaptureLine[];
}

/**
 * The matches of a page as reports of its outlet, each beside what the pack holds of the same article; null where the
 * page has no address of the web. A claim that the page repeats gives one report; two where it gives another figure for it,
 * denies what it states, or has it from somebody else.
 */
export function draftCapture(
  pack: Pick<Pack, 'outlets' | 'reports'>,
  matches: readonly Match[],
  source: ArticleSource,
): CaptureDraft | null {
  const captured = outletOf(pack, source);
  if (!captured || source.url === undefined || articleKey(source.url) === null) return null;
  const url = withoutTracking(source.url);
  const noted = pack.reports.filter(
    (report) => report.outlet === captured.outlet.id && isSameArticle(report.url, url),
  );
  const article = noted.find((report) => report.article !== undefined)?.article;
  const asReport = (match: Match) => reportOf(match, captured.outlet.id, { ...source, url }, article);
  const found = statementsOf(matches).map(({ best, all }) => {
    return { report: asReport(best), all: all.map(asReport) };
  });
  return { ...captured, url, lines: linesOf(found, noted) };
}

function isSameFigure(a: Report, b: Report): boolean {
  if (!a.value || !b.value) return !a.value === !b.value;
  return compareQuantities(a.value, b.value) === 'compatible';
}

function reportOf(match: Match, outlet: string, source: ArticleSource, article: string | undefined): Report {
  const { url, published, language } = source;
  const quote = cleanText(match.text);
  return {
    claim: match.claim,
    outlet,
    ...(article !== undefined && { article }),
    ...(url && { url }),
    ...(published && { published }),
    ...(language && { language }),
    ...(match.value && { value: match.value }),
    speakers: match.speaker === null ? [] : [match.speaker],
    ...(quote && { quote }),
    stance: match.stance,
    basis: 'full',
    carries: [],
  };
}

/** What the page states of a claim in one way: the report of it, and those that its other stretches would be. */
interface Found {
  readonly report: Report;
  readonly all: readonly Report[];
}

/** Pairs what is found with what is noted: first what stands as it was, then what remains of the same claim in order. */
function linesOf(found: readonly Found[], noted: readonly Report[]): CaptureLine[] {
  const left = new Set(noted);
  const take = (wanted: (report: Report) => boolean): Report | undefined => {
    const report = [...left].find(wanted);
    if (report) left.delete(report);
    return report;
  };
  const same = found.map(({ all }) => take((before) => stands(before, all)));
  const lines = found.map(({ report, all }, index): CaptureLine => {
    const before = same[index];
    const standing = before && all.find((each) => stands(before, [each]));
    if (standing) return { state: 'same', report: standing, before };
    const changed = take(({ claim }) => claim === report.claim);
    return changed
      ? { state: 'changed', report, before: changed, drift: driftOf(changed, report) }
      : { state: 'new', report };
  });
  const gone = [...left].filter(
    (before) =>
      !found.some(({ all }) => stands(before, all)) && !noted.some((later) => replaces(later, before)),
  );
  return [...lines, ...gone.map((before): CaptureLine => ({ state: 'gone', before }))];
}

/** Whether one of the page's statements still is what was noted. */
const stands = (before: Report, now: readonly Report[]): boolean =>
  now.some((report) => report.claim === before.claim && driftOf(before, report).length === 0);

/** An article that has said something else since says the earlier thing no more: that is known already. */
function replaces(later: Report, before: Report): boolean {
  return later.claim === before.claim && (compareDates(later.published, before.published) ?? 0) > 0;
}

/** What differs between a report and what the page says now. A gist is nobody's words: it does not drift. */
function driftOf(before: Report, now: Report): Drift[] {
  const differs: Readonly<Record<Drift, boolean>> = {
    figure: !isSameFigure(before, now),
    stance: bearing(before) !== bearing(now),
    speaker: now.speakers.length > 0 && !now.speakers.every((speaker) => before.speakers.includes(speaker)),
    words: before.quote !== undefined && now.quote !== undefined && !holds(now.quote, before.quote),
  };
  return DRIFTS.filter((drift) => differs[drift]);
}

/** Whether one text holds the words of the other; quotation marks and dashes are set anew too often to count. */
function holds(a: string, b: string): boolean {
  const [one, other] = [bareWords(a), bareWords(b)];
  return one.includes(other) || other.includes(one);
}
