import { expect, test } from 'vitest';
import { remembered } from '../../../src/core/text/remembered.ts';

test('each word is worked out once', () => {
  const asked: string[] = [];
  const shout = remembered((word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  expect(['ship', 'port', 'ship', 'ship'].map(shout)).toEqual(['SHIP', 'PORT', 'SHIP', 'SHIP']);
  expect(asked).toEqual(['ship', 'port']);
});

test('a memory that is full starts afresh and still answers rightly', () => {
  let worked = 0;
  const length = remembered((word) => {
    worked++;
    return word.length;
  });
  const words = Array.from({ length: 50_000 }, (_, at) => String(at));
  expect(words.map(length)).toEqual(words.map((word) => word.length));
  expect(length('0')).toBe(1);
  expect(worked).toBe(50_001);
});
