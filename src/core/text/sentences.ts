import { joinsNext } from './sentence-joins.ts';
import type { Span } from './span.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** Pages call their language as they like ("en_US"), and Intl throws at what is no tag: its first part is enough here. */
function segmenterFor(tag: string): Intl.Segmenter {
  const language = /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase() ?? 'en';
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/**
 * Ends that UAX 29 does not see: a lower-case word, its full stop and at once a capitalised word, where a space was lost
 * ("on Sunday.He left"); a full stop before a figure ("Ten left. 27 stayed."); an ellipsis before a capital.
 */
const FURTHER_END =
  /(?<=\p{Ll}{2}[.!?]["')\]]?)(?=["'(]?\p{Lu}(?:\p{Ll}|\s))|(?<=[.!?]["')\]]*\s)(?=["'(]?[$€£]?\d)|(?<=…["')\]]?\s)(?=["'(]?\p{Lu})/gu;

/**
 * Answers with the sentences of a text, in order, without the white space around them; together they hold everything
 * else. A blank line always ends a sentence. One segmenter call covers the whole text (a call per paragraph costs 7 to 14
 * times as much); what Unicode's rules break too eagerly (UAX 29: after abbreviations, initials, questions within a
 * sentence) is joined again, and what a lost space hides is parted. `language` is a BCP 47 tag.
 */
export function splitSentences(text: string, language = 'en'): Span[] {
  const pieces = trimmedSegments(text, language);
  const sentences: Span[] = [];
  let open: Span | undefined;
  for (const piece of pieces) {
    if (open === undefined) open = piece;
    else if (joinsNext(text, open, piece, language)) open = { start: open.start, end: piece.end };
    else {
      sentences.push(open);
      open = piece;
    }
  }
  if (open !== undefined) sentences.push(open);
  return sentences;
}

function trimmedSegments(text: string, language: string): Span[] {
  const pieces: Span[] = [];
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    let from = 0;
    for (const end of segment.matchAll(FURTHER_END)) {
      pushTrimmed(pieces, text, index + from, index + end.index);
      from = end.index;
    }
    pushTrimmed(pieces, text, index + from, index + segment.length);
  }
  return pieces;
}

function pushTrimmed(into: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) into.push({ start, end });
}

function isSpace(code: number): boolean {
  if (code <= 0x7f) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/.test(String.fromCharCode(code));
}
