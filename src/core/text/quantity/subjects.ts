import type { Lexeme } from './lexemes.ts';
import { endsPhrase, isParticiple, nounPhraseAt, stemsBetween } from './noun-phrases.ts';
import type { Reading } from './numbers.ts';

/** At most this many content words before a figure are taken for what it is said of. */
const LONGEST_SUBJECT = 5;
/** How far before a figure its subject may stand, in lexemes. */
const SUBJECT_WINDOW = 20;
const CLAUSE_MARKS = /^(?:,|;|:|—|\(|\)|\.|\?|!)$/;
const CLAUSE_WORDS = /^(?:that|which|who|said|says|say|told|while|but|because|and|if|when|although)$/;

/**
 * Answers with the stems of what a figure is a quantity of: the phrase after "of", else the noun that follows it, else what
 * stands before it in its clause ("the guarantees are 95% agreed", "talks lasting two hours").
 */
export function subjectOf(reading: Reading, start: number, next: number): readonly string[] {
  if (isTimeWith(reading, next)) return TIME_WITH;
  return phraseAfterOf(reading, next) ?? nounAfter(reading, next) ?? clauseBefore(reading, start);
}

/** "After two hours with Smith": time with somebody is that of a meeting. */
const TIME_WITH: readonly string[] = ['meet', 'talk'];
const isTimeWith = ({ lexemes }: Reading, next: number): boolean =>
  /^(?:hour|minute)s?$/.test(lexemes[next - 1]?.word ?? '') &&
  lexemes[next]?.word === 'with' &&
  /^\p{Lu}/u.test(lexemes[next + 1]?.text ?? '');

/** How many words of a phrase after "of" are kept: enough for "of the 20-point peace plan". */
const LONGEST_COMPLEMENT = 6;

/** The words of the phrase that "of" opens at `next`, undefined where no "of" stands there. */
export function phraseAfterOf(reading: Reading, next: number): readonly string[] | undefined {
  const { lexemes, lexicon } = reading;
  if (!lexicon.of.has(lexemes[next]?.word ?? '')) return undefined;
  let to = next + 1;
  while (to <= next + LONGEST_COMPLEMENT && lexemes[to] !== undefined) {
    const lexeme = lexemes[to];
    if (lexeme === undefined || lexeme.kind === 'sign') break;
    if (to > next + 1 && lexeme.kind !== 'number' && (endsPhrase(lexeme) || isParticiple(lexeme.word))) break;
    to++;
  }
  const words = lexemes.slice(next + 1, to).filter((lexeme) => !isNumberWord(reading, lexeme.word));
  const stems = stemsBetween(words, 0, words.length);
  return stems.length > 0 ? stems : undefined;
}

function nounAfter(reading: Reading, next: number): readonly string[] | undefined {
  const { lexemes } = reading;
  const first = lexemes[next];
  if (first === undefined || first.kind !== 'word' || /ed$|ready|done|complete/.test(first.word))
    return undefined;
  return nounPhraseAt(reading, next)?.stems ?? nounPhraseAt(reading, next, true)?.stems;
}

/** "the call, which he liked, lasted …": where the relative clause that ends at a comma begins; undefined where none does. */
function startOfRelative(lexemes: readonly Lexeme[], comma: number): number | undefined {
  for (let at = comma - 1; at >= Math.max(0, comma - SUBJECT_WINDOW); at--) {
    if (lexemes[at]?.word !== ',') continue;
    return /^(?:which|who|whose|where|that)$/.test(lexemes[at + 1]?.word ?? '') ? at : undefined;
  }
  return undefined;
}

function clauseBefore(reading: Reading, start: number): readonly string[] {
  const { lexemes } = reading;
  const kept: Lexeme[] = [];
  for (let at = start - 1; at >= Math.max(0, start - SUBJECT_WINDOW); at--) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    const relative = lexeme.word === ',' ? startOfRelative(lexemes, at) : undefined;
    if (relative !== undefined) {
      at = relative;
      continue;
    }
    if (CLAUSE_MARKS.test(lexeme.word)) break;
    if (CLAUSE_WORDS.test(lexeme.word) && at < start - 2) break;
    kept.unshift(lexeme);
  }
  const words = kept.filter((lexeme) => !isNumberWord(reading, lexeme.word));
  return stemsBetween(words, 0, words.length).slice(-LONGEST_SUBJECT);
}

/** Words that belong to a figure, this one or another, and are nothing it could be said of. */
function isNumberWord({ lexicon }: Reading, word: string): boolean {
  if (word.length === 1 || lexicon.units.has(word)) return true;
  return lexicon.cardinals.has(word) || lexicon.magnitudes.has(word) || lexicon.plurals.has(word);
}
