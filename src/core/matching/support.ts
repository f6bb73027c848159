import type { FigureFit } from './figure.ts';
import type { FigureSlot } from './figure-slot.ts';
import type { Fit } from './fit.ts';
import { sameMeasure } from './measures.ts';
import { hasUnknownName } from './parties.ts';
import type { Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import {
  FIGURE_SIGNS,
  type FigureSign,
  type Signs,
  SPEECH_SIGNS,
  type SpeechSign,
  type StretchSigns,
  WORD_SIGNS,
  type WordSign,
} from './signs.ts';
import type { SpeakerStanding } from './speaker-fits.ts';
import type { PageStance } from './stance.ts';
import { FIGURE_WEIGHTS, WORD_WEIGHTS } from './support-weights.ts';
import type { ClaimProfile, Topic } from './topic.ts';
import { isEmpty, isLight, type Key } from './vocabulary.ts';

/** A stretch that may state a claim. */
interface Stretch {
  readonly claim: ClaimProfile;
  readonly fit: Fit;
  readonly figure: FigureFit | null;
}

/** Who says it, and what is done with it. */
interface Speech extends Pick<Stretch, 'claim' | 'fit'> {
  readonly standing: SpeakerStanding;
  readonly stance: PageStance;
}

/**
 * From here on a stretch is marked, in log odds. Under even odds: the labelled sentences that the weights are fitted to
 * hold more look-alikes than articles do. Chosen on the development articles and topics, where a higher one loses more
 * recall than it wins precision, most of all for packs without cues.
 */
export const ENOUGH_SUPPORT = -0.5;

/** Answers with the log odds that a stretch states a claim: the weighted sum of its signs. */
export function supportOf(signs: Signs, hasFigure: boolean): number {
  return hasFigure
    ? weighted(signs, FIGURE_SIGNS, FIGURE_WEIGHTS)
    : weighted(signs, WORD_SIGNS, WORD_WEIGHTS);
}

function weighted<Sign extends string>(
  signs: Readonly<Record<Sign, number>>,
  names: readonly Sign[],
  weights: Readonly<Record<Sign | 'bias', number>>,
): number {
  let sum = weights.bias;
  for (const name of names) sum += signs[name] * weights[name];
  return sum;
}

const isOfStretch = <Sign extends WordSign | FigureSign>(sign: Sign): sign is Exclude<Sign, SpeechSign> =>
  !SPEECH_SIGNS.some((other) => other === sign);
const WORD_SIGNS_OF_STRETCH = WORD_SIGNS.filter(isOfStretch);
const FIGURE_SIGNS_OF_STRETCH = FIGURE_SIGNS.filter(isOfStretch);

/** Whether a sign of who says it and what is done with it can be there at all. */
function may(sign: SpeechSign, { claim, fit }: Stretch): boolean {
  if (sign === 'whole') return fit.complete && !fit.pattern.given;
  if (sign === 'unsaid') return claim.spoken;
  // A claim that is nobody's in particular has no speaker who could be named.
  if (sign === 'own' || sign === 'mentioned' || sign === 'other') return claim.speakers.length > 0;
  return true;
}

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;

/** Answers with the most support that a stretch can have, whoever says it: a cheap look before a dear one. */
export function mostSupport(signs: StretchSigns, stretch: Stretch): number {
  const weights = stretch.figure ? FIGURE_WEIGHTS : WORD_WEIGHTS;
  let most = stretch.figure
    ? weighted(signs, FIGURE_SIGNS_OF_STRETCH, FIGURE_WEIGHTS)
    : weighted(signs, WORD_SIGNS_OF_STRETCH, WORD_WEIGHTS);
  for (const sign of SPEECH_SIGNS) if (weights[sign] > 0 && may(sign, stretch)) most += weights[sign];
  return most + ROUNDING;
}

/** More evidence than three rare words makes nothing surer; more than five found words neither. */
const MOST_EVIDENCE = 3;
const MOST_FOUND = 5;
/** A clause seldom has more words that a claim leaves unexplained. */
const MOST_SPARE = 8;
/** … and of those that the pack has elsewhere. */
const MOST_ASTRAY = 5;
/** Two words that are the claim's alone. */
const MOST_REPORTED = 2;

const evidenceOf = (fit: Fit): number => Math.min(MOST_EVIDENCE, fit.evidence) / MOST_EVIDENCE;

/** Answers with the signs of who says it and what is done with it. */
export function speechSigns({ claim, fit, standing, stance }: Speech): Readonly<Record<SpeechSign, number>> {
  const unsaid = claim.spoken && standing === 'open';
  return {
    whole: Number(fit.complete && !fit.pattern.given && !unsaid),
    own: Number(standing === 'own'),
    mentioned: Number(standing === 'mentioned'),
    other: Number(standing === 'other'),
    unsaid: unsaid ? 1 - evidenceOf(fit) : 0,
    denied: Number(stance.stance !== 'states'),
    reversed: Number(stance.reversed),
  };
}

/** Answers with the signs that are in a stretch itself. */
export function stretchSigns({ claim, fit, figure }: Stretch, scene: Scene, topic: Topic): StretchSigns {
  const { reading } = scene;
  const evidence = evidenceOf(fit);
  const stranger = hasUnknownName(reading, fit.from, fit.to, topic) ? 1 - evidence : 0;
  const vocabulary = vocabularySigns(claim, fit, reading);
  const cues = cueSigns(claim, scene);
  const words = unexplained(fit, figure, reading, topic);
  // Field by field: most stretches end here, and spreading would take longer than all the rest.
  return {
    share: fit.score,
    evidence,
    fullness: evidence * fit.score,
    lent: Math.min(1, fit.support - fit.evidence),
    carried: fit.understood - fit.score,
    found: Math.min(MOST_FOUND, fit.found) / MOST_FOUND,
    given: Number(fit.pattern.given),
    reportedBeside: vocabulary.reportedBeside,
    reported: vocabulary.reported,
    unreported: Number(claim.reported.size === 0),
    trap: vocabulary.trap,
    required: cues.required,
    requiredBefore: cues.requiredBefore,
    requiredLacking: cues.requiredLacking,
    excluded: cues.excluded,
    loose: looseOf(fit),
    stranger,
    spare: words.spare,
    astray: words.astray,
    alien: words.alien,
    familiar: scene.setting.familiar,
    foreign: scene.setting.strange,
    figureless: Number(figure === null && claim.slot !== null && hasFigureLike(claim.slot, reading)),
    // Known once all claims have been judged.
    outdone: 0,
    noun: figure?.noun ?? 0,
    known: Number(figure?.known ?? false),
    telling: Number(figure?.telling ?? false),
    counted: Number(figure?.counted ?? false),
  };
}

function cueSigns({ requires, excludes }: ClaimProfile, { reading, around }: Scene) {
  const has = (key: Key): boolean => reading.hits.has(key);
  const here = requires.every((group) => group.some(has));
  const before = requires.every((group) => group.some((key) => has(key) || around.before.has(key)));
  const cued = requires.length > 0;
  return {
    required: Number(cued && here),
    requiredBefore: Number(cued && !here && before),
    requiredLacking: Number(cued && !before),
    excluded: Number(excludes.some(has)),
  };
}

function vocabularySigns({ reported, traps }: ClaimProfile, fit: Fit, { hits }: Reading) {
  const sums = { reportedBeside: 0, reported: 0, trap: 0 };
  if (reported.size === 0 && traps.size === 0) return sums;
  for (const [key, places] of hits) {
    const told = reported.get(key) ?? 0;
    const trap = traps.get(key) ?? 0;
    if (told === 0 && trap === 0) continue;
    const inside = places.filter(({ from, to }) => from >= fit.from && to <= fit.to);
    if (inside.length === 0) continue;
    sums.reported += told;
    if (inside.every(({ from, to }) => fit.hits.some((hit) => hit.from < to && from < hit.to))) continue;
    sums.reportedBeside += told;
    sums.trap += trap;
  }
  const capped = (sum: number): number => Math.min(MOST_REPORTED, sum) / MOST_REPORTED;
  return {
    reportedBeside: capped(sums.reportedBeside),
    reported: capped(sums.reported),
    trap: capped(sums.trap),
  };
}

const hasFigureLike = (slot: FigureSlot, { quantities }: Reading): boolean =>
  quantities.some((mention) => sameMeasure(mention, slot));

/** The share by weight of what was found that is there as a synonym only. */
function looseOf({ pattern, hits }: Fit): number {
  const holds = (keys: readonly Key[]): boolean =>
    keys.length > 0 && hits.some(({ key }) => keys.includes(key));
  let all = 0;
  let loose = 0;
  for (const { keys, near, weight } of pattern.elements) {
    const itself = holds(keys);
    if (!itself && !holds(near)) continue;
    all += weight;
    if (!itself) loose += weight;
  }
  return all === 0 ? 0 : loose / all;
}

/** The words of a stretch that neither the phrasing nor a name explains, and the share of all that the pack does not know. */
function unexplained(
  fit: Fit,
  figure: FigureFit | null,
  { words, mentions, polarity }: Reading,
  { knownWords }: Topic,
): { spare: number; astray: number; alien: number } {
  let all = 0;
  let spare = 0;
  let alien = 0;
  const explained = new Set<number>();
  for (const ranges of [fit.hits, mentions, polarity]) {
    for (const { from, to } of ranges) for (let at = from; at < to; at++) explained.add(at);
  }
  for (let at = fit.from; at < fit.to; at++) {
    const word = words[at];
    if (!word || isEmpty(word) || isLight(word.stem) || /^\p{N}/u.test(word.word)) continue;
    if (figure && word.start >= figure.mention.start && word.end <= figure.mention.end) continue;
    all++;
    if (explained.has(at)) continue;
    spare++;
    if (!knownWords.has(word.word)) alien++;
  }
  return {
    spare: Math.min(MOST_SPARE, spare) / MOST_SPARE,
    astray: Math.min(MOST_ASTRAY, spare - alien) / MOST_ASTRAY,
    alien: all === 0 ? 0 : alien / all,
  };
}
