import type { Relation } from '../src/core/match.ts';
import type { PackTopic } from '../src/core/matching/topic.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import type { Hedge, Quantity } from '../src/core/quantity.ts';
import type { Found, FoundClaim } from './found.ts';
import type { Ground } from './html-article.ts';

const RELATIONS: Readonly<Record<Relation, string>> = {
  'differs-denied': 'differs: stated here, denied elsewhere, or the reverse',
  'differs-figure': 'differs: another figure elsewhere',
  'differs-term': 'differs: another term elsewhere',
  'differs-certainty': 'differs: more or less certain elsewhere',
  'differs-speaker': 'differs: another speaker says otherwise',
  updated: 'updated elsewhere',
  same: 'same elsewhere',
  'only-here': 'only here so far',
};

/** Why a page that is no article was not read, by the ground of the check. */
const NOT_ARTICLES: Readonly<Record<Ground, string>> = {
  home: 'it is a front page',
  search: 'it is a page of search results',
  list: 'it is a list of articles',
  'other-type': 'the page says that it is something else',
  'no-prose': 'it has no running text',
};

/** What was found on a page, for people. */
export function describeFound(file: string, found: Found, topics: readonly PackTopic[]): string {
  if (found.notArticle !== undefined) {
    return `${file} is not an article: ${NOT_ARTICLES[found.notArticle]}. Nothing of it was read.\n`;
  }
  const { coverage, sentences, matches, limits } = found;
  const pack = topics.find(({ id }) => id === coverage.pack)?.pack;
  const score = coverage.score.toFixed(2);
  if (!pack || !coverage.covered) {
    return `${file} is not on ${pack ? `the topic "${pack.title}"` : 'any topic'} (score ${score}, ${sentences} sentences).\n`;
  }
  const differing = matches.filter(({ relation }) => relation.startsWith('differs')).length;
  return [
    `${file} is on the topic "${pack.title}" (score ${score}).`,
    `${sentences} sentences compared, ${matches.length} claims found, ${differing} of them differ elsewhere.`,
    ...(limits.length > 0 ? [`Not all of it was compared; reached the limit of ${limits.join(', ')}.`] : []),
    ...matches.map((match) => describeMatch(match, pack)),
    '\nA sentence that is not listed is not confirmed.\n',
  ].join('\n');
}

function describeMatch(match: FoundClaim, pack: Pack): string {
  const claim = pack.claims.find(({ id }) => id === match.claim);
  const speaker = pack.people.find(({ id }) => id === match.speaker)?.name;
  const details = [
    ...(match.value ? [inWords(match.value)] : []),
    ...(speaker ? [`said by ${speaker}`] : []),
    RELATIONS[match.relation],
  ];
  return `\n  ${match.claim}: ${claim?.statement ?? ''}\n    here: ${match.text.replace(/\s+/g, ' ')}\n    ${details.join(' · ')}`;
}

const HEDGES: Readonly<Record<Hedge, string>> = {
  exact: '',
  about: 'about ',
  almost: 'almost ',
  'at-least': 'at least ',
  over: 'over ',
  'up-to': 'up to ',
};

function inWords({ low, high, unit, hedge }: Quantity): string {
  const ends = [...new Set([low, high].filter((end) => end !== null))];
  return `${HEDGES[hedge]}${ends.join(' to ')} ${unit}`;
}
