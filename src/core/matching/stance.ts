import type { Stance } from '../pack/pack.ts';
import type { PolarityCue } from '../text/polarity.ts';
import type { Word } from '../text/words.ts';
import type { Fit } from './fit.ts';
import type { Reading } from './reading.ts';
import type { ClaimProfile } from './topic.ts';
import { groupsNamed, type Hit, type Key, oppositesOf } from './vocabulary.ts';

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
export function stanceOf(reading: Reading, fit: Fit, claim: ClaimProfile, notFigure = false): PageStance {
  const { stance, evidence, reversed } = { reversed: false, ...readStance(reading, fit, claim) };
  if (notFigure && stance === 'states') return { stance: 'denies', evidence, reversed };
  return { stance, evidence, reversed };
}

function readStance(
  reading: Reading,
  fit: Fit,
  claim: ClaimProfile,
): Pick<PageStance, 'stance' | 'evidence'> & { reversed?: boolean } {
  const touching = reading.polarity.filter(
    (cue) => touches(cue, fit, reading.words) && !isOwn(cue, reading, claim.without),
  );
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
  if (turned) {
    if (negative || kinds.has('doubted')) return { stance: said, evidence };
    if (holdsAny(LACKS, reading, fit)) return { stance: said, evidence: '' };
    return { stance: said === 'states' ? 'denies' : 'states', evidence, reversed: true };
  }
  if (kinds.has('doubted')) return { stance: 'doubts', evidence };
  if (!negative && isQuestion(reading)) return { stance: 'doubts', evidence: '?' };
  if (touching.some((cue) => negates(cue, claim.denied, reading))) return { stance: 'states', evidence: '' };
  if (kinds.has('not-yet')) return { stance: 'not-yet', evidence };
  if (negative) return { stance: 'denies', evidence };
  return { stance: 'states', evidence: '' };
}

/** Words that say of something that it is not so, by the groups that they stand for. */
const LACKS: ReadonlySet<Key> = new Set(['open', 'unexplained'].flatMap(groupsNamed));

/** Whether one of some keys stands in a stretch by itself, not as a negated contrary. */
const holdsAny = (keys: ReadonlySet<Key>, { hits, polarity }: Reading, fit: Fit): boolean =>
  [...keys].some((key) =>
    hits
      .get(key)
      ?.some(
        ({ from, to }) => from >= fit.from && to <= fit.to && !polarity.some((cue) => cue.from === from),
      ),
  );

/** Whether an expression takes back what one of some keys stands for. */
const negates = (cue: PolarityCue, keys: readonly Key[], { hits, words }: Reading): boolean => {
  const reach = cue.to + reachOf(cue, words);
  return (
    cue.kind !== 'doubted' &&
    keys.some((key) => hits.get(key)?.some(({ from }) => from >= cue.to && from < reach))
  );
};

/** Answers with the keys of what a statement says is not so: what it negates, and the contrary of what it says is open. */
export function deniedIn({ polarity, hits, words }: Reading): Key[] {
  // What is lacked is told apart by itself: "cut power" and "without power" are one.
  const negated = polarity.filter(({ kind, from }) => kind !== 'doubted' && words[from]?.word !== 'without');
  return [...hits].flatMap(([key, places]) => {
    if (LACKS.has(key)) return [...oppositesOf(key)];
    const isNegated = places.some(({ from }) =>
      negated.some(({ to }) => from >= to && from < to + NEGATOR_REACH),
    );
    return isNegated && /^[ws]:/.test(key) ? [key] : [];
  });
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

function touches(cue: PolarityCue, fit: Fit, words: readonly Word[]): boolean {
  const content = fit.hits.filter((hit) => isContent(hit, fit));
  if (content.some((hit) => hit.from < cue.to && cue.from < hit.to)) return false;
  if (opens(cue, fit, words) || closes(cue, fit, words)) return true;
  if (corrects(cue, fit, words)) return true;
  if (cue.from < fit.from || cue.to > fit.to) return false;
  if (cue.kind !== 'negated' && cue.kind !== 'refused') return fit.hits.length > 0;
  const reach = cue.to + reachOf(cue, words);
  return content.some(({ from }) => from >= cue.to && from < reach);
}

/** Who and where is no content: of people and places a negation says nothing by itself. */
function isContent({ key }: Hit, { pattern }: Fit): boolean {
  if (/^[co]:/.test(key)) return false;
  if (!key.startsWith('n:')) return true;
  return pattern.elements.some(({ role, keys }) => role === 'other' && keys.includes(key));
}

/** What somebody would not "call" something stands at the end of the clause. */
const CALLING = /^(?:call|describe|consider|regard|deem|declare|see|say|know)/;

const reachOf = ({ to }: PolarityCue, words: readonly Word[]): number =>
  CALLING.test(words[to]?.word ?? '') ? 2 * NEGATOR_REACH : NEGATOR_REACH;

/** "It is not true that …": what denies or doubts the whole of a stretch may stand right before it. */
function opens({ kind, to }: PolarityCue, { from }: Fit, words: readonly Word[]): boolean {
  if (kind !== 'denied' && kind !== 'doubted') return false;
  return from > to && words.slice(to, from).every(({ word }) => /^(?:that|whether|if)$/.test(word));
}

/** "… is false", "… has become doubtful": … or right after it. */
function closes({ kind, from }: PolarityCue, { to }: Fit, words: readonly Word[]): boolean {
  if (kind !== 'denied' && kind !== 'doubted') return false;
  return from > to && words.slice(to, from).every(({ word }) => LINKING.test(word));
}

const LINKING =
  /^(?:is|are|was|were|be|been|has|have|had|become|became|remains|seems|still|now|widely|strongly|firmly)$/;

/** "Not at the palace but in the town": here the name itself is taken back. */
function corrects({ from, to }: PolarityCue, { hits }: Fit, words: readonly Word[]): boolean {
  if (words[from]?.word !== 'not' || !words.slice(to).some(({ word }) => word === 'but')) return false;
  return hits.some(
    (hit) => hit.from === to || (hit.from === to + 1 && /^(?:at|in|on|by|with)$/.test(words[to]?.word ?? '')),
  );
}
