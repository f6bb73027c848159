import { normalise } from '../text/normalise.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokens.ts';
import { wordsOf } from '../text/words.ts';

/** A content word as ranking sees it. */
export interface Term {
  readonly stem: string;
  /** Capitalised within a sentence: most likely part of a name. */
  readonly named: boolean;
  readonly figure: boolean;
}

/** Web addresses: what they spell is seldom what the text is about. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net)\/\S*/giu;
const TAG = /[@#]([\p{L}\p{N}_]+)/gu;
/** Where a word written together with others begins: "PeaceTalks", "peace_talks", "Talks2025". */
const INNER_START = /_+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})/u;
const ENDS_SENTENCE = /[.!?;:]/;

/**
 * Answers with the content words of a text, in order and with repetitions: stems without stop words and web addresses.
 * A tag or handle counts as its words and, where it has several, as a whole too.
 */
export function termsOf(text: string, language?: string): Term[] {
  const plain = normalise(text).text.replace(ADDRESS, ' ').replace(TAG, spellOut);
  const terms: Term[] = [];
  let begins = true;
  let read = 0;
  for (const word of wordsOf(tokenise(plain, language))) {
    begins ||= ENDS_SENTENCE.test(plain.slice(read, word.start));
    read = word.end;
    if (isStopWord(word.word)) continue;
    terms.push({
      stem: word.stem,
      named: !begins && /^\p{Lu}/u.test(word.text),
      figure: /^\p{N}/u.test(word.word),
    });
    begins = false;
  }
  return terms;
}

function spellOut(_: string, tag: string): string {
  const parts = tag.split(INNER_START);
  return ` ${parts.join(' ')} ${parts.length > 1 ? parts.join('') : ''} `;
}
