import { describe, expect, test } from 'vitest';
import { TopicReader } from '../../../popup/topic-reader.ts';
import { summariseIssue } from '../../../src/core/comparison/summarise-topic.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { largePack } from '../../large-pack/large-pack.ts';

const ISSUE = 'all';

/** A topic whose claims all stand under one issue. */
function oneIssue(claims: number): Pack {
  const pack = largePack({ claims, outlets: 40, seed: 5 });
  return {
    ...pack,
    issues: [{ id: ISSUE, title: 'All' }],
    claims: pack.claims.map((claim) => ({ ...claim, issue: ISSUE })),
  };
}

/** A reader of a topic, and what it asked of the browser. */
function setUp(pack: Pack, breathe: () => Promise<void> = async () => {}) {
  const asked = { parts: 0, turns: 0 };
  const faults: unknown[] = [];
  const world = {
    readIssue: async () => {
      asked.parts += 1;
      return pack;
    },
    idle: async () => {},
    breathe: () => {
      asked.turns += 1;
      return breathe();
    },
  };
  return {
    reader: new TopicReader(pack, { analysis: null, origin: {} }, new Map(), world, (fault) =>
      faults.push(fault),
    ),
    asked,
    faults,
  };
}

describe('an issue of thousands of claims', () => {
  const pack = oneIssue(3000);

  test('is summed up as in one go, with turns of the browser in between', async () => {
    const { reader, asked } = setUp(pack);
    await reader.read(ISSUE);
    expect(reader.get(ISSUE)?.summary).toEqual(summariseIssue(pack, ISSUE, null, {}));
    expect(asked.turns).toBeGreaterThan(2);
  });

  test('is left as it is when nobody wants it any more', async () => {
    const { reader } = setUp(pack, async () => reader.end());
    await reader.read(ISSUE);
    expect(reader.get(ISSUE)).toBeNull();
  });
});

test('an issue that is being read is not read again, and everybody is told when it is there', async () => {
  const { reader, asked } = setUp(oneIssue(10));
  const told: string[] = [];
  reader.watch(ISSUE, ({ summary }) => told.push(summary?.id ?? ''));
  await Promise.all([reader.read(ISSUE), reader.readAtLeisure([ISSUE], new AbortController().signal)]);
  await reader.read(ISSUE);
  expect(asked.parts).toBe(1);
  expect(told).toEqual([ISSUE]);
});

test('of which the store gives nothing is told of, and ends nothing else', async () => {
  const { reader, faults } = setUp(oneIssue(1));
  const fault = new Error('no such field');
  reader.world.readIssue = () => Promise.reject(fault);
  await reader.read(ISSUE);
  expect(faults).toEqual([fault]);
  expect(reader.get(ISSUE)).toBeNull();
});
