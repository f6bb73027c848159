import { analyse } from '../../src/core/analyse.ts';
import type { Article } from '../../src/core/article.ts';
import type { Analysis, RelatedMatch } from '../../src/core/match.ts';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import type { Claim, Pack } from '../../src/core/pack/pack.ts';
import { textArticle } from '../text-article.ts';
import { EMPTY_TALLY, HEADING, row, sum, type Tally } from './scores.ts';
import { withoutReportsOf } from './without-reports.ts';

/** An article with what it covers and claims, as the data files have it. */
export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly covers: boolean;
  readonly claims: readonly string[];
  /** Claims that a reader may or may not see in it: marking them is neither right nor wrong. */
  readonly optional: readonly string[];
  readonly language: string;
  readonly url: string | undefined;
  readonly published: string | undefined;
}

/** Reads the lines of a file of labelled articles; null where a line is of another kind. */
export function readLabelledArticle(line: Record<string, unknown>): LabelledArticle | null {
  const { id, text, covers, claims, optional, lang, url, published } = line;
  if (typeof id !== 'string' || typeof text !== 'string' || typeof covers !== 'boolean') return null;
  const ids = (list: unknown): string[] =>
    Array.isArray(list) ? list.map((item) => (typeof item === 'string' ? item : String(item.claim))) : [];
  const optionalText = (value: unknown): string | undefined =>
    typeof value === 'string' && value !== '' ? value : undefined;
  return {
    id,
    text,
    covers,
    claims: ids(claims),
    optional: ids(optional),
    language: optionalText(lang) ?? 'en',
    url: optionalText(url),
    published: optionalText(published),
  };
}

interface Scored {
  readonly article: LabelledArticle;
  readonly analysis: Analysis;
  readonly coverage: Tally;
  /** The decision on each claim that was labelled or marked. */
  readonly byClaim: ReadonlyMap<string, Tally>;
}

/** A host that no outlet has, so that no report is taken for the article's own. */
const NEUTRAL = 'https://article.invalid/';

/** Scores every article with a pack that knows nothing of it, and prints the tables. */
export function evaluateArticles(
  articles: readonly LabelledArticle[],
  pack: Pack,
  totals: boolean,
  print: (line: string) => void,
): void {
  const scored = articles.map((article) => score(article, pack));
  printTotals(scored, print);
  printGroups('issue', scored, pack, ({ issue }) => issue ?? '-', print);
  printGroups('kind', scored, pack, ({ kind }) => kind ?? '-', print);
  if (totals) return;
  printMisses(scored, print);
  printFalseMarks(scored, print);
}

function score(article: LabelledArticle, pack: Pack): Scored {
  const topic = compileTopic(withoutReportsOf(pack, article.id, article.url));
  const url = NEUTRAL + article.id;
  const page: Article = {
    ...textArticle(article.text, {}).article,
    url,
    language: article.language,
    ...(article.published === undefined ? {} : { published: article.published }),
  };
  const origin = article.published === undefined ? { url } : { url, published: article.published };
  const analysis = analyse(page, [topic], origin);
  return {
    article,
    analysis,
    coverage: coverageTally(article, analysis),
    byClaim: claimTallies(article, analysis),
  };
}

function coverageTally({ covers }: LabelledArticle, { coverage }: Analysis): Tally {
  if (covers && coverage.covered) return { ...EMPTY_TALLY, right: 1 };
  if (covers) return { ...EMPTY_TALLY, missed: 1 };
  return coverage.covered ? { ...EMPTY_TALLY, wrong: 1 } : EMPTY_TALLY;
}

function claimTallies({ claims, optional }: LabelledArticle, { matches }: Analysis): Map<string, Tally> {
  const marked = new Set(matches.map(({ claim }) => claim));
  const tallies = new Map<string, Tally>();
  for (const claim of new Set([...claims, ...marked])) {
    const labelled = claims.includes(claim);
    if (!labelled && optional.includes(claim)) continue;
    const outcome = labelled ? (marked.has(claim) ? 'right' : 'missed') : 'wrong';
    tallies.set(claim, { ...EMPTY_TALLY, [outcome]: 1 });
  }
  return tallies;
}

function printTotals(scored: readonly Scored[], print: (line: string) => void): void {
  const languages = [...new Set(scored.map(({ article }) => article.language))];
  print(HEADING);
  for (const language of languages) {
    const own = scored.filter(({ article }) => article.language === language);
    print(row(`coverage (${language}, ${own.length})`, sum(own.map(({ coverage }) => coverage))));
    print(row(`claims (${language})`, sum(own.flatMap(({ byClaim }) => [...byClaim.values()]))));
  }
  const others = scored.filter(({ article }) => article.language !== 'en');
  if (languages.length > 2)
    print(row('claims (other than en)', sum(others.flatMap(({ byClaim }) => [...byClaim.values()]))));
  const near = scored.filter(({ article }) => !article.covers);
  const touched = near.filter(({ analysis }) => analysis.matches.length > 0).length;
  print(`articles not on the topic with any mark: ${touched} of ${near.length}`);
}

function printGroups(
  title: string,
  scored: readonly Scored[],
  pack: Pack,
  groupOf: (claim: Claim) => string,
  print: (line: string) => void,
): void {
  const groups = new Map<string, Tally[]>();
  for (const { byClaim } of scored) {
    for (const [id, tally] of byClaim) {
      const claim = pack.claims.find((each) => each.id === id);
      const group = claim ? groupOf(claim) : 'unknown';
      groups.set(group, [...(groups.get(group) ?? []), tally]);
    }
  }
  print(`\nby ${title}`);
  for (const [group, tallies] of groups) print(row(group, sum(tallies)));
}

function printMisses(scored: readonly Scored[], print: (line: string) => void): void {
  print('\nmissed');
  for (const { article, analysis, byClaim } of scored) {
    const missed = [...byClaim].filter(([, tally]) => tally.missed > 0).map(([id]) => id);
    const covered = analysis.coverage.covered ? '' : ` (not covered, ${analysis.coverage.score.toFixed(2)})`;
    if (missed.length > 0)
      print(`  ${article.id} ${article.language}${article.covers ? covered : ''}: ${missed.join(' ')}`);
  }
}

function printFalseMarks(scored: readonly Scored[], print: (line: string) => void): void {
  print('\nwrong marks');
  for (const { article, analysis, byClaim } of scored) {
    if (!article.covers && analysis.coverage.covered)
      print(`  ${article.id} ${article.language}: covered, ${analysis.coverage.score.toFixed(2)}`);
    const wrong = analysis.matches.filter(({ claim }) => (byClaim.get(claim)?.wrong ?? 0) > 0);
    for (const match of wrong) print(`  ${article.id} ${article.language}: ${described(match)}`);
  }
}

const described = ({ claim, score: support, text, reasons }: RelatedMatch): string =>
  `${claim} ${support.toFixed(2)} "${text}" [${reasons.map(({ kind, evidence }) => `${kind}: ${evidence}`).join('; ')}]`;
