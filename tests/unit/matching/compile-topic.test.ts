import { describe, expect, test } from 'vitest';
import { generatedPack } from '../../../bench/generated.ts';
import { compileInSteps, compileTopic } from '../../../src/core/matching/compile-topic.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { TUNNEL } from './tunnel.ts';

const steps = (pack: Pack): number => [...compileInSteps(pack)].length;

describe('compiling a topic', () => {
  test('pauses in every pass over the claims, so that the longest step does not grow with them', () => {
    // Ten passes at least, each of which pauses after every fifty claims.
    expect(steps(generatedPack(1_000)) - steps(generatedPack(500))).toBeGreaterThanOrEqual(100);
  });

  test('knows a name that is in many statements, and in no list, by its spellings once each', () => {
    const statements = ['The Harrow Line has flooded again.', 'Nobody has seen the Harrow Line dry.'];
    const claims = Array.from({ length: 40 }, (_, at) => ({
      id: `c${at}`,
      statement: statements[at % 2] ?? '',
      speakers: [],
    }));
    const { names } = compileTopic({ ...TUNNEL, claims, people: [], places: [], terms: [] });
    const spellings = names.table.byWord.get('harrow')?.map(({ words }) => words.join(' '));
    expect(new Set(spellings).size).toBeGreaterThan(0);
    expect(spellings?.length).toBeLessThanOrEqual(2);
  });
});
