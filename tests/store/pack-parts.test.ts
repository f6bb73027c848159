import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summariseIssue, summariseTopic } from '../../src/core/comparison/summarise-topic.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { type Dataset, openDataset } from '../../src/store/dataset.ts';
import { largePack } from '../large-pack/large-pack.ts';
import { arbitraryPack } from '../property/arbitrary-pack.ts';

const NAME = 'pack-parts-test';
let store: Dataset;
beforeAll(() => {
  store = openDataset(NAME);
});
afterAll(async () => {
  store.close();
  await Dexie.delete(NAME);
});

/** A pack as a popup puts it together: the frame, and what one issue needs. */
async function partial(pack: string, issue: string): Promise<Pack> {
  const frame = await store.readFrame(pack);
  if (!frame) throw new Error(`no pack ${pack}`);
  return { ...frame, ...(await store.readIssue(pack, issue)) };
}

/** Ferries, every seventh of whose claims stands under no issue. */
function ferries(): Pack {
  const pack = largePack({ claims: 120, outlets: 12, seed: 3 });
  return {
    ...pack,
    claims: pack.claims.map(({ issue, ...claim }, at) =>
      at % 7 === 0 || issue === undefined ? claim : { ...claim, issue },
    ),
  };
}

describe('a pack read piece by piece', () => {
  test('has the same summary in every issue as the whole pack has', async () => {
    const pack = ferries();
    await store.installPack(pack);
    const { issues } = summariseTopic(pack, null, {});
    expect(issues.at(-1)).toMatchObject({ id: '', claims: { length: 18 } });
    for (const issue of issues) {
      expect(summariseIssue(await partial(pack.id, issue.id), issue.id, null, {})).toEqual(issue);
    }
  });

  test('has the same summary where one issue holds more claims than are read at a time', async () => {
    const large = largePack({ claims: 450, outlets: 12, seed: 7 });
    const issues = large.issues.slice(0, 1);
    const pack = {
      ...large,
      issues,
      claims: large.claims.map((claim) => ({ ...claim, issue: issues[0]?.id ?? '' })),
    };
    await store.installPack(pack);
    const [issue] = summariseTopic(pack, null, {}).issues;
    expect(issue?.claims).toHaveLength(450);
    expect(summariseIssue(await partial(pack.id, issue?.id ?? ''), issue?.id ?? '', null, {})).toEqual(issue);
  });

  test('gives an issue its claims, those that answer the same questions, and all their reports', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, async (pack) => {
        await store.installPack(pack);
        for (const issue of [...pack.issues.map(({ id }) => id), '']) {
          const own = pack.claims.filter((claim) => (claim.issue ?? '') === issue);
          const asked = new Set(own.flatMap(({ question }) => question ?? []));
          const claims = pack.claims.filter(
            (claim) => own.includes(claim) || (claim.question !== undefined && asked.has(claim.question)),
          );
          const reports = pack.reports.filter(({ claim }) => claims.some(({ id }) => id === claim));
          expect(await store.readIssue(pack.id, issue)).toEqual({ claims, reports });
        }
        await store.removePack(pack.id, 0);
      }),
      { numRuns: 25 },
    );
  });

  test('begins with everything but claims and reports', async () => {
    const { claims, reports, ...rest } = largePack({ claims: 30, outlets: 4, seed: 5 });
    await store.installPack({ ...rest, claims, reports });
    expect(await store.readFrame(rest.id)).toEqual(rest);
    expect(await store.readFrame('nowhere')).toBeNull();
  });

  test('names the issues of claims, each once, and passes over claims that it does not know', async () => {
    const pack = largePack({ claims: 60, outlets: 4, seed: 5 });
    await store.installPack(pack);
    const asked = ['claim-26', 'claim-27', 'claim-0', 'nobody-says-so'];
    expect(await store.issuesOf(pack.id, asked)).toEqual(['issue-1', 'issue-0']);
    expect(await store.issuesOf(pack.id, [])).toEqual([]);
  });
});
