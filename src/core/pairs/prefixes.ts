const NEGATING = /^(?:un|in|im|il|ir|dis|non|mis)-?/;
/** What is left of a word after a prefix that negates; "under" is not the contrary of "der". */
const SHORTEST_REST = 3;

/** Whether one word is the other with a prefix that negates: "able" and "unable", "legal" and "illegal". */
export function negatesByPrefix(one: string, other: string): boolean {
  return isNegated(one, other) || isNegated(other, one);
}

function isNegated(word: string, prefixed: string): boolean {
  if (word.length < SHORTEST_REST || prefixed.length <= word.length || !prefixed.endsWith(word)) return false;
  const prefix = prefixed.slice(0, -word.length);
  return NEGATING.exec(`${prefix}`)?.[0] === prefix;
}
