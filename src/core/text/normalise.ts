/** Text in one canonical form, with the way back to where each piece of it stood. */
export interface Normalised {
  readonly text: string;
  /** The offset in the original text that an offset (0 to `text.length`) in the canonical text came from. */
  original(offset: number): number;
}

/**
 * Everything that is not yet canonical: a letter and its combining marks (composed), invisible characters (dropped),
 * and the look-alikes that `REPLACEMENTS` and `replacementOf` name.
 */
const UNUSUAL =
  /[\p{L}\p{N}]\p{Mn}+|[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|[‐-―−⁃﹘﹣]|--+|[‘’‚‛′ʹʼ´`“”„‟″«»„＂]|''|…|[\uFB00-\uFB06\uFF01-\uFF5E]|[\u0660-\u0669\u06F0-\u06F9\u066A-\u066C]/gu;

const INVISIBLE = /^[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
const SPACE = /^[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
const SINGLE_QUOTE = /^[‘’‚‛′ʹʼ´`]/u;
const DOUBLE_QUOTE = /^(?:[“”„‟″«»＂]|'')/u;
const HYPHEN = /^[‐‑‒−⁃﹘﹣]/u;
const LONG_DASH = /^(?:[—―]|--)/u;
const EN_DASH = '–';
const PERCENT = 0x66a;
const DECIMAL = 0x66b;
const THOUSANDS = 0x66c;

/**
 * Answers with the canonical form of a text: straight quotes, `-` within words and figures, `—` between phrases, plain
 * spaces, composed letters, ASCII digits and punctuation, no invisible characters. Vulgar fractions (½) stay, since a
 * figure cannot be read without them; line breaks and tabs stay, since blocks and cells are told apart by them.
 */
export function normalise(text: string): Normalised {
  const edits = findEdits(text);
  if (edits.length === 0) return { text, original: (offset) => offset };
  return withEdits(text, edits);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function findEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const found of text.matchAll(UNUSUAL)) {
    const by = replacementOf(found[0], text, found.index);
    if (by !== found[0]) edits.push({ start: found.index, end: found.index + found[0].length, by });
  }
  return edits;
}

function replacementOf(piece: string, text: string, at: number): string {
  if (INVISIBLE.test(piece)) return '';
  if (SPACE.test(piece)) return ' ';
  if (DOUBLE_QUOTE.test(piece)) return '"';
  if (SINGLE_QUOTE.test(piece)) return "'";
  if (HYPHEN.test(piece)) return '-';
  if (LONG_DASH.test(piece)) return '—';
  if (piece === EN_DASH) return joinsWords(text, at) ? '-' : '—';
  return arabicFigure(piece) ?? piece.normalize('NFKC');
}

/** An en dash without spaces joins ("90–95", "Franco–German"); with spaces it parts phrases. */
function joinsWords(text: string, at: number): boolean {
  return /[\p{L}\p{N}%]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}$€£¥]/u.test(text.charAt(at + 1));
}

function arabicFigure(piece: string): string | undefined {
  const code = piece.charCodeAt(0);
  if (code === PERCENT) return '%';
  if (code === DECIMAL) return '.';
  if (code === THOUSANDS) return ',';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return undefined;
}

function withEdits(text: string, edits: readonly Edit[]): Normalised {
  const pieces: string[] = [];
  // One entry per edit: from this offset of the canonical text on, the original is `shift` units further on.
  const from: number[] = [0];
  const shift: number[] = [0];
  let read = 0;
  let written = 0;
  for (const edit of edits) {
    pieces.push(text.slice(read, edit.start), edit.by);
    written += edit.start - read;
    // Inside a piece that grew, every unit comes from the start of what it replaced.
    for (let unit = 1; unit < edit.by.length; unit++) {
      from.push(written + unit);
      shift.push(edit.start - written - unit);
    }
    written += edit.by.length;
    read = edit.end;
    from.push(written);
    shift.push(read - written);
  }
  pieces.push(text.slice(read));
  return { text: pieces.join(''), original: (offset) => offset + (shift[lastAtMost(from, offset)] ?? 0) };
}

/** Index of the last entry that is at most `value`, in an ascending list that begins at or below it. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
