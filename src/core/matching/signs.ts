/** What speaks for or against a stretch that meets the conditions of a claim; each from 0 to 1. */
export const WORD_SIGNS = [
  /** The share of the phrasing's weight that the stretch holds. */
  'share',
  /** How much specific weight that is, and both together: a large part of much. */
  'evidence',
  'fullness',
  /** What names lend that stand outside the stretch, and what the sentence before says. */
  'lent',
  'carried',
  /** Nothing of a statement is missing, or of a part of it that says enough; how many of its elements are there. */
  'whole',
  'found',
  /** An author wrote the phrasing as a cue, which is shorter than a statement. */
  'given',
  /** Words that the claim's reports use: beside those of the phrasing, and in all. */
  'reportedBeside',
  'reported',
  /** No report of the claim is known, so that it has no such words. */
  'unreported',
  /** Words by which the author tells what the claim is not. */
  'trap',
  /** The groups of words that the cues require are there, in the sentence before, or not; words that they exclude are near. */
  'required',
  'requiredBefore',
  'requiredLacking',
  'excluded',
  /** Who says it: the claim's speaker; somebody else; nobody, where the claim is that somebody says it and little else is there. */
  'own',
  'mentioned',
  'other',
  'unsaid',
  /** It is denied, doubted or not yet so. */
  'denied',
  /** A name unknown to the pack stands in a stretch with little else; words that the phrasing does not explain. */
  'stranger',
  'spare',
  'alien',
] as const;
/** … and for a stretch with the claim's figure. */
export const FIGURE_SIGNS = [
  ...WORD_SIGNS,
  /** How surely the figure is said of what the claim measures. */
  'noun',
  /** The value is known; it is hardly ever that of another thing; things are counted, so that the unit is the noun. */
  'known',
  'telling',
  'counted',
] as const;

export type WordSign = (typeof WORD_SIGNS)[number];
export type FigureSign = (typeof FIGURE_SIGNS)[number];
/** The signs of one stretch; those of a figure are 0 where there is none. */
export type Signs = Readonly<Record<FigureSign, number>>;
