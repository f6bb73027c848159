/** What speaks for or against a stretch that meets the conditions of a claim; each from 0 to 1. */
const COMMON_SIGNS = [
  /** The share of the phrasing's weight that the stretch holds. */
  'share',
  /** How much specific weight that is, and both together: a large part of much. */
  'evidence',
  'fullness',
  /** What names lend that stand outside the stretch, and what the sentence before says. */
  'lent',
  'carried',
  /** Nothing of a statement is missing, or of a part of it that says enough, nor who says it; how many of its elements are there. */
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
  /** It is denied, doubted or not yet so; or the phrasing negates and the stretch does not. */
  'denied',
  'reversed',
  /** The share of what was found that only synonyms say. */
  'loose',
  /** A name unknown to the pack stands in a stretch with little else. */
  'stranger',
  /** Words that the phrasing does not explain: all; those that other claims or names of the pack have; the share of strange ones. */
  'spare',
  'astray',
  'alien',
  /** How many of the topic's central names stand in the stretch's sentence, around it and in the headline; the share of the page's names that the pack does not know. */
  'familiar',
  'foreign',
] as const;
/** … for a stretch without a figure. */
export const WORD_SIGNS = [
  ...COMMON_SIGNS,
  /** The claim is about a figure, and the sentence gives one in its unit that is not said of it. */
  'figureless',
  /** How much better a claim of another question explains the stretch. */
  'outdone',
] as const;
/** … and for a stretch with the claim's figure. */
export const FIGURE_SIGNS = [
  ...COMMON_SIGNS,
  /** How surely the figure is said of what the claim measures. */
  'noun',
  /** The value is known; it is hardly ever that of another thing; things are counted, so that the unit is the noun. */
  'known',
  'telling',
  'counted',
] as const;

/** Of all these the ones that tell who says it and what is done with it; the rest is in the stretch itself. */
export const SPEECH_SIGNS = ['whole', 'own', 'mentioned', 'other', 'unsaid', 'denied', 'reversed'] as const;

export type SpeechSign = (typeof SPEECH_SIGNS)[number];
export type WordSign = (typeof WORD_SIGNS)[number];
export type FigureSign = (typeof FIGURE_SIGNS)[number];
/** The signs of one stretch; those of a figure are 0 where there is none, those of words alone where there is one. */
export type Signs = Readonly<Record<WordSign | FigureSign, number>>;
export type StretchSigns = Omit<Signs, SpeechSign>;
