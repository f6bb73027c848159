import { PACK_LIMITS } from '../limits.ts';
import type { Name } from '../pack.ts';
import { dictionary, filled, list, optional, record, required } from '../reader.ts';
import { id, label, languageTag, textLike } from '../text.ts';

/** A spelling; the mark `~` for "in context only" needs something before it. */
const alias = textLike(
  /[^~\s]/u,
  PACK_LIMITS.labelLength,
  'has nothing but the mark ~',
  'Write the spelling before the mark.',
);

/** A person, institution, place or term. */
export const name = record<Name>({
  id: required(id),
  name: required(label),
  role: optional(label),
  aliases: filled(list(alias), () => []),
  translations: filled(dictionary(languageTag, list(alias)), () => ({})),
  distinct: optional(list(list(label, PACK_LIMITS.entries, 1))),
});
