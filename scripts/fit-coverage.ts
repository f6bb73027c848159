/**
 * Fits the weights of the signs by which a page counts as one on a topic, and writes them to
 * src/core/matching/coverage-weights.ts:
 *
 *   npx tsx scripts/fit-coverage.ts [--half] PACK.json ARTICLES.jsonl... [PACK.json ARTICLES.jsonl...]
 *
 * A page's date is left aside: the weights must do for pages that give none.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withoutReportsOf } from '../cli/evaluate/without-reports.ts';
import { compileTopic } from '../src/core/matching/compile-topic.ts';
import { COVERAGE_SIGNS, coverageSigns } from '../src/core/matching/coverage-signs.ts';
import { matchSentences } from '../src/core/matching/match-article.ts';
import { readArticle, sentencesOf } from '../src/core/matching/read-article.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import { type Choice, fitSoftmax } from './fit-softmax.ts';
import { type Labelled, labelledWithPacks } from './labelled-texts.ts';

/** L2 penalty; light, since there are few signs and hundreds of pages. */
const PENALTY = 0.05;
/** A bias is not a preference; it is kept finite only. */
const BIAS_PENALTY = 1e-6;

function rowOf(pack: Pack, { id, url, article }: Labelled): number[] {
  const topic = compileTopic(withoutReportsOf(pack, id, url));
  const sentences = readArticle(sentencesOf(article), article, topic);
  const signs = coverageSigns(sentences, matchSentences(sentences, article, topic), article, topic);
  return [...COVERAGE_SIGNS.map((sign) => signs[sign]), 1];
}

const choices = labelledWithPacks(process.argv.slice(2)).flatMap(({ pack, texts }) =>
  texts
    .filter(({ covers }) => covers !== null)
    .map((text): Choice => {
      const row = rowOf(pack, text);
      return { rows: [row, row.map(() => 0)], right: text.covers ? 0 : 1 };
    }),
);
const weights = fitSoftmax(choices, [...COVERAGE_SIGNS.map(() => PENALTY), BIAS_PENALTY]);

const target = fileURLToPath(new URL('../src/core/matching/coverage-weights.ts', import.meta.url));
writeFileSync(
  target,
  `// Written by scripts/fit-coverage.ts; do not edit. Fitted on ${choices.length} pages.
import type { CoverageSign } from './coverage-signs.ts';

/** What each sign adds to the log odds that a page is on a topic. */
export const COVERAGE_WEIGHTS: Readonly<Record<CoverageSign | 'bias', number>> = {
${[...COVERAGE_SIGNS, 'bias'].map((sign, at) => `  ${sign}: ${Number((weights[at] ?? 0).toFixed(2))},\n`).join('')}};
`,
);
process.stdout.write(`${target}: ${choices.length} pages\n`);
