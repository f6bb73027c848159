import { PACK_LIMITS } from '../pack/limits.ts';

/** What a pack refuses in text: characters that nobody sees, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that packs refuse
const REFUSED = /[\p{Surrogate}\p{Bidi_Control}\u0000-\u001f\u007f-\u009f]+/gu;

/** The words of a page as a pack may hold them: on one line, without invisible characters, of at most `limit` units. */
export function cleanText(text: string, limit: number = PACK_LIMITS.textLength): string {
  const clean = text.replace(REFUSED, ' ').replace(/\s+/gu, ' ').trim();
  return clean.length <= limit
    ? clean
    : `${clean
        .slice(0, limit - 1)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()}…`;
}
