import { expect, test } from 'vitest';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import { vagueClaims } from '../../../src/core/matching/vague-claims.ts';
import { BARE_TUNNEL, TUNNEL } from './tunnel.ts';

test('a claim without a specific word is too vague to be marked, all others are not', () => {
  const vague = { id: 'vague', statement: 'It is so.', speakers: [] };
  expect(vagueClaims(compileTopic({ ...TUNNEL, claims: [...TUNNEL.claims, vague] }))).toEqual(['vague']);
  expect(vagueClaims(compileTopic(BARE_TUNNEL))).toEqual([]);
});
