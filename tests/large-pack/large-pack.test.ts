import { expect, test } from 'vitest';
import { formatPack } from '../../src/core/pack/format-pack.ts';
import { parsePackText } from '../../src/core/pack/parse-pack.ts';
import { largePack } from './large-pack.ts';

const SIZE = { claims: 60, outlets: 12, seed: 7 };

test('a large pack is a pack, with as much in it as was asked for', () => {
  const parsed = parsePackText(formatPack(largePack(SIZE)));
  expect(parsed).toMatchObject({ ok: true });
  expect(parsed.ok && [parsed.pack.claims.length, parsed.pack.outlets.length]).toEqual([60, 12]);
});

test('the same seed makes the same pack, another seed another', () => {
  expect(formatPack(largePack(SIZE))).toBe(formatPack(largePack(SIZE)));
  expect(formatPack(largePack({ ...SIZE, seed: 8 }))).not.toBe(formatPack(largePack(SIZE)));
});
