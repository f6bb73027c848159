import { valueKey } from './figure-keys.ts';
import type { ClaimProfile } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** Answers with the keys of those values that the claims of one question alone give. */
export function tellingValues(claims: readonly ClaimProfile[]): Set<Key> {
  const questions = new Map<Key, Set<string>>();
  for (const { slot, question } of claims) {
    for (const value of slot?.values ?? []) {
      const key = valueKey(value);
      if (key !== null) questions.set(key, (questions.get(key) ?? new Set()).add(question));
    }
  }
  return new Set([...questions].filter(([, of]) => of.size === 1).map(([key]) => key));
}
