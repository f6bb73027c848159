import type { BlockKind } from '../core/article.ts';

/**
 * Lines that stand in an article and are no text of it: dates, numbers of pictures, pointers to other stories, notices
 * of rights.
 */

/** Most texts have one of these; a class of all letters takes the browser long to prepare. */
const PLAIN_LETTER = /[a-z]/;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NOTICE = /^(?:©|\(c\)|copyright\b)/i;

/** A block that is a link from end to end points to another story. */
const LINKED_SHARE = 0.8;
/** Longer beginnings are sentences, not labels like "Read more". */
const LONGEST_LABEL = 30;
const LABEL_END = /[:|►»]/;

/** Longer lines hold more than a date. */
const LONGEST_DATELINE = 120;
const DATED_SHARE = 0.5;

/** True for a line that a reader does not take for a part of the text. `linked` counts its characters in links. */
export function isStrayLine(kind: BlockKind, text: string, block: Element, linked: number): boolean {
  const isFlowing = kind === 'paragraph' || kind === 'caption';
  if (!PLAIN_LETTER.test(text) && !(isFlowing ? LETTER : LETTER_OR_DIGIT).test(text)) return true;
  if (kind === 'caption' || kind === 'quote' || kind === 'row') return false;
  if (isPointer(text, linked)) return true;
  return kind === 'paragraph' && (NOTICE.test(text) || isDateline(text, block));
}

/** True for a link with nothing but a label before it. */
export function isPointer(text: string, linked: number): boolean {
  if (linked === 0) return false;
  const label = text.slice(0, LONGEST_LABEL).search(LABEL_END);
  return linked > LINKED_SHARE * text.length || (label > 0 && linked >= text.length - label - 2);
}

/** True where so many characters before the first link of a text are more than a label: it is no pointer then. */
export function isLead(characters: number, text: string): boolean {
  return characters > LONGEST_LABEL + 2 && characters > (1 - LINKED_SHARE) * text.length;
}

/** True for a line most of which is a time, or that names an author. */
function isDateline(text: string, block: Element): boolean {
  if (text.length > LONGEST_DATELINE) return false;
  const times = [...block.querySelectorAll('time')].map((time) => time.textContent.trim().length);
  return times.reduce((sum, length) => sum + length, 0) > DATED_SHARE * text.length;
}

/** True for a line with a date or an author in it; between headline and text it is a byline. */
export function isByline(block: Element): boolean {
  return block.querySelector('time, [rel~="author"]') !== null;
}
