import type { Match } from '../match.ts';
import type { Claim, Name, Report } from '../pack/pack.ts';
import type { ReportIndex } from './report-index.ts';

/** Words that say of the next word that it is not wholly so, or not surely. */
const SOFTENERS: readonly string[] = [
  'almost',
  'nearly',
  'virtually',
  'practically',
  'partly',
  'partially',
  'largely',
  'mostly',
  'possibly',
  'perhaps',
  'probably',
  'likely',
  'reportedly',
  'allegedly',
  'apparently',
];

/** Words that may stand between a softener and what it softens. */
const BRIDGES: readonly string[] = [
  'be',
  'been',
  'being',
  'to',
  'fully',
  'completely',
  'entirely',
  'have',
  'has',
];

/** Shorter words carry no predicate that could be aligned. */
const SHORTEST_PREDICATE = 4;

/** Two forms of one verb share this much of their beginning ("reject", "rejected"). */
const ROOT_LENGTH = 5;

/** A report's own words: the quotation and the gist. Empty where the report has neither. */
function ownWords(report: Report): string {
  return [report.quote, report.gist].filter((text) => text !== undefined).join('. ');
}

/**
 * Whether a page puts the same predicate more or less firmly than a report: "agreed" against "almost agreed". Only a
 * word that both use is compared; how often either hedges tells nothing. Where a report's words lack the page's word,
 * the claim's statement stands for them.
 */
export function certaintyDiffers(match: Match, report: Report, claim: Claim): boolean {
  const here = predicates(match.text);
  const there = new Map([...predicates(claim.statement), ...predicates(ownWords(report))]);
  for (const [root, softened] of here) {
    const other = there.get(root);
    if (other !== undefined && other !== softened && (softened || other)) return true;
  }
  return false;
}

/** Roots of the words of a text, each with whether it is softened wherever it stands. */
function predicates(text: string): Map<string, boolean> {
  const roots = new Map<string, boolean>();
  const words = text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  let soft = false;
  for (const word of words) {
    if (SOFTENERS.includes(word)) soft = true;
    else if (!(soft && BRIDGES.includes(word))) {
      note(roots, word, soft);
      soft = false;
    }
  }
  return roots;
}

function note(roots: Map<string, boolean>, word: string, soft: boolean): void {
  if (word.length < SHORTEST_PREDICATE) return;
  const root = word.slice(0, ROOT_LENGTH);
  roots.set(root, soft && (roots.get(root) ?? true));
}

/**
 * Whether a page and a report call the same thing by wordings that the pack keeps apart ("free trade zone", "free
 * economic zone"). Only wordings listed as distinct are compared: most synonyms make no difference.
 */
export function termDiffers(match: Match, report: Report, claim: Claim, index: ReportIndex): boolean {
  return index.distinctTerms.some((term) => {
    const here = wordingsIn(match.text, term);
    const reported = wordingsIn(ownWords(report), term);
    const there = reported.length > 0 ? reported : wordingsIn(claim.statement, term);
    return here.length > 0 && there.length > 0 && !here.some((wording) => there.includes(wording));
  });
}

/** Indices of the distinct wordings of a term that a text uses. */
function wordingsIn(text: string, term: Name): number[] {
  const plain = ` ${plainWords(text)} `;
  return (term.distinct ?? []).flatMap((wording, at) =>
    wording.some((alias) => plain.includes(` ${plainWords(alias)} `)) ? [at] : [],
  );
}

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
