/**
 * In which respect two sentences differ: a figure, who or what is named, whether it is so at all, a word and its
 * opposite, or how much of it ("only", "all", "some").
 */
export const CONTRAST_KINDS = ['figure', 'name', 'negation', 'opposite', 'extent'] as const;

/** One respect in which two sentences about the same thing do not say the same, with the words of either. */
export interface Contrast {
  readonly kind: (typeof CONTRAST_KINDS)[number];
  readonly a: string;
  readonly b: string;
}
