import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedPack } from '../../bench/generated.ts';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import { mayConcern, wordingOf } from '../../src/core/matching/concern.ts';
import { directoryOf, openingsOf, topicsNear } from '../../src/core/matching/openings.ts';
import { starterPack } from '../starter-pack.ts';
import { TUNNEL } from '../unit/matching/tunnel.ts';

const packs = [starterPack(), TUNNEL, generatedPack(20), { ...generatedPack(20, 2), id: 'second' }];
const topics = packs.map(compileTopic);
const directory = directoryOf(topics.map((topic) => [topic.id, openingsOf(topic)] as const));

/** Pages of words of all topics, of their names in several languages, and of no topic. */
const words = packs
  .flatMap(({ claims, people, places }) => [
    ...claims.slice(0, 20).map(({ statement }) => statement),
    ...[...people, ...places].flatMap(({ name, aliases, translations }) => [
      name,
      ...aliases.map((alias) => alias.replace('~', '')),
      ...Object.values(translations).flat(),
    ]),
  ])
  .flatMap((text) => text.split(' '))
  .concat('weather', 'gardening', 'football');
const page = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((each) => each.join(' '));

test('no topic that a text may concern is away from it', () => {
  let [concerned, away] = [0, 0];
  fc.assert(
    fc.property(page, fc.constantFrom('en', 'de', 'uk'), (text, language) => {
      const wording = wordingOf(text, language);
      const near = topicsNear(wording, directory);
      away += topics.length - near.size;
      for (const topic of topics.filter((each) => mayConcern(wording, each))) {
        concerned += 1;
        expect(near).toContain(topic.id);
      }
    }),
  );
  expect(concerned).toBeGreaterThan(20);
  expect(away).toBeGreaterThan(20);
});
