/**
 * Fits the weights of the signs by which a stretch is marked, and writes them to src/core/matching/support-weights.ts:
 *
 *   npx tsx scripts/fit-support.ts [--half] PACK.json LABELLED.jsonl... [PACK.json LABELLED.jsonl...]
 *
 * Every pack is used whole, without its cues and with nothing but its statements, so that one set of weights serves all. `--half` leaves out every
 * other text, told by a hash of its id, so that the rest can check the fit.
 *
 * What is labelled is whether a text states a claim, not where. So of all stretches of a text that may state a claim the
 * one with most support stands for it (multiple-instance learning as in Andrews, Tsochantaridis and Hofmann, 2002): fit,
 * choose again, until the choice no longer changes much.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withoutReportsOf } from '../cli/evaluate/without-reports.ts';
import { searchIn } from '../src/core/matching/candidates.ts';
import { compete } from '../src/core/matching/compete.ts';
import { compileTopic } from '../src/core/matching/compile-topic.ts';
import { scenesOf } from '../src/core/matching/match-article.ts';
import { outdoneBy } from '../src/core/matching/outdone.ts';
import { readArticle, sentencesOf } from '../src/core/matching/read-article.ts';
import type { Verified } from '../src/core/matching/scene.ts';
import { FIGURE_SIGNS, type FigureSign, WORD_SIGNS, type WordSign } from '../src/core/matching/signs.ts';
import { FIGURE_WEIGHTS, WORD_WEIGHTS } from '../src/core/matching/support-weights.ts';
import type { CompiledTopic } from '../src/core/matching/topic.ts';
import { judgedOptions } from '../src/core/matching/verify.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import { type Choice, fitSoftmax } from './fit-softmax.ts';
import { type Labelled, labelledWithPacks } from './labelled-texts.ts';

/** L2 penalties. From 0.2 to 2 the figures hardly move. */
const PENALTY = 0.5;
/** A bias is not a preference; it is kept finite only. */
const BIAS_PENALTY = 1e-6;
/** The chosen stretches are the same for all but a few texts after this many rounds. */
const ROUNDS = 6;

/** A text as the matcher sees it: for each sentence all options. */
interface Text {
  readonly claims: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
  readonly sentences: readonly (readonly Verified[])[];
}

interface Weights {
  readonly word: readonly number[];
  readonly figure: readonly number[];
}

function textOf({ article, from, claims, optional }: Labelled, topic: CompiledTopic): Text {
  const places = sentencesOf(article);
  const scenes = scenesOf(readArticle(places, article, topic), article, topic);
  const candidatesFor = searchIn(topic);
  const sentences = scenes
    .filter((_, at) => (places[at]?.inBlock(0) ?? 0) >= from)
    .map((scene) =>
      candidatesFor(scene.reading).flatMap((index) => {
        const claim = topic.claims[index];
        return claim ? judgedOptions(claim, scene, topic) : [];
      }),
    );
  return { claims: new Set(claims), optional: new Set(optional), sentences };
}

function textsOf(pack: Pack, lines: readonly Labelled[]): Text[] {
  const whole = compileTopic(pack);
  return lines.map((line) => {
    const rest = withoutReportsOf(pack, line.id, line.url);
    return textOf(line, rest.reports.length === pack.reports.length ? whole : compileTopic(rest));
  });
}

const rowOf = ({ signs, figure }: Verified): number[] => [
  ...(figure ? FIGURE_SIGNS : WORD_SIGNS).map((sign) => signs[sign]),
  1,
];
const dot = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
const supportOf = (option: Verified, weights: Weights): number =>
  dot(rowOf(option), option.figure ? weights.figure : weights.word);

/** The options of a sentence with the support that some weights give them, each known to be outdone or not. */
function weighed(options: readonly Verified[], weights: Weights): Verified[] {
  const alone = options.map((option): Verified => {
    const itself = { ...option, signs: { ...option.signs, outdone: 0 } };
    return { ...itself, support: supportOf(itself, weights) };
  });
  return alone.map((option) => {
    const outdone = outdoneBy(option, alone, ({ support }) => support);
    const known = { ...option, signs: { ...option.signs, outdone } };
    return { ...known, support: supportOf(known, weights) };
  });
}

/** The stretch that stands for each claim in a text: the best that wins its sentence. */
function standIns(
  { sentences, optional, claims }: Text,
  weights: Weights,
): { option: Verified; stated: boolean }[] {
  const best = new Map<string, Verified>();
  const better = (known: Verified | undefined, option: Verified): boolean =>
    known === undefined || option.support > known.support;
  for (const options of sentences) {
    const own = new Map<string, Verified>();
    for (const option of weighed(options, weights))
      if (better(own.get(option.claim.id), option)) own.set(option.claim.id, option);
    for (const winner of compete([...own.values()]))
      if (better(best.get(winner.claim.id), winner)) best.set(winner.claim.id, winner);
  }
  return [...best]
    .filter(([id]) => claims.has(id) || !optional.has(id))
    .map(([id, option]) => ({ option, stated: claims.has(id) }));
}

function fitted(texts: readonly Text[], start: Weights): Weights {
  let weights = start;
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = texts.flatMap((text) => standIns(text, weights));
    const weightsOf = (withFigure: boolean, signs: readonly string[]): number[] => {
      const choices = chosen
        .filter(({ option }) => (option.figure !== null) === withFigure)
        .map(({ option, stated }): Choice => {
          const row = rowOf(option);
          return { rows: [row, row.map(() => 0)], right: stated ? 0 : 1 };
        });
      return fitSoftmax(choices, [...signs.map(() => PENALTY), BIAS_PENALTY]);
    };
    weights = { word: weightsOf(false, WORD_SIGNS), figure: weightsOf(true, FIGURE_SIGNS) };
  }
  return weights;
}

const texts = labelledWithPacks(process.argv.slice(2)).flatMap(({ pack, texts: labelled }) =>
  textsOf(pack, labelled),
);

/** Where a first fit starts: what the phrasing has, against what it lacks. */
const START: Readonly<Partial<Record<FigureSign | 'bias', number>>> = {
  share: 4,
  evidence: 3,
  noun: 2,
  known: 2,
  requiredLacking: -4,
  bias: -5,
};
const started = (
  signs: readonly (WordSign | FigureSign)[],
  known: Readonly<Record<string, number>>,
): number[] =>
  [...signs, 'bias' as const].map(
    (sign) => known[sign] || (START as Readonly<Record<string, number>>)[sign] || 0,
  );

const { word, figure } = fitted(texts, {
  word: started(WORD_SIGNS, WORD_WEIGHTS),
  figure: started(FIGURE_SIGNS, FIGURE_WEIGHTS),
});
const table = (signs: readonly string[], weights: readonly number[]): string =>
  [...signs, 'bias'].map((sign, at) => `  ${sign}: ${Number((weights[at] ?? 0).toFixed(2))},\n`).join('');

const target = fileURLToPath(new URL('../src/core/matching/support-weights.ts', import.meta.url));
writeFileSync(
  target,
  `// Written by scripts/fit-support.ts; do not edit. Fitted on ${texts.length} labelled texts.
import type { FigureSign, WordSign } from './signs.ts';

/** What each sign adds to the log odds that a stretch without a figure states a claim. */
export const WORD_WEIGHTS: Readonly<Record<WordSign | 'bias', number>> = {
${table(WORD_SIGNS, word)}};

/** … and a stretch with the claim's figure. */
export const FIGURE_WEIGHTS: Readonly<Record<FigureSign | 'bias', number>> = {
${table(FIGURE_SIGNS, figure)}};
`,
);
process.stdout.write(`${target}: ${texts.length} texts\n`);
