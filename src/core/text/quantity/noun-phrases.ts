import { IRREGULAR_VERB_FORMS } from '../lemmas.ts';
import { stemOf } from '../stem.ts';
import { isStopWord } from '../stop-words.ts';
import { isPlural } from './count-units.ts';
import type { Lexeme } from './lexemes.ts';
import type { Reading } from './numbers.ts';

/** The words of a noun phrase. `head` is the index of its noun, `next` the index after it. */
export interface NounPhrase {
  readonly head: number;
  readonly next: number;
  readonly stems: readonly string[];
}

/** A counted noun has at most this many words before it ("five senior North Korean army officers"). */
const LONGEST_PHRASE = 6;
/** Words that end a noun phrase though no list of stop words has them. */
const ENDS_PHRASE =
  /^(?:said|says|say|saying|told|tells|according|across|towards|toward|versus|via|including|amid|among|near|despite|behind|beside|beyond|alongside|inside|outside|onto|ago|later|earlier|today|yesterday|tomorrow|killed|died|shot|had|ever|yet|aged|left|lost|who|whose|following|based|given|due|besides|minus|worth|each|paid|came|went|took|made|found|beat|gave|got|ran|broke|fell|rose|won|began|became|led|hit|met|comes|goes|gives|apiece|per|is|are|was|were)$/;
/** Words in -s that after a plural are its verb in a headline ("12 arrests raise …"), and nouns elsewhere. */
const VERB_AFTER_NOUN =
  /^(?:raises|leaves|kills|claims|seeks|takes|makes|gets|wins|shows|faces|wants|needs|means|holds|calls|brings|helps|hits|strikes|injures|wounds|reports|sparks|prompts|signals|remains|says|stands|reaches)$/;
const DETERMINERS =
  /^(?:the|a|an|his|her|its|their|our|your|my|these|those|this|that|all|both|any|some|such|more|other|another|new|additional|further|extra|of|same|last|next|past|first)$/;
const INTENSIFIERS = /^(?:very|too|so|quite|rather)$/;

const ADVERB = /(?:edly|ently|antly|ously|ively|ally|ably|ibly|tely)$/;

/** True for a lexeme that no longer belongs to the noun phrase before it; true at the end of the text. */
export function endsPhrase(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined || lexeme.kind !== 'word') return true;
  // "face-to-face": what a hyphen joins is one word.
  if (lexeme.joint === 'hyphen' || lexeme.word === 'so') return false;
  return (
    ENDS_PHRASE.test(lexeme.word) ||
    ADVERB.test(lexeme.word) ||
    (isStopWord(lexeme.word) && !DETERMINERS.test(lexeme.word) && !INTENSIFIERS.test(lexeme.word))
  );
}

/**
 * Answers with the noun phrase at a lexeme: determiners, modifiers, and the first plural, or for `singular` the last word
 * before the phrase ends. Undefined where a verb, preposition or mark comes first.
 */
export function nounPhraseAt(reading: Reading, at: number, singular = false): NounPhrase | undefined {
  const { lexemes } = reading;
  let from = at;
  while (DETERMINERS.test(lexemes[from]?.word ?? '') && from < at + 3) from++;
  const head = singular ? singularHead(lexemes, from) : pluralHead(lexemes, from);
  if (head === undefined) return undefined;
  return { head, next: head + 1, stems: stemsBetween(lexemes, from, head + 1) };
}

function pluralHead(lexemes: readonly Lexeme[], from: number): number | undefined {
  let head: number | undefined;
  for (let index = from; index < from + LONGEST_PHRASE; index++) {
    const lexeme = lexemes[index];
    if (lexeme === undefined) break;
    if (head === undefined && (isQuoteMark(lexeme) || (index > from && joinsModifiers(lexemes, index))))
      continue;
    if (endsPhrase(lexeme)) break;
    if (isPlural(lexeme.word) || isPluralOfCapitals(lexeme.text)) {
      head = index;
      if (!continuesWithPlural(lexemes, index)) break;
    } else if (head !== undefined) break;
  }
  return head;
}

/** The last word before a verb; after the noun of "one firefighter remains" a word in -s is its verb. */
function singularHead(lexemes: readonly Lexeme[], from: number): number | undefined {
  let head: number | undefined;
  for (let index = from; index < from + LONGEST_PHRASE; index++) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || endsPhrase(lexeme)) break;
    const verb = isPlural(lexeme.word) || isParticiple(lexeme.word) || IRREGULAR_VERB_FORMS.has(lexeme.word);
    if (index > from && lexeme.joint !== 'hyphen' && (verb || DETERMINERS.test(lexeme.word))) break;
    head = index;
  }
  return head;
}

const ADJECTIVE =
  /^\p{Ll}+(?:[^l]y|al|ic|ive|ous|ful|ish|ble|less)$|^(?:big|hard|tough|large|small|long|short|old|new|great|major|minor|key|tricky)$/u;

/** "forty cruise and ballistic missiles", "one or two thorny, difficult issues". */
function joinsModifiers(lexemes: readonly Lexeme[], index: number): boolean {
  const word = lexemes[index]?.word;
  return word === 'and' || (word === ',' && ADJECTIVE.test(lexemes[index - 1]?.text ?? ''));
}

/** "49 "imported" cases", "two so-called 'advisers'". */
const isQuoteMark = ({ word }: Lexeme): boolean => /^["'“”‘’]+$/.test(word);

/** "MPs", "NGOs". */
function isPluralOfCapitals(text: string): boolean {
  return /^\p{Lu}{2,}s$/u.test(text);
}

/** Whether the plural that follows a plural is the head after all: "police officers", but not "arrests raise". */
function continuesWithPlural(lexemes: readonly Lexeme[], index: number): boolean {
  const next = lexemes[index + 1];
  if (next === undefined || endsPhrase(next) || VERB_AFTER_NOUN.test(next.word)) return false;
  return next.joint === 'hyphen' || isPlural(next.word);
}

const NOUN_IN_ING =
  /^(?:meeting|hearing|briefing|building|bombing|shooting|ruling|killing|warning|funding|training|rating|landing|crossing|opening|wedding|fighting|shelling|hundred)$/;

/** True for an English word that looks like a participle ("wounded", "rising") and is no noun in -ing. */
export function isParticiple(word: string): boolean {
  return /(?:[^e]ed|ing)$/.test(word) && word.length > 4 && !NOUN_IN_ING.test(word);
}

/** Answers with the stems of the content words between two lexemes; a compound's parts count one by one. */
export function stemsBetween(lexemes: readonly Lexeme[], from: number, to: number): string[] {
  const stems: string[] = [];
  for (let index = from; index < to; index++) {
    const lexeme = lexemes[index];
    if (lexeme?.kind !== 'word' || isStopWord(lexeme.word)) continue;
    stems.push(stemOf(lexeme.word));
  }
  return stems;
}
