import { after, isReportingVerb, type Source, subjectAfter, subjectBefore } from './attribution-subjects.ts';
import { SOURCE_PREPOSITIONS } from './lexicon/reporting.ts';
import type { Mention } from './names.ts';
import { compilePhrases, findPhrases } from './phrases.ts';
import type { Word } from './words.ts';

/** Who is said to say a stretch of a sentence. */
export interface Attribution {
  /** The mention of the source; null for a pronoun or an unnamed source. */
  readonly source: Mention | null;
  /** A second source that is named with it ("Smith and Jones call it …"); null where there is none. */
  readonly second: Mention | null;
  /** Who says that the source says so ("Smith said Jones thinks …"); null where nobody does. */
  readonly outer: Mention | null;
  /** True where the source is "he", "she", "they": somebody named before. */
  readonly pronoun: boolean;
  /** The words that it covers: index of the first, index after the last. */
  readonly from: number;
  readonly to: number;
  /** Where the verb of reporting stands. */
  readonly verb: number;
}

const PREPOSITIONS = compilePhrases(
  SOURCE_PREPOSITIONS.trim()
    .split(/\s+/)
    .map((phrase) => ({ words: phrase.split('_'), value: true })),
);

/**
 * Answers with the attributions of one sentence, in order. `isSpeaker` tells which names can speak. The words before a
 * closing "…, he said" belong to its source, otherwise the words after the verb do, up to the next source's.
 */
export function findAttributions(
  text: string,
  sentence: readonly Word[],
  mentions: readonly Mention[],
  isSpeaker: (mention: Mention) => boolean,
): Attribution[] {
  const speakers = mentions.filter(isSpeaker);
  const found = [
    ...prepositional(sentence, speakers),
    ...possessive(sentence, speakers),
    ...headline(text, sentence, speakers),
    ...spoken(text, sentence, mentions, speakers),
  ].sort((a, b) => a.verb - b.verb);
  return found.map((attribution, at) => ({
    ...withScope(text, sentence, attribution, found[at - 1], found[at + 1], speakers),
    outer:
      outerOf(sentence, attribution, found[at - 1]) ??
      closingSource(text, sentence, attribution, found.at(-1)),
  }));
}

function spoken(
  text: string,
  sentence: readonly Word[],
  mentions: readonly Mention[],
  speakers: readonly Mention[],
): Anchored[] {
  const found: Anchored[] = [];
  for (const [verb, { word }] of sentence.entries()) {
    const reports = isReportingVerb(word) && !isNoun(sentence, verb) && !isNamed(mentions, verb);
    if (reports || isTailVerb(text, sentence, speakers, verb))
      found.push(...verbal(text, sentence, speakers, verb));
  }
  return found;
}

/** "Washington would promise aid, Smith said": whoever closes the sentence says all of it. */
function closingSource(
  text: string,
  sentence: readonly Word[],
  own: Anchored,
  last: Anchored | undefined,
): Mention | null {
  if (!last || last === own || last.prepositional) return null;
  const first = Math.min(last.at, last.verb);
  const closes = sentence.length - Math.max(last.at, last.verb) <= TAIL_REACH;
  return closes && first > own.verb && closesBefore(text, sentence, first) ? last.source : null;
}

/** At most this many words stand between a verb of saying and the subject of what is said ("told reporters that Jones …"). */
const NESTED_REACH = 4;

/** The source of the attribution that an attribution is the content of. */
function outerOf(
  sentence: readonly Word[],
  { at }: Anchored,
  previous: Anchored | undefined,
): Mention | null {
  if (!previous || previous.prepositional || previous.at > previous.verb) return null;
  const between = sentence.slice(previous.verb + 1, at).map(({ word }) => word);
  if (previous.verb >= at || between.length > NESTED_REACH) return null;
  const opens = between.length === 0 || between.includes('that') || between[0] === 'both';
  return opens ? previous.source : null;
}

/** "The call", "his claims", "a phone call": nouns that are spelt like a verb of reporting. */
const isNoun = (sentence: readonly Word[], at: number): boolean =>
  /^(?:calls?|claims?|reports?|notes?|estimates?|states?)$/.test(sentence[at]?.word ?? '') &&
  /^(?:the|an?|his|her|its|their|our|this|that|these|those|no|one|another|joint|phone|telephone|video|conference|second|first|long|hour|minute)$|['’]s$/.test(
    sentence[at - 1]?.word ?? '',
  );

/** "The United States": a word of a name is no verb. */
const isNamed = (mentions: readonly Mention[], at: number): boolean =>
  mentions.some(({ from, to }) => from <= at && at < to);

/** After a closing verb there may follow when and where it was said. */
const TAIL_REACH = 5;

/** "…, Smith bragged": any verb is one of speaking where a comma, a name and the sentence's end enclose it. */
function isTailVerb(
  text: string,
  sentence: readonly Word[],
  speakers: readonly Mention[],
  verb: number,
): boolean {
  if (sentence.length - verb > TAIL_REACH) return false;
  const named = speakers.find(({ to }) => to === verb);
  const before = sentence[(named?.from ?? 0) - 1];
  if (!named || !before) return false;
  const closes = /[,"”’»]/.test(text.slice(before.end, sentence[named.from]?.start));
  return closes && /(?:ed|es|s)$/.test(sentence[verb]?.word ?? '');
}

interface Anchored extends Source {
  readonly verb: number;
  readonly prepositional: boolean;
}

/** "By his own count", "in Smith's words": a source as the owner of an account. */
const ACCOUNTS: ReadonlySet<string> = new Set(
  'count account word words reckoning estimate telling view eyes assessment calculation description'.split(
    ' ',
  ),
);
const ACCOUNT_PREPOSITIONS = /^(?:by|in|on|to|from)$/;

function possessive(sentence: readonly Word[], speakers: readonly Mention[]): Anchored[] {
  return sentence.flatMap(({ word }, at): Anchored[] => {
    if (!ACCOUNTS.has(word)) return [];
    const owner = sentence[at - 1]?.word === 'own' ? at - 2 : at - 1;
    const named = speakers.find(({ from, to }) => from <= owner && owner < to);
    const first = named?.from ?? owner;
    if (!ACCOUNT_PREPOSITIONS.test(sentence[first - 1]?.word ?? '')) return [];
    const pronoun = /^(?:his|her|their)$/.test(sentence[owner]?.word ?? '');
    if (!named && !pronoun) return [];
    return [{ source: named ?? null, pronoun, at: first - 1, verb: at, prepositional: true }];
  });
}

/** "Smith: talks went well": a headline's source, a colon, and what it says. */
function headline(text: string, sentence: readonly Word[], speakers: readonly Mention[]): Anchored[] {
  const [source] = speakers;
  const next = sentence[source?.to ?? 0];
  if (source?.from !== 0 || !next || !/^\s*:/.test(text.slice(sentence[source.to - 1]?.end, next.start)))
    return [];
  return [{ source, pronoun: false, at: 0, verb: source.to - 1, prepositional: false }];
}

function prepositional(sentence: readonly Word[], speakers: readonly Mention[]): Anchored[] {
  return findPhrases(
    sentence.map(({ word }) => word),
    PREPOSITIONS,
  ).map((hit) => ({ ...after(sentence, speakers, hit.to), verb: hit.from, prepositional: true }));
}

const TALKING = /^(?:speaks?|spoke)$/;

function verbal(
  text: string,
  sentence: readonly Word[],
  speakers: readonly Mention[],
  verb: number,
): Anchored[] {
  // "Smith and Jones spoke for an hour" reports nobody's words; "spoke of 90%" does.
  if (TALKING.test(sentence[verb]?.word ?? '') && !/^(?:of|about)$/.test(sentence[verb + 1]?.word ?? ''))
    return [];
  const source =
    subjectBefore(text, sentence, speakers, verb) ?? subjectAfter(text, sentence, speakers, verb);
  return source ? [{ ...source, verb, prepositional: false }] : [];
}

function withScope(
  text: string,
  sentence: readonly Word[],
  own: Anchored,
  previous: Anchored | undefined,
  next: Anchored | undefined,
  mentions: readonly Mention[],
): Omit<Attribution, 'outer'> {
  const first = Math.min(own.at, own.verb);
  const start = Math.max(previous ? afterScopeOf(previous, first) : 0, cellStart(text, sentence, first));
  const isTail = first - start >= 2 && closesBefore(text, sentence, first);
  const end = Math.min(
    next ? Math.max(Math.min(next.at, next.verb), own.verb + 1) : sentence.length,
    partEnd(text, sentence, mentions, Math.max(own.at, own.verb)),
  );
  const from = isTail || own.prepositional ? start : first;
  const reachesOn = !(
    isTail &&
    next !== undefined &&
    closesBefore(text, sentence, Math.min(next.at, next.verb))
  );
  const to = reachesOn ? end : Math.max(own.at, own.verb) + 1;
  return { source: own.source, second: own.second ?? null, pronoun: own.pronoun, from, to, verb: own.verb };
}

/** Index of the first word of the table cell or of the part after a semicolon in which a word stands. */
function cellStart(text: string, sentence: readonly Word[], index: number): number {
  for (let at = index; at > 0; at--) {
    const before = sentence[at - 1];
    if (before && /[;\t]/.test(text.slice(before.end, sentence[at]?.start))) return at;
  }
  return 0;
}

/** What somebody says ends where a semicolon brings in somebody else ("Smith wants the land; Jones would stay"). */
function partEnd(
  text: string,
  sentence: readonly Word[],
  speakers: readonly Mention[],
  from: number,
): number {
  for (let at = from + 1; at < sentence.length; at++) {
    const parted = text.slice(sentence[at - 1]?.end, sentence[at]?.start).includes(';');
    if (parted && speakers.some((next) => next.from >= at && next.from < at + TITLE_REACH)) return at;
  }
  return sentence.length;
}

const afterScopeOf = (previous: Anchored, first: number): number =>
  Math.min(Math.max(previous.at, previous.verb) + 1, first);

/** A source may begin with an article and a title of a few words ("…, the harbour master John Smith said"). */
const TITLE_REACH = 5;

/** Whether a comma or a closing quotation mark stands before a source: what precedes it was said. */
function closesBefore(text: string, sentence: readonly Word[], index: number): boolean {
  for (let at = index; at > Math.max(0, index - TITLE_REACH); at--) {
    const before = sentence[at - 1];
    const word = sentence[at];
    if (before === undefined || word === undefined) return false;
    if (/[,"”’»]/.test(text.slice(before.end, word.start))) return true;
  }
  return false;
}
