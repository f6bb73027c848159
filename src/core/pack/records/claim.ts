import { PACK_LIMITS } from '../limits.ts';
import { CLAIM_KINDS, type Claim, type Cues } from '../pack.ts';
import { filled, flag, list, oneOf, optional, record, required } from '../reader.ts';
import { id, label, text } from '../text.ts';

/** Reads the cues by which an author sharpens the matching of a claim. */
export const cues = record<Cues>({
  phrasings: optional(list(text)),
  // An empty group could never be met, and would silence the claim.
  requires: optional(list(list(label, PACK_LIMITS.entries, 1))),
  excludes: optional(list(label)),
});

/** Reads a claim. */
export const claim = record<Claim>({
  id: required(id),
  issue: optional(id),
  question: optional(label),
  statement: required(text),
  speakers: filled(list(id), () => []),
  kind: optional(oneOf(CLAIM_KINDS)),
  measure: optional(text),
  unit: optional(label),
  accumulates: optional(flag),
  notThis: optional(text),
  cues: optional(cues),
});
