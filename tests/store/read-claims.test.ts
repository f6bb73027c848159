import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { generatedArticle, generatedPack } from '../../bench/generated.ts';
import { analyse, findClaims } from '../../src/core/analyse.ts';
import { compareClaim } from '../../src/core/comparison/compare-claim.ts';
import { relateFindings } from '../../src/core/findings.ts';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { openDataset } from '../../src/store/dataset.ts';
import { largePack } from '../large-pack/large-pack.ts';
import { starterPack } from '../starter-pack.ts';

const store = openDataset('read-claims-test');

/** Pages that own nothing, an outlet's reports, and one of its articles. */
const originsOf = ({ outlets, reports }: Pack) => [
  {},
  { url: `https://${outlets[0]?.domains[0] ?? 'none.example'}/story` },
  { url: reports.find(({ url }) => url !== undefined)?.url ?? 'https://none.example/' },
];

test.each([
  ['the starter pack', starterPack()],
  ['a large one', largePack({ claims: 150, outlets: 20, seed: 5 })],
])('every claim of %s compares with the few claims that are read as with the whole pack', async (_, pack) => {
  await store.installPack(pack);
  for (const { id } of pack.claims) {
    const part = await store.readClaims(pack.id, [id]);
    for (const origin of originsOf(pack)) {
      expect(part && compareClaim(part, id, null, origin)).toEqual(compareClaim(pack, id, null, origin));
    }
  }
});

test('an article has the same analysis', async () => {
  const generated = generatedPack(100);
  const outlet = { id: 'post', name: 'The Post', domains: ['post.example'], carries: [] };
  const reports = generated.claims.map(({ id: claim }, at) => ({
    claim,
    outlet: 'post',
    speakers: [],
    stance: at % 3 === 0 ? ('denies' as const) : ('states' as const),
    basis: 'full' as const,
    carries: [],
  }));
  const pack: Pack = { ...generated, outlets: [outlet], reports };
  await store.installPack(pack);
  const article = generatedArticle(600);
  const whole = analyse(article, [compileTopic(pack)], {});
  const { pack: _, ...topic } = compileTopic(pack);
  const findings = findClaims(article, [topic]);
  const part = await store.readClaims(
    pack.id,
    findings.matches.map(({ claim }) => claim),
  );
  expect(part?.claims.length).toBeLessThan(pack.claims.length);
  expect(part && relateFindings(findings, part, {})).toEqual(whole);
  expect(new Set(whole.matches.map(({ relation }) => relation)).size).toBeGreaterThan(1);
});

test('a pack that is not there has no claims', async () => {
  expect(await store.readClaims('none', ['a'])).toBeNull();
});
