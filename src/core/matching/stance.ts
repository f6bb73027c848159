import type { Stance } from '../pack/pack.ts';
import type { PolarityCue } from '../text/polarity.ts';
import type { Fit } from './fit.ts';
import type { Reading } from './reading.ts';
import type { ClaimProfile } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** A negator reaches this many words ahead ("did not say on Sunday whether"), a denying verb over its clause. */
const NEGATOR_REACH = 6;

/** What a stretch does with a claim, and the words that show it. */
export interface PageStance {
  readonly stance: Stance;
  readonly evidence: string;
  /** The phrasing is negative and the stretch is not: it says the contrary, or speaks of something else. */
  readonly reversed: boolean;
}

/** Answers with what a stretch does with a claim. Only expressions that touch the words in common count. */
export function stanceOf(reading: Reading, fit: Fit, claim: ClaimProfile): PageStance {
  const { stance, evidence, reversed } = { reversed: false, ...readStance(reading, fit, claim) };
  return { stance, evidence, reversed };
}

function readStance(
  reading: Reading,
  fit: Fit,
  claim: ClaimProfile,
): Pick<PageStance, 'stance' | 'evidence'> & { reversed?: boolean } {
  const touching = reading.polarity.filter((cue) => touches(cue, fit) && !isOwn(cue, reading, claim.without));
  const evidence =
    touching.map(({ from, to }) =>
      reading.text.slice(reading.words[from]?.start, reading.words[to - 1]?.end),
    )[0] ?? '';
  const kinds = new Set(touching.map(({ kind }) => kind));
  const negative =
    kinds.has('negated') || kinds.has('refused') || kinds.has('denied') || kinds.has('not-yet');
  // A phrasing may say the contrary of its claim: "nothing was signed" where the claim is a breakthrough.
  const said = claim.negative || !fit.pattern.given ? 'states' : 'denies';
  // What a claim of a lack negates is the thing lacked: "cut power" and "left without power" are one.
  const turned = fit.pattern.negative && claim.without.length === 0;
  if (turned)
    return negative || kinds.has('doubted')
      ? { stance: said, evidence }
      : { stance: said === 'states' ? 'denies' : 'states', evidence, reversed: true };
  if (kinds.has('doubted')) return { stance: 'doubts', evidence };
  if (!negative && isQuestion(reading)) return { stance: 'doubts', evidence: '?' };
  if (kinds.has('not-yet')) return { stance: 'not-yet', evidence };
  if (negative) return { stance: 'denies', evidence };
  return { stance: 'states', evidence: '' };
}

/** How far after "without" the thing stands that is lacked. */
const LACKED_REACH = 2;

/** Answers with the keys of what the words of a claim say is lacked ("homes without power"). */
export const lackedIn = ({ polarity, words, hits }: Reading): Key[] =>
  polarity
    .filter(({ from }) => words[from]?.word === 'without')
    .flatMap(({ to }) =>
      [...hits]
        .filter(
          ([key, found]) =>
            /^[ws]:/.test(key) && found.some(({ from }) => from >= to && from < to + LACKED_REACH),
        )
        .map(([key]) => key),
    );

/** A negation of the very thing whose lack the claim tells of states the claim. */
const isOwn = ({ from, to }: PolarityCue, { words, hits }: Reading, without: readonly Key[]): boolean =>
  /^(?:without|no)$/.test(words[from]?.word ?? '') &&
  without.some((key) => hits.get(key)?.some((hit) => hit.from >= to && hit.from < to + LACKED_REACH));

/** A statement put as a question is left open. */
const isQuestion = ({ text }: Reading): boolean => /\?["”’)]*$/.test(text);

function touches(cue: PolarityCue, fit: Fit): boolean {
  const content = fit.hits.filter(({ key }) => !key.startsWith('n:') && !key.startsWith('c:'));
  if (content.some((hit) => hit.from < cue.to && cue.from < hit.to)) return false;
  if (cue.from < fit.from || cue.to > fit.to) return false;
  if (cue.kind === 'negated' || cue.kind === 'refused') {
    return content.some(({ from }) => from >= cue.to && from < cue.to + NEGATOR_REACH);
  }
  return content.length > 0 || fit.hits.length > 0;
}
