import type { Claim, Report } from '../pack/pack.ts';
import { findNames } from '../text/names.ts';
import { tokenise } from '../text/tokens.ts';
import { wordsOf } from '../text/words.ts';
import { mapInSteps } from './in-steps.ts';
import type { Names } from './reading.ts';
import type { ClaimProfile } from './topic.ts';
import { isLight, type Key, wordHits } from './vocabulary.ts';

/**
 * Answers with the same claims, each with the words that its reports use for it and those by which its author tells what
 * it is not. Words that many claims have tell nothing.
 */
export function* withVocabulary(
  claims: readonly ClaimProfile[],
  sources: readonly Claim[],
  reports: ReadonlyMap<string, readonly Report[]>,
  names: Names,
): Generator<undefined, ClaimProfile[]> {
  const keysIn = (text: string): Set<Key> => keysOf(text, names);
  const told = yield* mapInSteps(claims, ({ id }) =>
    union((reports.get(id) ?? []).flatMap(({ gist = '', quote = '' }) => [keysIn(gist), keysIn(quote)])),
  );
  const trapped = yield* mapInSteps(sources, ({ notThis }) =>
    notThis === undefined ? new Set<Key>() : keysIn(notThis),
  );
  const own = yield* mapInSteps(claims, ownKeys);
  const counts = new Map<Key, number>();
  yield* mapInSteps(claims, (_, at) => {
    for (const key of union([told[at] ?? new Set(), own[at] ?? new Set()]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const most = Math.log(claims.length + 1);
  const weigh = (keys: ReadonlySet<Key>, not: ReadonlySet<Key>): Map<Key, number> =>
    new Map(
      [...keys]
        .filter((key) => !not.has(key))
        .map((key): [Key, number] => [
          key,
          Math.max(0, Math.log((claims.length + 1) / (counts.get(key) ?? 1)) / most),
        ]),
    );
  return yield* mapInSteps(claims, (claim, at) => {
    const mine = own[at] ?? new Set<Key>();
    const reported = told[at] ?? new Set<Key>();
    return {
      ...claim,
      company: new Set([...union([mine, reported])].filter((key) => key.startsWith('n:'))),
      reported: weigh(reported, new Set()),
      traps: weigh(trapped[at] ?? new Set(), union([mine, reported])),
    };
  });
}

const union = (sets: readonly ReadonlySet<Key>[]): Set<Key> => new Set(sets.flatMap((each) => [...each]));

const ownKeys = ({ patterns, slot }: ClaimProfile): Set<Key> =>
  new Set(
    [...patterns, ...(slot?.measure ? [slot.measure] : [])].flatMap(({ elements }) =>
      elements.flatMap(({ keys, near }) => [...keys, ...near]),
    ),
  );

function keysOf(text: string, names: Names): Set<Key> {
  const words = wordsOf(tokenise(text));
  const mentions = [...findNames(words, names.terms), ...findNames(words, names.table)];
  const plain = wordHits(words)
    .filter(
      ({ key, from }) =>
        key.startsWith('w:') && !isLight(words[from]?.stem ?? '') && !/^\p{N}/u.test(words[from]?.word ?? ''),
    )
    .map(({ key }) => key);
  return new Set([...plain, ...mentions.flatMap(({ ids }) => ids.map((id): Key => `n:${id}`))]);
}
