const ASCII_LOWER = /^[a-z0-9]+$/;
const LATIN_OR_GREEK = /[\p{Script=Latin}\p{Script=Greek}]\p{Mn}+/gu;
const POSSESSIVE = /['’]s$|['’]$/;
const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u;

/** Letters that have no decomposition in Unicode and yet are typed without their stroke or tail. */
const STROKED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ё: 'е',
};
const STROKED_LETTER = /[ßøłđðþæœıё]/g;

/**
 * Answers with the canonical form of a word: lower case, Latin and Greek letters without accents (Cyrillic й stays:
 * there it is a letter of its own), straight apostrophe, no possessive ending, no dots in an abbreviation. `US`, `U.S.`
 * and `USA` are all `usa`, so that the country is not the pronoun.
 */
export function foldWord(text: string): string {
  if (ASCII_LOWER.test(text)) return text;
  const abbreviation = /^(?:U\.?S\.?(?:A\.?)?)(?=['’-]|$)/.exec(text)?.[0];
  if (abbreviation !== undefined) return `usa${foldRest(text.slice(abbreviation.length))}`;
  return foldRest(text);
}

function foldRest(text: string): string {
  let word = text.toLowerCase().replace(POSSESSIVE, '').replaceAll('’', "'");
  if (DOTTED.test(word)) word = word.replaceAll('.', '');
  else if (/^(?:\p{L}\.)+/u.test(word)) word = word.replace(/\.(?=-|$|\p{L})/gu, '');
  return isAscii(word) ? word : foldAccents(word);
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Answers with a lower-case text whose Latin and Greek letters have lost their accents. */
function foldAccents(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(LATIN_OR_GREEK, (cluster) => cluster.charAt(0))
    .normalize('NFC')
    .replace(STROKED_LETTER, (letter) => STROKED[letter] ?? letter);
}
