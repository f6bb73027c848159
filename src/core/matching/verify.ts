import type { Reason } from '../match.ts';
import { personalPronoun } from '../text/attribution-subjects.ts';
import { type FigureFit, figureFits, SAID_OF_NEAR } from './figure.ts';
import { bestFit, type Fit } from './fit.ts';
import { isOtherPlace, isOtherTime } from './occasion.ts';
import { isAnotherEvent } from './other-event.ts';
import { hasUnknownName } from './parties.ts';
import type { Clause, Reading } from './reading.ts';
import type { Scene, Verified } from './scene.ts';
import { type PageSpeaker, speakerOf } from './speaker.ts';
import { speakerFits } from './speaker-fits.ts';
import { stanceOf } from './stance.ts';
import { valueKey } from './telling-values.ts';
import type { ClaimProfile, Topic } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** The least weight of specific words that a stretch must share with a phrasing: about one and a half rare words. */
const MIN_EVIDENCE = 1.2;
/** Two rare words and a third that is not: with so much evidence half of a statement's weight is enough. */
const MUCH_EVIDENCE = 2;
const HALF = 0.5;
/** An author's own phrasing may be as short as one specific word, since the cues' other conditions hold too. */
const MIN_GIVEN_EVIDENCE = 0.75;
/** With less evidence than this a name that the pack does not know means another story. */
const THIN = 1.5;
/** With the right figure of the right noun less of the wording is needed. */
const FIGURE_SHARE = 0.4;
/** … and less still where the value alone all but tells what it is of. */
const TELLING_SHARE = 0.2;
/** … and with a figure that nobody gave so far, more. */
const NEW_FIGURE_SHARE = 0.6;
/** What the figure adds to the order of competing matches. */
const FIGURE_BONUS = 0.3;
/** Of two claims that fit, the one that shares more words says more: what each word after the first adds. */
const SPECIFICITY = 0.04;
/** What a named, fitting speaker adds to it. */
const SPEAKER_BONUS = 0.1;

/** Answers with the match of a claim in a sentence; null unless every condition holds. */
export function verify(claim: ClaimProfile, scene: Scene, topic: Topic): Verified | null {
  if (!meetsCues(claim, scene)) return null;
  const options = [...figureOptions(claim, scene, topic), ...wordOptions(claim, scene)].sort(
    (a, b) => b.score - a.score,
  );
  for (const option of options) {
    const verified = judge(claim, option, scene, topic);
    if (verified) return verified;
  }
  return null;
}

const PRONOUN = /^(?:it|they|them|those|these|ones|that|its|their)$/;

function meetsCues({ requires, excludes }: ClaimProfile, { reading, around }: Scene): boolean {
  const has = (key: Key): boolean => reading.hits.has(key);
  if (requires.length === 0) return !excludes.some(has);
  // "He put them at 95%": what a pronoun stands for is in the sentence before.
  const before = reading.words.some(({ word }) => PRONOUN.test(word));
  const met = (key: Key): boolean => has(key) || (before && around.before.has(key));
  return requires.every((group) => group.some(met)) && !excludes.some(has);
}

interface Option {
  readonly fit: Fit;
  readonly figure: FigureFit | null;
  readonly score: number;
}

function wordOptions(claim: ClaimProfile, scene: Scene): Option[] {
  const options: Option[] = [];
  for (const pattern of claim.patterns) {
    const fit = pattern.figure ? null : bestFit(pattern, scene, HALF);
    if (fit && saysEnough(fit) && hasEvidence(fit))
      options.push({ fit, figure: null, score: fit.score + SPECIFICITY * (fit.found - 1) });
  }
  return options;
}

/** A statement found whole is enough; names from before support one that is not, if it has a specific word of its own. */
const hasEvidence = ({ evidence, support, complete, pattern }: Fit): boolean =>
  evidence >= MIN_GIVEN_EVIDENCE && (pattern.given || complete || support >= MIN_EVIDENCE);

/** A statement's share is enough, or so many specific words of it that another thing is hardly meant. */
const saysEnough = ({ score, evidence, pattern }: Fit): boolean =>
  score >= pattern.threshold || (!pattern.given && evidence >= MUCH_EVIDENCE && score >= HALF);

function figureOptions(claim: ClaimProfile, scene: Scene, topic: Topic): Option[] {
  const { slot } = claim;
  if (slot === null) return [];
  const figures = figureFits(slot, scene.reading, scene.around, (value) =>
    topic.telling.has(valueKey(value) ?? ''),
  );
  if (figures.length === 0) return [];
  const patterns = slot.measure
    ? [slot.measure, ...claim.patterns.filter(({ figure }) => figure)]
    : claim.patterns;
  const fits = patterns
    .map((pattern) => bestFit(pattern, scene, TELLING_SHARE))
    .filter((fit) => fit !== null);
  return figures.flatMap((figure) =>
    fits
      .filter((fit) => isSaidOf(fit, figure))
      .map((fit) => ({
        fit,
        figure,
        score:
          (fit.score + figure.noun) / 2 +
          (figure.known ? FIGURE_BONUS : 0) +
          SPECIFICITY * Math.max(0, fit.found - 1),
      })),
  );
}

/** Whether the wording is the claim's, as much of it as the figure leaves open. */
function isSaidOf(fit: Fit, figure: FigureFit): boolean {
  if (figure.telling) return fit.score >= TELLING_SHARE;
  return figure.known ? fit.understood >= FIGURE_SHARE : isNewFigure(fit, figure);
}

/** A value that nobody gave so far must be said outright of the claim's noun, in the claim's own words. */
const isNewFigure = (fit: Fit, figure: FigureFit): boolean =>
  fit.score >= NEW_FIGURE_SHARE && (figure.noun >= SAID_OF_NEAR || figure.counted);

function judge(
  claim: ClaimProfile,
  { fit, figure, score }: Option,
  scene: Scene,
  topic: Topic,
): Verified | null {
  const { reading } = scene;
  const stretch = widen(fit, figure, reading);
  const start = reading.words[stretch.from]?.start ?? 0;
  const end = reading.words[stretch.to - 1]?.end ?? 0;
  if (isOtherTime(reading.text, start, end, scene.occasion, scene.language)) return null;
  if (isOtherPlace(reading, stretch.from, stretch.to, topic.knownWords)) return null;
  // Of two people in one sentence the one who gives the figure is its source.
  const said = figure ? wordsOfFigure(figure, reading) : stretch;
  const speaker = speakerIn(scene, said, topic);
  if (!speakerFits(claim, speaker, stretch, scene, topic.names.offices)) return null;
  if (isAnotherEvent(claim, stretch, scene)) return null;
  if (!figure && fit.evidence < THIN && hasUnknownName(reading, stretch.from, stretch.to, topic)) return null;
  const stance = stanceOf(reading, stretch, claim);
  if (!stance) return null;
  const bonus = speaker.ids.some((id) => claim.speakers.includes(id)) ? SPEAKER_BONUS : 0;
  return {
    claim,
    fit: stretch,
    figure,
    speaker,
    stance: stance.stance,
    score: Math.min(1, (score + bonus) / (1 + FIGURE_BONUS)),
    reasons: reasonsFor(reading, stretch, figure, speaker, stance.evidence),
  };
}

/** Who says it; where nobody is said to, whoever "she" in the sentence is. */
function speakerIn({ reading, floor }: Scene, { from, to }: Clause, topic: Topic): PageSpeaker {
  const speaker = speakerOf(reading, from, to, floor, (id) => topic.names.persons.has(id));
  const named = reading.mentions.some(({ ids }) => ids.some((id) => topic.names.persons.has(id)));
  const pronoun = reading.words.some(({ word }) => personalPronoun(word) !== undefined);
  return speaker.said || named || !pronoun ? speaker : { ...speaker, ids: floor.person };
}

/** The stretch holds the figure too. */
function widen(fit: Fit, figure: FigureFit | null, reading: Reading): Fit {
  if (!figure) return fit;
  const { from, to } = wordsOfFigure(figure, reading);
  return { ...fit, from: Math.min(fit.from, from), to: Math.max(fit.to, to) };
}

function wordsOfFigure({ mention }: FigureFit, { words }: Reading): { from: number; to: number } {
  const first = words.findIndex(({ end }) => end > mention.start);
  const after = words.findIndex(({ start }) => start >= mention.end);
  return { from: Math.max(0, first), to: after < 0 ? words.length : after };
}

function reasonsFor(
  { text, words }: Reading,
  fit: Fit,
  figure: FigureFit | null,
  speaker: PageSpeaker,
  polarity: string,
): Reason[] {
  const of = (prefix: RegExp): string[] => [
    ...new Set(
      fit.hits
        .filter(({ key }) => prefix.test(key))
        .map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end)),
    ),
  ];
  const reasons: Reason[] = [];
  const names = of(/^[nc]:/);
  const plain = of(/^[wsq]:/).filter((word) => !names.includes(word));
  if (names.length > 0) reasons.push({ kind: 'name', evidence: names.join(', ') });
  if (plain.length > 0) reasons.push({ kind: 'words', evidence: plain.join(', ') });
  if (figure)
    reasons.push({ kind: 'figure', evidence: text.slice(figure.mention.start, figure.mention.end) });
  if (speaker.evidence) reasons.push({ kind: 'speaker', evidence: speaker.evidence });
  if (polarity) reasons.push({ kind: 'negation', evidence: polarity });
  return reasons;
}
