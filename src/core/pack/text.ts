import { described } from './described.ts';
import { PACK_LIMITS } from './limits.ts';
import type { Reader, Reading } from './reading.ts';

/** Halves of a character that stand alone: such text can be neither stored nor sent faithfully. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Characters that turn the direction of what follows: they can make a text or a host look like another. */
const DIRECTION_CONTROL = /\p{Bidi_Control}/u;
/** Control characters other than tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** True if the text may stand in a pack; notes the fault if not. */
export function isCleanText(value: string, limit: number, reading: Reading): boolean {
  if (value.length > limit) {
    reading.refuse(`has ${value.length} characters, more than ${limit}`, 'Shorten it.');
  } else if (LONE_SURROGATE.test(value)) {
    reading.refuse('holds half a character (a lone surrogate)', 'Write the text anew where it is cut.');
  } else if (DIRECTION_CONTROL.test(value)) {
    reading.refuse('holds an invisible character that turns the direction of text', 'Take it out.');
  } else if (CONTROL.test(value)) {
    reading.refuse('holds an invisible control character', 'Take it out.');
  } else return true;
  return false;
}

/** A reader of text with something to read in it, of at most `limit` UTF-16 units. */
export const textWithin =
  (limit: number): Reader<string> =>
  (value, reading) => {
    if (typeof value !== 'string')
      return reading.refuse(`is ${described(value)}`, 'Write text in quotation marks.');
    if (!isCleanText(value, limit, reading)) return undefined;
    if (value.trim() === '') return reading.refuse('is empty', 'Fill it in, or leave the field out.');
    return value;
  };

/** A short text: a unit, a kind, a name. */
export const label = textWithin(PACK_LIMITS.labelLength);
/** A statement, quotation, gist or reason. */
export const text = textWithin(PACK_LIMITS.textLength);

/** A reader of text that a pattern describes; `remedy` says how to write it. */
export const textLike =
  (pattern: RegExp, limit: number, problem: string, remedy: string): Reader<string> =>
  (value, reading) => {
    const read = textWithin(limit)(value, reading);
    if (read === undefined || pattern.test(read)) return read;
    return reading.refuse(problem, remedy);
  };

/** Something by which other records name this one. */
export const id = textLike(
  /^(?!(?:__proto__|constructor|prototype)$)\S+$/u,
  PACK_LIMITS.idLength,
  'cannot be an id',
  'Write an id without spaces, such as "first-claim".',
);

/** A language as BCP 47 writes it. The pattern covers its shape; whether the language exists is not asked. */
export const languageTag = textLike(
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  35,
  'is not a language tag',
  'Write a tag such as "en", "uk" or "pt-BR".',
);

/** A country as ISO 3166-1 alpha-2 writes it. */
export const country = textLike(/^[A-Z]{2}$/, 2, 'is not a country code', 'Write two capitals such as "GB".');

/** A host as browsers report it: lower case, without scheme, port or path. 253 is what the domain name system allows. */
export const host = textLike(
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/,
  253,
  'is not a host',
  'Write the bare host in lower case, such as "example.org"; other scripts as xn--….',
);
