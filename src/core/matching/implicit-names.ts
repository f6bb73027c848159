import type { Name, Pack } from '../pack/pack.ts';
import { COUNTRY_OF_DEMONYM } from '../text/demonyms.ts';
import { MONTH_NAMES } from '../text/month-names.ts';
import { findNames, type NameTable } from '../text/names.ts';
import type { Word } from '../text/words.ts';
import { mapInSteps } from './in-steps.ts';
import { isLight } from './vocabulary.ts';

/** Ids of names that no table of the pack gives; they never leave the matcher. */
const PREFIX = 'name:';

/** Whether an id is one of those found here. */
export const isImplicit = (id: string): boolean => id.startsWith(PREFIX);

/**
 * Answers with the names that a pack's statements use without listing them: runs of capitalised words. A run at the
 * start of a sentence counts if its first word is capitalised within some other sentence too, or is followed by another
 * capitalised word. So a pack of bare statements has its people and places as well. `words` are those of the statements.
 */
export function* implicitNames(
  { claims }: Pick<Pack, 'claims'>,
  words: readonly (readonly Word[])[],
  table: NameTable,
): Generator<undefined, Name[]> {
  const inner = new Set<string>();
  yield* mapInSteps(words, ([_, ...rest]) => {
    for (const word of rest) if (isCapital(word)) inner.add(word.word);
  });
  const runsOfAll = yield* mapInSteps(claims, ({ statement }, at) =>
    runsOf(statement, words[at] ?? [], table, inner),
  );
  const runs = runsOfAll.flat();
  const single = new Set(runs.filter((run) => run.length === 1).map((run) => run[0]?.word ?? ''));
  const names = new Map<string, Name>();
  for (const run of runs) {
    const words = run.map(({ word }) => word);
    const last = words.at(-1) ?? '';
    // "John Smith" in one statement and "Smith" in another are one name.
    const id = PREFIX + (words.length > 1 && single.has(last) ? last : words.join('-'));
    const spelling = run.map(({ text }) => text).join(' ');
    const known = names.get(id);
    if (known?.aliases.includes(spelling)) continue;
    names.set(id, {
      id,
      name: spelling,
      aliases: [...(known?.aliases ?? []), spelling, ...lastWordOf(run)],
      translations: {},
    });
  }
  return [...names.values()];
}

/** "Finance Minister Mary Smith" is Smith from then on, "Harbour Commission" the Commission. */
const lastWordOf = (run: readonly Word[]): string[] =>
  run.length < 2 ? [] : [`${run.at(-1)?.text.replace(/['’]s?$/u, '')}~`];

function runsOf(
  text: string,
  words: readonly Word[],
  table: NameTable,
  inner: ReadonlySet<string>,
): Word[][] {
  const known = findNames(words, table);
  const runs: Word[][] = [];
  let run: Word[] = [];
  words.forEach((word, at) => {
    const named = known.some(({ from, to }) => from <= at && at < to);
    const initial = at === 0 && !inner.has(word.word) && !startsRun(words);
    if (named || initial || !isCapital(word) || isCalendarWord(word) || isCountry(word)) run = [];
    else if (run.length > 0 && /^[ -]$/.test(text.slice(run.at(-1)?.end, word.start))) run.push(word);
    else {
      run = [word];
      runs.push(run);
    }
  });
  return runs;
}

const startsRun = (words: readonly Word[]): boolean =>
  words[1] !== undefined &&
  isCapital(words[1]) &&
  words[0] !== undefined &&
  !isLight(words[0].stem) &&
  !ARTICLES.has(words[0].word);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'in', 'on', 'at', 'about', 'at']);

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text) && !/^I$/.test(text);

const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_OF_DEMONYM.values());
const isCountry = ({ stem }: Word): boolean => COUNTRIES.has(stem);

const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
/** Whether a word names a day of the week or a month. */
export const isCalendarWord = ({ word }: Word): boolean => WEEKDAYS.has(word) || MONTH_NAMES.has(word);
