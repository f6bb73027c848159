import { ANONYMOUS_SOURCES, REPORTING_VERBS } from './lexicon/reporting.ts';
import type { Mention } from './names.ts';
import type { Word } from './words.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Whether a word is a verb by which news ascribes words to somebody. */
export const isReportingVerb = (word: string): boolean => VERBS.has(word);
const VERBS: ReadonlySet<string> = new Set(words(REPORTING_VERBS));
const ANONYMOUS: ReadonlySet<string> = new Set(words(ANONYMOUS_SOURCES));

/** The pronoun that a word is or begins with ("he'd", "they've"); undefined for any other word, and for "it". */
export const personalPronoun = (word: string): string | undefined =>
  /^(he|she|they)(?:'(?:d|s|ve|re|ll))?$/.exec(word)?.[1];

/** A subject stands at most this many words before its verb ("Smith, speaking on the flight home, said"). */
const SUBJECT_REACH = 12;
/** After "said" the subject may carry a title before the name ("said the ministry's spokesman John Smith"). */
const INVERTED_REACH = 6;

/** A source and where it stands. */
export interface Source {
  readonly source: Mention | null;
  readonly second?: Mention | null;
  readonly pronoun: boolean;
  readonly at: number;
}

/** Answers with the source that follows a word, as after "according to". */
export function after(sentence: readonly Word[], speakers: readonly Mention[], from: number): Source {
  const named = speakers.find((mention) => mention.from >= from && mention.from < from + INVERTED_REACH);
  if (named) return { source: named, pronoun: false, at: named.from };
  return { source: null, pronoun: personalPronoun(sentence[from]?.word ?? '') !== undefined, at: from };
}

/** The nearest name, pronoun or anonymous source before the verb. */
export function subjectBefore(
  text: string,
  sentence: readonly Word[],
  speakers: readonly Mention[],
  verb: number,
): Source | null {
  const from = beforeRelativeClause(text, sentence, verb) ?? verb;
  for (let at = from - 1; at >= Math.max(0, from - SUBJECT_REACH); at--) {
    const word = sentence[at];
    if (word === undefined || endsSentencePart(text, word, sentence[at + 1])) return null;
    const named = speakers.find((mention) => mention.from <= at && at < mention.to);
    if (named) {
      const second = joinedBefore(sentence, speakers, named);
      return { source: named, second, pronoun: false, at: (second ?? named).from };
    }
    if (personalPronoun(word.word) !== undefined) return { source: null, pronoun: true, at };
    if (ANONYMOUS.has(word.word)) return { source: null, pronoun: false, at };
    if (VERBS.has(word.word)) return continued(sentence, speakers, at);
  }
  return null;
}

/** "Smith, who meets Jones on Sunday, says": the subject stands before what the commas enclose. */
function beforeRelativeClause(text: string, sentence: readonly Word[], verb: number): number | null {
  if (!commaBefore(text, sentence, verb)) return null;
  for (let at = verb - 1; at > 0; at--) {
    const opens = /^(?:who|whose|which|where|speaking|flanked|standing|writing)$/.test(
      sentence[at]?.word ?? '',
    );
    if (opens && commaBefore(text, sentence, at)) return at;
  }
  return null;
}

function commaBefore(text: string, sentence: readonly Word[], at: number): boolean {
  const before = sentence[at - 1];
  const word = sentence[at];
  return before !== undefined && word !== undefined && /,/.test(text.slice(before.end, word.start));
}

const joinedBefore = (
  sentence: readonly Word[],
  speakers: readonly Mention[],
  named: Mention,
): Mention | null =>
  sentence[named.from - 1]?.word === 'and'
    ? (speakers.find(({ to }) => to === named.from - 1) ?? null)
    : null;

/** "Smith praised the talks and said": the verb before shares its subject; its own turn finds it. */
function continued(sentence: readonly Word[], speakers: readonly Mention[], verb: number): Source | null {
  const before = speakers.filter(({ to }) => to <= verb).at(-1);
  if (before && verb - before.to < SUBJECT_REACH) return { source: before, pronoun: false, at: before.from };
  const pronoun = sentence.findIndex((word, at) => at < verb && personalPronoun(word.word) !== undefined);
  return pronoun < 0 ? null : { source: null, pronoun: true, at: pronoun };
}

/** "…," said the president: the subject follows where a quotation or a comma stands before the verb. */
export function subjectAfter(
  text: string,
  sentence: readonly Word[],
  speakers: readonly Mention[],
  verb: number,
): Source | null {
  const before = sentence[verb - 1];
  const verbWord = sentence[verb];
  if (!before || !verbWord || !/[,"”’']/.test(text.slice(before.end, verbWord.start))) return null;
  const found = after(sentence, speakers, verb + 1);
  return found.source !== null || found.pronoun ? found : null;
}

const endsSentencePart = (text: string, word: Word, next: Word | undefined): boolean =>
  next !== undefined && /[;:.\t]/.test(text.slice(word.end, next.start));
