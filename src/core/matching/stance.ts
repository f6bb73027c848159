import type { Stance } from '../pack/pack.ts';
import type { PolarityCue } from '../text/polarity.ts';
import type { Fit } from './fit.ts';
import type { Reading } from './reading.ts';

/** A negator reaches this many words ahead ("did not say on Sunday whether"), a denying verb over its clause. */
const NEGATOR_REACH = 6;

/** What a stretch does with a claim, and the words that show it. */
export interface PageStance {
  readonly stance: Stance;
  readonly evidence: string;
}

/**
 * Answers with what a stretch does with a claim; null where the phrasing is negative and the stretch is not, since then
 * it rather speaks of something else. Only expressions that touch the words in common count.
 */
export function stanceOf(reading: Reading, fit: Fit, claimNegative: boolean): PageStance | null {
  const touching = reading.polarity.filter((cue) => touches(cue, fit));
  const evidence =
    touching.map(({ from, to }) =>
      reading.text.slice(reading.words[from]?.start, reading.words[to - 1]?.end),
    )[0] ?? '';
  const kinds = new Set(touching.map(({ kind }) => kind));
  const negative =
    kinds.has('negated') || kinds.has('refused') || kinds.has('denied') || kinds.has('not-yet');
  // A phrasing may say the contrary of its claim: "nothing was signed" where the claim is a breakthrough.
  const said = claimNegative || !fit.pattern.given ? 'states' : 'denies';
  if (fit.pattern.negative) return negative || kinds.has('doubted') ? { stance: said, evidence } : null;
  if (kinds.has('doubted')) return { stance: 'doubts', evidence };
  if (!negative && isQuestion(reading)) return { stance: 'doubts', evidence: '?' };
  if (kinds.has('not-yet')) return { stance: 'not-yet', evidence };
  if (negative) return { stance: 'denies', evidence };
  return { stance: 'states', evidence: '' };
}

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
