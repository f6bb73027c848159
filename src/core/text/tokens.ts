import { foldWord } from './fold.ts';
import type { Span } from './span.ts';
import { stemOf } from './stem.ts';

/** A word or a number of the text. */
export interface Token extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, Latin and Greek letters without accents, possessive `'s` cut off, `U.S.` as `usa`. */
  readonly word: string;
  /** What inflected forms share. Compare stems with stems only. */
  readonly stem: string;
  /** The parts of a hyphenated compound, as tokens of their own; empty for a simple word. */
  readonly parts: readonly Token[];
}

/**
 * A dotted abbreviation (`U.S.`, `p.m.`) with what is hyphenated to it; or letters and digits, held together by hyphens
 * and apostrophes, and by points, commas and colons between digits. Unicode classes throughout: `\b` knows ASCII alone.
 */
const TOKEN =
  /(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+\.?(?:-[\p{L}\p{M}\p{N}]+)*(?:['’]s(?!\p{L}))?|[\p{L}\p{M}\p{N}]+(?:(?:['’‐‑-]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** Articles and prepositions that French and Italian write together with the next word. */
const ELISION =
  /^(?:l|d|qu|n|s|j|c|jusqu|lorsqu|puisqu|un|dell|all|nell|sull|dall|coll|quell|quest)['’](?=\p{L}{2})/iu;

/** Answers with the words and numbers of a text, in order. `language` (BCP 47) chooses the stemming; English if absent. */
export function tokenise(text: string, language?: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKEN)) {
    let start = found.index;
    let piece = found[0];
    const elided = piece.length > 3 && /['’]/.test(piece) ? ELISION.exec(piece)?.[0] : undefined;
    if (elided !== undefined) {
      tokens.push(simpleToken(elided.slice(0, -1), start, language));
      start += elided.length;
      piece = piece.slice(elided.length);
    }
    tokens.push(tokenOf(piece, start, language));
  }
  return tokens;
}

const HYPHEN = /[-‐‑]/;

function tokenOf(piece: string, start: number, language: string | undefined): Token {
  if (!HYPHEN.test(piece)) return simpleToken(piece, start, language);
  const parts: Token[] = [];
  let at = start;
  for (const part of piece.split(HYPHEN)) {
    parts.push(simpleToken(part, at, language));
    at += part.length + 1;
  }
  const word = foldWord(piece);
  return {
    start,
    end: start + piece.length,
    text: piece,
    word,
    stem: compoundStem(word, parts, language),
    parts,
  };
}

function simpleToken(piece: string, start: number, language: string | undefined): Token {
  const word = foldWord(piece);
  return { start, end: start + piece.length, text: piece, word, stem: stemOf(word, language), parts: [] };
}

/** `cease-fire` is the word `ceasefire` where the table of stems knows it; otherwise the stems of the parts, joined. */
function compoundStem(word: string, parts: readonly Token[], language: string | undefined): string {
  const closed = word.replaceAll('-', '');
  const stem = stemOf(closed, language);
  return CLOSED_COMPOUNDS.has(stem) ? stem : parts.map((part) => part.stem).join('-');
}

/** Stems of compounds that the press writes open, hyphenated or closed. */
const CLOSED_COMPOUNDS: ReadonlySet<string> = new Set(
  [
    'ceasefire',
    'email',
    'cooperate',
    'coordinate',
    'counteroffensive',
    'peacekeeper',
    'policymaker',
    'airstrike',
  ]
    .concat(['cyberattack', 'lawmaker', 'onetime', 'longterm', 'shutdown', 'buildup', 'pullout', 'rollout'])
    .concat(['standoff', 'takeover', 'pretrial', 'reelect', 'reopen', 'reestablish', 'videoconference'])
    .map((word) => stemOf(word)),
);
