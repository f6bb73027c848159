import type { Pack } from '../pack/pack.ts';
import { wordsOfAlias } from '../text/names.ts';
import { mapInSteps } from './in-steps.ts';
import { countriesIn } from './office.ts';
import type { Reading } from './reading.ts';
import type { Topic } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** The words and countries that the names and claims of a pack hold. */
export function* knownIn(
  pack: Pack,
  sources: readonly { readonly readings: readonly Reading[] }[],
): Generator<undefined, Pick<Topic, 'knownWords' | 'knownCountries'>> {
  const knownWords = new Set(wordsOfNames(pack));
  const knownCountries = new Set(countriesOfNames(pack));
  yield* mapInSteps(sources, ({ readings }) => {
    for (const { words, hits } of readings) {
      for (const { word } of words) knownWords.add(word);
      for (const key of hits.keys()) if (key.startsWith('c:')) knownCountries.add(key);
    }
  });
  return { knownWords, knownCountries };
}

function wordsOfNames(pack: Pack): string[] {
  const names = [...pack.people, ...pack.places, ...pack.terms];
  const aliases = names.flatMap(({ name, aliases: spellings, translations }) => [
    name,
    ...spellings,
    ...Object.values(translations).flat(),
  ]);
  return aliases.flatMap((alias) => wordsOfAlias(alias.replace(/~$/, '')));
}

function countriesOfNames(pack: Pack): Key[] {
  const texts = [
    ...pack.people.map(({ role, name }) => `${name} ${role ?? ''}`),
    ...pack.places.map(({ name }) => name),
  ];
  return texts.flatMap((text) => countriesIn(text));
}
