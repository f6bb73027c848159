import {
  ALWAYS_JOIN,
  JOIN_BEFORE_NAME,
  JOIN_BEFORE_NUMBER,
  JOIN_SMALL_BEFORE_NAME,
  SPEECH_VERBS,
  STARTERS,
  TITLES,
} from './abbreviations.ts';
import { MONTH_NAMES } from './month-names.ts';
import type { Span } from './span.ts';

/** Longest look back or forward, in UTF-16 units, that any rule takes. */
const WINDOW = 60;
const CLOSERS = /["'»”’)\]]+$/;
/** A closing mark that a stray space has cut off from its sentence. */
const ONLY_CLOSERS = /^["'»”’)\]]{1,3}$/;
const OPENERS = /^["'«“‘([]+/;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*\.?/u;
const LAST_DOTTED = /(?<![\p{L}\p{M}\p{N}])((?:\p{L}\.)*\p{L}[\p{L}\p{M}]*)\.$/u;

/** Whether two neighbouring segments of a text are one sentence after all. */
export function joinsNext(text: string, before: Span, after: Span, language: string): boolean {
  const gap = text.slice(before.end, after.start);
  if (/\n[^\S\n]*\n/.test(gap)) return false;
  const tail = text.slice(Math.max(before.start, before.end - WINDOW), before.end);
  const head = text.slice(after.start, Math.min(after.end, after.start + WINDOW));
  if (gap.includes('\n')) return isSoftWrap(text, before, tail, head);
  if (startsInLowerCase(head) || ONLY_CLOSERS.test(text.slice(after.start, after.end))) return true;
  if (isOnlyMarker(text.slice(before.start, before.end))) return true;
  if (/[?!]["'»”’]+$/.test(tail)) return tailSpeaks(text, before, head);
  if (tail.endsWith('!')) return /^(?:Inc|Corp|Co|Ltd|Group)(?!\p{L})/u.test(head);
  return tail.endsWith('.') && dotJoins(text, before, tail, head, language);
}

/** Lines shorter than this are lines on purpose (verse, addresses, lists); longer ones may have been wrapped. */
const WRAPPED_LINE = 55;

function isSoftWrap(text: string, before: Span, tail: string, head: string): boolean {
  if (/[.!?…:]["'»”’)\]]*$/.test(tail)) return false;
  const line = before.end - Math.max(before.start, text.lastIndexOf('\n', before.end - 1) + 1);
  return startsInLowerCase(head) || line >= WRAPPED_LINE;
}

function startsInLowerCase(head: string): boolean {
  return /^[\p{Ll},;:)%—–]/u.test(head.replace(/^["'»”’—–\s]+(?=\p{Ll})/u, '')) && !/^[a-z]+[A-Z]/.test(head);
}

/** A list marker ("1.", "a)", "(ii)") or an ornament that the next segment belongs to. */
function isOnlyMarker(segment: string): boolean {
  return /^(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|[•*–—-]+)$/.test(segment);
}

/** `"Will it hold?" Doe asked.`: a quoted question, and whoever asked it named after it. */
function tailSpeaks(text: string, before: Span, head: string): boolean {
  if (!/^["'«“‘]/.test(text.slice(before.start, before.start + 1))) return false;
  const words = head.split(/\s+/, 5).map((word) => word.replace(/[^\p{L}]/gu, '').toLowerCase());
  return words.slice(0, 4).some((word) => SPEECH_VERBS.has(word));
}

function dotJoins(text: string, before: Span, tail: string, head: string, language: string): boolean {
  if (opensBracket(text, before) && /^[^()]{0,60}\)/.test(head)) return true;
  const bare = head.replace(OPENERS, '');
  const next = FIRST_WORD.exec(bare)?.[0] ?? '';
  if (/\d\.$/.test(tail)) return ordinalJoins(tail, next, language);
  const last = LAST_DOTTED.exec(tail.replace(CLOSERS, ''))?.[1];
  if (last === undefined) return false;
  const quoted = /^["'«“‘]/.test(head);
  return opensWithHour(text, before) || abbreviationJoins(last, next, bare, quoted);
}

function opensBracket(text: string, before: Span): boolean {
  // Only as far back as a bracket counts: a search of the whole text at every full stop would take its square.
  const near = text.slice(Math.max(before.start, before.end - WINDOW + 1), before.end + 1);
  const open = near.lastIndexOf('(');
  return open >= 0 && !near.slice(open, -1).includes(')');
}

/** "am 28. Dezember": in the languages that write ordinals with a point, a month (or in German any noun) follows. */
function ordinalJoins(tail: string, next: string, language: string): boolean {
  if (!/(?<!\d)\d{1,2}\.$/.test(tail)) return false;
  const month = MONTH_NAMES.has(next.toLowerCase());
  return month && /^(?:de|da|nb|no|nn|fi|cs|sk|sl|hr|hu|et|lv)/.test(language)
    ? true
    : month || (language.startsWith('de') && GERMAN_ORDINAL_BEFORE.test(tail));
}

const GERMAN_ORDINAL_BEFORE = /\b(?:der|die|das|dem|den|des|am|im|zum|zur|vom|beim|seit|ab|bis) \d{1,2}\.$/i;

function abbreviationJoins(last: string, next: string, rest: string, quoted: boolean): boolean {
  const word = last.toLowerCase();
  const capital = /^\p{Lu}/u.test(last);
  if (ALWAYS_JOIN.has(word) || (capital && TITLES.has(word) && word.length > 1)) return true;
  if (JOIN_BEFORE_NUMBER.has(word) && /^\d/.test(next)) return true;
  const starts = next === '' || quoted || STARTERS.has(next.toLowerCase().replace(/\.$/, ''));
  if (/^\p{Lu}$/u.test(last)) return /^\p{Lu}\.$/u.test(next) || (!starts && !/^\d/.test(next));
  if (/^[ap]\.m$/.test(word)) return hourGoesOn(rest);
  const open = (capital && JOIN_BEFORE_NAME.has(word)) || JOIN_SMALL_BEFORE_NAME.has(word);
  return (open || /^(?:\p{L}\.)+\p{L}$/u.test(last)) && !starts;
}

/** "By 6 a.m. Kyiv was quiet": nothing but the hour has been said so far. */
function opensWithHour(text: string, before: Span): boolean {
  return /^(?:By|At|Around|About|From|Until|Since|Before|After|Shortly after) \d[\d:.]* ?[ap]\.m\.$/.test(
    text.slice(before.start, before.end),
  );
}

/** After "at 1 p.m." the same sentence goes on with a time zone, a day or "local time". */
function hourGoesOn(rest: string): boolean {
  return /^(?:[A-Z]{2,4}T\b|ET\b|CT\b|PT\b|GMT|UTC|BST|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|\p{Lu}\p{L}+(?: \p{Lu}?\p{L}+)? time\b|Eastern|Central|Pacific|\()/u.test(
    rest,
  );
}
