import { foldWord } from '../fold.ts';
import { MONTH_NAMES } from '../month-names.ts';
import type { Span } from '../span.ts';

/** How a lexeme follows the one before it: after white space, at once, or by a hyphen. */
export type Joint = 'space' | 'none' | 'hyphen';

/** The smallest pieces that figures are made of. */
export interface Lexeme extends Span {
  readonly kind: 'number' | 'fraction' | 'word' | 'sign';
  readonly text: string;
  /** In canonical form (`foldWord`); a sign as it is. */
  readonly word: string;
  /** The value of a number or a fraction character; NaN for digits that are no number (`28.12.2025`) and for the rest. */
  readonly value: number;
  readonly joint: Joint;
}

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** A day of the month before a number ("December 28 500 drones") is no group of thousands. */
const NOT_AFTER_MONTH = String.raw`(?<!(?:^|\P{L})(?:${[...MONTH_NAMES.keys()].join('|')})\.? )`;
const GROUPS_END = String.raw`(?![\d\p{L}])(?:[.,]\d+)?`;
/** English seldom parts thousands by spaces, and then in round numbers: "12 737 jets" are two numbers. */
const ROUND_GROUPS = String.raw`(?<![\d.,])${NOT_AFTER_MONTH}\d{1,3}(?: \d{3})* \d00${GROUPS_END}`;
const SPACED_GROUPS = String.raw`(?<![\d.,])${NOT_AFTER_MONTH}\d{1,3}(?: \d{3})+${GROUPS_END}`;

/** One group for each kind, in the order of `readPiece`: numbered, since an object of named groups for every word costs more than the search. */
function lexemePattern(groups: string): RegExp {
  return new RegExp(
    [
      String.raw`(${groups}|(?<=[\s$€£(])\.\d+|\d+(?:[.,:]\d+)*)`,
      `([${Object.keys(VULGAR).join('')}])`,
      String.raw`((?<!\p{L})(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:'(?:[st](?!\p{L})|\p{Script=Cyrillic}+))*)`,
      String.raw`([^\s\p{L}\p{N}])`,
    ].join('|'),
    'giu',
  );
}

const LEXEME = lexemePattern(ROUND_GROUPS);
const LEXEME_DECIMAL_COMMA = lexemePattern(SPACED_GROUPS);

/** Answers with the lexemes of a (normalised) text. Hyphens within words become the joint of what follows them. */
export function lexemesOf(text: string, decimalComma: boolean): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = 0;
  let hyphen = false;
  for (const found of text.matchAll(decimalComma ? LEXEME_DECIMAL_COMMA : LEXEME)) {
    const piece = found[0];
    const { index } = found;
    if (isElision(text, piece, index)) {
      end = index + 1;
      continue;
    }
    if (isInfixHyphen(text, piece, index, end)) {
      hyphen = true;
      end = index + 1;
      continue;
    }
    const joint: Joint = hyphen ? 'hyphen' : index === end && lexemes.length > 0 ? 'none' : 'space';
    hyphen = false;
    end = index + piece.length;
    lexemes.push({ start: index, end, text: piece, joint, ...readPiece(found, decimalComma) });
  }
  return lexemes;
}

/** The apostrophe of "d'euros", "un'ora" parts two words. */
function isElision(text: string, piece: string, at: number): boolean {
  return piece === "'" && /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

function isInfixHyphen(text: string, piece: string, at: number, previousEnd: number): boolean {
  if (piece !== '-' || at === 0 || previousEnd !== at) return false;
  return /[\p{L}\p{N}½¼¾%$€£]/u.test(text.charAt(at + 1)) && /[\p{L}\p{N}½¼¾%.]/u.test(text.charAt(at - 1));
}

function readPiece(found: RegExpExecArray, decimalComma: boolean): Pick<Lexeme, 'kind' | 'word' | 'value'> {
  const [piece, number, fraction, word] = found;
  if (word !== undefined) return { kind: 'word', word: foldWord(word), value: Number.NaN };
  if (number !== undefined) {
    return { kind: 'number', word: piece, value: valueOfDigits(piece, decimalComma) };
  }
  if (fraction !== undefined) return { kind: 'fraction', word: piece, value: VULGAR[piece] ?? Number.NaN };
  return { kind: 'sign', word: piece, value: Number.NaN };
}

/**
 * Answers with the value of digits with separators, NaN where they are no number. Both separators: the last is the
 * decimal one. The same one twice: thousands. One before exactly three digits: thousands in the form that the language
 * uses for them, else decimal.
 */
function valueOfDigits(digits: string, decimalComma: boolean): number {
  const plain = digits.replace(/[ \u00a0\u202f]/g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (plain.includes(':')) return Number.NaN;
  const marks = plain.replace(/\d/g, '');
  const last = marks.charAt(marks.length - 1);
  const mixed = marks.includes(',') && marks.includes('.');
  if (mixed) {
    const [whole = '', decimals = ''] = splitAtLast(plain, last);
    return isGrouped(whole) ? Number(`${whole.replace(/[.,]/g, '')}.${decimals}`) : Number.NaN;
  }
  if (marks.length > 1) return isGrouped(plain) ? Number(plain.replace(/[.,]/g, '')) : Number.NaN;
  const groupMark = decimalComma ? '.' : ',';
  if (last === groupMark && isGrouped(plain) && !plain.startsWith('0'))
    return Number(plain.replace(last, ''));
  return Number(plain.replace(',', '.'));
}

function splitAtLast(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

function isGrouped(digits: string): boolean {
  return /^\d{1,3}(?:[.,]\d{3})*$/.test(digits);
}
