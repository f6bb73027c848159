import { stemOf } from '../text/stem.ts';
import { ANTONYM_LIST } from './antonym-list.ts';
import { negatesByPrefix } from './prefixes.ts';

/** Antonyms of news and of everyday talk that WordNet lists for other senses only, or not at all. */
const FURTHER = `
above below
accelerate slow
achieve miss
add remove subtract
after before
against for
agree disagree
allow ban forbid prohibit prevent
always never rarely seldom
approve reject
attack defend
attend miss skip
begin finish
benefit harm disadvantage
boost cut
buy sell
cheap expensive costly
confident unsure
confirm deny
create destroy
cut raise
damage repair
deteriorate improve
drop rise
easy challenging difficult
effective useless
enter leave exit
everyone nobody
everything nothing
exceed trail
exclude include
expand contract shrink
fail succeed
fast slow
few many
fewer more
forget remember
gain lose
good bad poor terrible
grow shrink decline
happy angry upset
hate love like enjoy
help hinder
high low
ignore consider address
increase decrease decline reduce fall drop shrink
inferior superior
inside outside
join leave
large small
lengthen shorten
less more
lose win gain
lower raise increase higher
major minor
maximum minimum
maximise minimise
maximize minimize
off on
oppose support
outperform underperform
over under
pass fail
praise criticise criticize condemn
profit loss
raise reduce lower
recommend discourage
reject accept
release withhold
rise fall decline
sooner later
start stop
stay leave
strength weakness
strong weak
success failure
suspicious trusting
up down
upgrade downgrade
useful useless
violent peaceful
wax wane
weaken strengthen
win lose
with without
worsen improve
`;

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = readPairs(`${ANTONYM_LIST}${FURTHER}`);

function readPairs(list: string): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  const put = (one: string, other: string) => {
    const known = pairs.get(one);
    if (known) known.add(other);
    else pairs.set(one, new Set([other]));
  };
  for (const entry of list.split(/[;\n]\s*/)) {
    const [first = '', ...others] = entry.split(' ');
    for (const other of others) {
      for (const [one, two] of [
        [first, other],
        [stemOf(first), stemOf(other)],
      ] as const) {
        if (one === two) continue;
        put(one, two);
        put(two, one);
      }
    }
  }
  return pairs;
}

/** Whether two words are opposites, by their own form or by their stems. */
export function areOpposites(
  one: { readonly word: string; readonly stem: string },
  other: { readonly word: string; readonly stem: string },
): boolean {
  if (one.stem === other.stem) return false;
  return (
    OPPOSITES.get(one.word)?.has(other.word) === true ||
    OPPOSITES.get(one.stem)?.has(other.stem) === true ||
    negatesByPrefix(one.word, other.word) ||
    isWithoutSuffix(one.word, other.word)
  );
}

/** "Careful" and "careless". */
function isWithoutSuffix(one: string, other: string): boolean {
  const bare = /^(.{3,})(?:ful|less)$/;
  const [ours, theirs] = [bare.exec(one)?.[1], bare.exec(other)?.[1]];
  return ours !== undefined && ours === theirs;
}
