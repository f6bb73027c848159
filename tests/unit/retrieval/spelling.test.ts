import { describe, expect, it } from 'vitest';
import { alike } from '../../../src/core/retrieval/spelling.ts';

describe('alike', () => {
  it.each([
    ['khamenei', 'khameni'],
    ['gaddafi', 'gadafi'],
    ['hallowai', 'hallawai'],
  ])('takes %s for a spelling of %s', (one, other) => {
    expect(alike(one, other)).toBeGreaterThanOrEqual(0.5);
    expect(alike(one, other)).toBe(alike(other, one));
  });

  it.each([
    ['iran', 'iraq'],
    ['ferry', 'merry'],
    ['cat', 'cats'],
    ['nation', 'nationalisation'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(alike(one, other)).toBe(0);
  });
});
