/** `docs/performance.md`, made of the results and of nothing else. */
import type { Release, Results } from './results.ts';
import { barText, figureText, isMet, measuredText, type Row, verdictText, wantsLess } from './row.ts';

/** The parts of the report by name: what stands over the rows of each. */
export interface Heading {
  readonly title: string;
  /** How it is measured, in a sentence or two. */
  readonly how: string;
}

const INTRODUCTION = `# What it costs

Written by \`npm run bench\`, which measures all of this anew; \`npm run bench -- PART\` measures one part. Figures are medians.
Times are of one machine, and it was doing other things as well (the load is how many programs wanted a processor); what counts
are the ratios, whose two sides take turns in the same run of the same browser.

*The floor* is one pass over all text nodes of the page that joins their text: nobody who reads a page can do with less.`;

/** A figure that is worse by more than this share has been lost rather than measured differently. */
const LOSS = 0.25;

/** The report of the newest release, and a line for each. */
export function reportText(
  { machine, software, releases }: Results,
  headings: Record<string, Heading>,
): string {
  const [newest, before] = releases.toReversed();
  if (!newest) return `${INTRODUCTION}\n`;
  const rows = Object.values(newest.parts).flatMap((part) => part.rows);
  const barred = rows.filter(({ bar }) => bar !== undefined);
  const missed = barred.filter((row) => !isMet(row));
  const standing = `Version ${newest.version}: ${barred.length - missed.length} of ${barred.length} bars are met.`;
  return [
    INTRODUCTION,
    `**Machine:** ${machine}. **Software:** ${software}.`,
    missed.length === 0 ? standing : `${standing} Missed:\n\n${missed.map(missedLine).join('\n')}`,
    ...unmeasured(newest, headings),
    ...sections(newest, headings),
    historySection(releases, newest, before),
  ]
    .join('\n\n')
    .concat('\n');
}

const missedLine = (row: Row): string => `- ${row.work}: ${measuredText(row)} (${barText(row)})`;

/** A part that was not measured has neither met its bars nor missed them, and nobody should take it for either. */
function unmeasured({ parts }: Release, headings: Record<string, Heading>): string[] {
  const left = Object.keys(headings).filter((name) => !Object.hasOwn(parts, name));
  return left.length === 0
    ? []
    : [`Not measured for this version: ${left.map((name) => `\`${name}\``).join(', ')}.`];
}

function sections({ parts }: Release, headings: Record<string, Heading>): string[] {
  return Object.entries(headings).flatMap(([name, { title, how }]) => {
    const part = parts[name];
    if (!part) return [];
    const when = `Measured on ${part.day}, ${part.rounds} rounds, load ${part.load.toFixed(1)}; \`npm run bench -- ${name}\`.`;
    const table = ['| work | measured | bar | | |', '|---|---|---|---|---|', ...part.rows.map(tableLine)];
    return [`## ${title}\n\n${how} ${when}\n\n${table.join('\n')}`];
  });
}

function tableLine(row: Row): string {
  const cells = [row.work, measuredText(row), barText(row), verdictText(row), row.note ?? ''];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function historySection(releases: readonly Release[], newest: Release, before: Release | undefined): string {
  const lines = releases.map(({ version, parts }) => {
    const figures = Object.values(parts).flatMap(({ rows }) =>
      rows.map(({ key, is }) => `${key} ${figureText(is)}`),
    );
    return `| ${version} | ${figures.join(', ')} |`;
  });
  const lost = before ? losses(newest, before) : [];
  const told = lost.length > 0 ? `\n\nWorse than in the release before:\n\n${lost.join('\n')}` : '';
  return `## Release by release\n\n| version | figures |\n|---|---|\n${lines.join('\n')}${told}`;
}

/** A line for every figure that has become worse since a release. */
export function losses(newest: Release, before: Release): string[] {
  const rowsOf = ({ parts }: Release) => Object.values(parts).flatMap(({ rows }) => rows);
  const earlier = new Map(rowsOf(before).map((row) => [row.key, row]));
  return rowsOf(newest).flatMap((row) => {
    const was = earlier.get(row.key);
    if (!was) return [];
    const worse = wantsLess(row) ? row.is > was.is * (1 + LOSS) : row.is < was.is / (1 + LOSS);
    return worse ? [`- ${row.work}: ${measuredText(row)}, was ${measuredText(was)}`] : [];
  });
}
