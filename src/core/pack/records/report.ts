import { webAddress } from '../address.ts';
import { dateOrTime } from '../date.ts';
import { BASES, type Report, STANCES } from '../pack.ts';
import { filled, list, oneOf, optional, record, required } from '../reader.ts';
import { id, label, languageTag, text } from '../text.ts';
import { quantity } from './quantity.ts';

/** A file that does not say what a report does or rests on has it state the claim and rest on a digest: the less. */
export const report = record<Report>({
  claim: required(id),
  outlet: required(id),
  article: optional(id),
  published: optional(dateOrTime),
  language: optional(languageTag),
  value: optional(quantity),
  speakers: filled(list(id), () => []),
  stance: filled(oneOf(STANCES), () => 'states'),
  quote: optional(text),
  gist: optional(text),
  basis: filled(oneOf(BASES), () => 'digest'),
  carries: filled(list(label), () => []),
  url: optional(webAddress),
  urlDoubt: optional(text),
  doubt: optional(text),
});
