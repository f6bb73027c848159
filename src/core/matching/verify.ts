import { personalPronoun } from '../text/attribution-subjects.ts';
import { type FigureFit, figureFits } from './figure.ts';
import { bestFit, type Fit } from './fit.ts';
import { isOtherPlace, isOtherTime } from './occasion.ts';
import { isAnotherEvent } from './other-event.ts';
import { outdoneBy } from './outdone.ts';
import type { Pattern } from './pattern.ts';
import type { Clause, Reading } from './reading.ts';
import type { Scene, Verified } from './scene.ts';
import { gappedSpeaker, type PageSpeaker, speakerOf } from './speaker.ts';
import { speakerStanding } from './speaker-fits.ts';
import { stanceOf } from './stance.ts';
import { ENOUGH_SUPPORT, mostSupport, speechSigns, stretchSigns, supportOf } from './support.ts';
import type { ClaimProfile, Topic } from './topic.ts';
import type { Key } from './vocabulary.ts';

/**
 * Answers with the best supported option of every claim that has enough support, of all the options that a sentence has.
 */
export function supported(options: readonly Verified[]): Verified[] {
  const best = new Map<string, Verified>();
  const enough = options.filter(({ support }) => support >= ENOUGH_SUPPORT);
  for (const one of enough) {
    const option = withOutdone(one, enough);
    if (option.support < ENOUGH_SUPPORT) continue;
    const known = best.get(option.claim.id);
    // What a figure claim is compared by is its figure: words alone stand for it only where none is given.
    const figureFirst = Number(option.figure !== null) - Number(known !== undefined && known.figure !== null);
    if (!known || figureFirst > 0 || (figureFirst === 0 && option.support > known.support))
      best.set(option.claim.id, option);
  }
  return [...best.values()];
}

function withOutdone(option: Verified, others: readonly Verified[]): Verified {
  const outdone = outdoneBy(option, others, ({ support }) => support);
  if (outdone === 0) return option;
  const signs = { ...option.signs, outdone };
  return { ...option, signs, support: supportOf(signs, option.figure !== null) };
}

/**
 * Answers with every way in which a sentence may state a claim that meets the conditions; those that cannot reach the
 * support `least` may be left out.
 */
export function judgedOptions(
  claim: ClaimProfile,
  scene: Scene,
  topic: Topic,
  least = Number.NEGATIVE_INFINITY,
): Verified[] {
  const judged: Verified[] = [];
  for (const options of [figureOptions(claim, scene, topic), wordOptions(claim, scene)]) {
    for (const option of options) {
      if (claim.excludes.some((key) => stands(key, option.fit, scene.reading))) continue;
      const known = judge(claim, option, scene, topic, least);
      if (known) judged.push(known);
    }
  }
  return judged;
}

const stands = (key: Key, { from, to }: Fit, { hits }: Reading): boolean =>
  hits.get(key)?.some((hit) => hit.from >= from && hit.to <= to) ?? false;

interface Option {
  readonly fit: Fit;
  readonly figure: FigureFit | null;
}

/** With less of a phrasing's weight no other sign makes up for what is missing. */
const LEAST_SHARE = 0.25;
/** … and with a single word that is in half of all claims neither. */
const LEAST_EVIDENCE = 0.3;

function wordOptions(claim: ClaimProfile, scene: Scene): Option[] {
  const options: Option[] = [];
  for (const pattern of claim.patterns) {
    const fit = pattern.figure ? null : bestFit(pattern, scene, LEAST_SHARE);
    if (fit && fit.evidence >= LEAST_EVIDENCE && saysSomething(fit)) options.push({ fit, figure: null });
  }
  return options;
}

/** Names alone say nothing of them, unless the phrasing has no more than names. */
function saysSomething({ pattern: { elements }, hits }: Fit): boolean {
  const words = elements.filter(({ kind }) => kind === 'word');
  if (words.length === 0) return true;
  return words.some(({ keys, near }) => hits.some(({ key }) => keys.includes(key) || near.includes(key)));
}

function figureOptions(claim: ClaimProfile, scene: Scene, topic: Topic): Option[] {
  const { slot } = claim;
  if (slot === null || scene.reading.quantities.length === 0) return [];
  const figures = figureFits(slot, scene.reading, scene.around, topic);
  if (figures.length === 0) return [];
  const patterns = slot.measure
    ? [slot.measure, ...claim.patterns.filter(({ figure }) => figure)]
    : claim.patterns;
  const fits = patterns.map((pattern) => bestFit(pattern, scene, 0)).filter((fit) => fit !== null);
  return figures.flatMap((figure) =>
    fits.map((fit) => ({ fit: withFigure(fit, figure, scene.reading), figure })),
  );
}

/** Where nobody is named who could say it, one word of what somebody says is not enough ("the mayor resigns"). */
const LEAST_UNSAID = 2;

function judge(
  claim: ClaimProfile,
  { fit, figure }: Option,
  scene: Scene,
  topic: Topic,
  least: number,
): Verified | null {
  const { reading } = scene;
  const stretch = { claim, fit, figure };
  const own = stretchSigns(stretch, scene, topic);
  if (mostSupport(own, stretch) < least) return null;
  const start = reading.words[fit.from]?.start ?? 0;
  const end = reading.words[fit.to - 1]?.end ?? 0;
  const isOwn = (word: string): boolean => claim.patterns.some((pattern) => has(pattern, word));
  if (isOtherTime(reading, start, end, scene.occasion, scene.language, isOwn)) return null;
  if (isOtherPlace(reading, fit.from, fit.to, topic.knownWords)) return null;
  const speaker = speakerIn(scene, fit, figure, topic);
  const standing = speakerStanding(claim, speaker, fit, scene, topic.names.offices);
  if (standing === 'rival') return null;
  if (standing === 'open' && claim.spoken && fit.found < LEAST_UNSAID) return null;
  if (isAnotherEvent(claim, fit, scene)) return null;
  const stance = stanceOf(reading, fit, claim, figure?.mention.negated);
  // Part of "no agreement on who holds the coast" without its "no" is not the contrary of it.
  if (stance.reversed && fit.pattern.given && !fit.complete) return null;
  const signs = Object.assign(own, speechSigns({ claim, fit, standing, stance }));
  return {
    claim,
    fit,
    figure,
    speaker,
    stance: stance.stance,
    polarity: stance.evidence,
    signs,
    support: supportOf(signs, figure !== null),
  };
}

const has = ({ elements }: Pattern, word: string): boolean =>
  elements.some(({ label }) => label.split(' ').includes(word));

/** Who says it. Of two people in one sentence the one who gives the figure is its source; "she" is whoever had the floor. */
function speakerIn(scene: Scene, fit: Fit, figure: FigureFit | null, topic: Topic): PageSpeaker {
  const { reading, floor } = scene;
  const gapped = figure && gappedSpeaker(reading, figure.mention, topic);
  if (gapped) return gapped;
  const { from, to } = figure ? wordsOfFigure(figure, reading) : fit;
  const isPerson = (id: string): boolean => topic.names.persons.has(id);
  const speaker = speakerOf(reading, from, to, floor, isPerson);
  if (speaker.said || reading.mentions.some(({ ids }) => ids.some(isPerson))) return speaker;
  const pronoun = reading.words.some(({ word }) => personalPronoun(word) !== undefined);
  return pronoun ? { ...speaker, ids: floor.person } : speaker;
}

/** The stretch holds the figure too. */
function withFigure(fit: Fit, figure: FigureFit, reading: Reading): Fit {
  const { from, to } = wordsOfFigure(figure, reading);
  return { ...fit, from: Math.min(fit.from, from), to: Math.max(fit.to, to) };
}

function wordsOfFigure({ mention }: FigureFit, { words }: Reading): Clause {
  const first = words.findIndex(({ end }) => end > mention.start);
  const after = words.findIndex(({ start }) => start >= mention.end);
  return { from: Math.max(0, first), to: after < 0 ? words.length : after };
}
