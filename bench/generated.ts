import { mulberry32 } from '../cli/evaluate/bootstrap.ts';
import type { Article } from '../src/core/article.ts';
import type { Claim, Name, Pack } from '../src/core/pack/pack.ts';

const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu har mel nor sten vik'.split(' ');
const COMMON =
  'government minister council talks plan vote budget port school road hospital election court police union company market price army river bridge storm inquiry report treaty border energy water rail'.split(
    ' ',
  );
const VERBS = 'approved rejected delayed announced questioned ended started expanded reduced sold'.split(' ');

/** How many rare words there are to each claim; English news has some tens of thousands. */
const RARE_WORDS = 20_000;
const PEOPLE = 40;
/** More than the names of one seed spread over. */
const NAMES_OF_SEED = 50_000;

interface Chance {
  /** A whole number from 0 to below `below`, small ones far more often, as words are (Zipf). */
  readonly skewed: (below: number) => number;
  readonly even: (below: number) => number;
}

function chanceFrom(seed: number): Chance {
  const next = mulberry32(seed);
  return {
    even: (below) => Math.floor(next() * below),
    skewed: (below) => Math.min(below - 1, Math.floor(below ** next()) - 1),
  };
}

function word(number: number): string {
  const parts: string[] = [];
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    parts.push(SYLLABLES[rest % SYLLABLES.length] ?? '');
  return `${parts.join('')}n`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Every seed has people of its own. */
function peopleOf(seed: number): Name[] {
  const first = NAMES_OF_SEED * (seed - 1);
  return Array.from({ length: PEOPLE }, (_, at) => ({
    id: `p${at}`,
    name: `${capital(word(first + 900 + at))} ${capital(word(first + 5000 + 37 * at))}`,
    aliases: [],
    translations: {},
    role: 'minister',
  }));
}

const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length] as Item;

function statement(chance: Chance, people: readonly Name[]): string {
  const who = pick(people, chance.even(PEOPLE)).name;
  const rare = () => word(chance.skewed(RARE_WORDS));
  const common = () => pick(COMMON, chance.even(COMMON.length));
  const figure = chance.even(3) === 0 ? `${2 + chance.even(90)} percent of` : 'most of';
  return `${who} ${pick(VERBS, chance.even(VERBS.length))} ${figure} the ${rare()} ${common()} in the ${rare()} ${common()}.`;
}

/** Answers with a pack of so many claims; of one seed, a smaller one is the beginning of a larger one. */
export function generatedPack(claims: number, seed = 1): Pack {
  const chance = chanceFrom(seed);
  const people = peopleOf(seed);
  return {
    version: 1,
    id: `generated-${claims}`,
    title: 'Generated',
    issues: [],
    claims: Array.from(
      { length: claims },
      (_, at): Claim => ({ id: `c${at}`, statement: statement(chance, people), speakers: [] }),
    ),
    outlets: [],
    people,
    places: [],
    terms: [],
    reports: [],
  };
}

/** Every so manieth sentence states one of the first claims. */
const STATED = 4;
/** All packs of the first seed have them. */
const STATED_CLAIMS = 70;

/** Answers with an article of about so many words on the generated topic. */
export function generatedArticle(words: number): Article {
  const chance = chanceFrom(2);
  const { claims: known, people } = generatedPack(STATED_CLAIMS);
  const sentences: string[] = [];
  for (let written = 0; written < words; ) {
    const own =
      sentences.length % STATED === 0
        ? pick(known, chance.even(STATED_CLAIMS)).statement
        : statement(chance, people);
    sentences.push(own);
    written += own.split(' ').length;
  }
  const blocks = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, at) => ({
    kind: 'paragraph' as const,
    text: sentences.slice(4 * at, 4 * at + 4).join(' '),
  }));
  return { language: 'en', blocks: [{ kind: 'headline', text: known[0]?.statement ?? '' }, ...blocks] };
}
