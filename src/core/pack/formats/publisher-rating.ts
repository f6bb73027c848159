import { isPlainObject } from '../described.ts';
import { nodesOf, textOf, valuesOf } from './json-ld.ts';

/**
 * A publisher's rating in its own words: the name it gave it or, where it only gave a number, that number with the scale's
 * end as it stands there. Nothing where there is no rating.
 */
export function ratingOf(value: unknown): string | undefined {
  const [rating] = nodesOf(value);
  if (rating === undefined) return valuesOf(value).every(isPlainObject) ? undefined : textOf(value);
  const words = textOf(rating.alternateName) ?? textOf(rating.name) ?? textOf(rating.ratingExplanation);
  if (words !== undefined) return words;
  const given = written(rating.ratingValue);
  const best = written(rating.bestRating);
  return given === undefined || best === undefined ? given : `${given} / ${best}`;
}

const written = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : textOf(value);
