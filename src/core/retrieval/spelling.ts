/** Shorter stems are alike by chance. */
const SHORTEST = 4;
/** Stems that differ more in length are no spellings of one name. */
const MOST_LONGER = 3;
/** Spellings of a longer name share this much of their trigrams; a letter's difference in a short word (0.5) is another word. */
const LEAST_ALIKE = 0.55;

/** Answers with how far two stems are spelled alike, 0 or 0.55 to 1: Dice's coefficient of their trigrams, ends marked. */
export function alike(one: string, other: string): number {
  if (one[0] !== other[0] || Math.min(one.length, other.length) < SHORTEST) return 0;
  if (Math.abs(one.length - other.length) > MOST_LONGER) return 0;
  const [ours, theirs] = [trigrams(one), trigrams(other)];
  let shared = 0;
  for (const trigram of ours) if (theirs.has(trigram)) shared++;
  const dice = (2 * shared) / (ours.size + theirs.size);
  return dice >= LEAST_ALIKE ? dice : 0;
}

function trigrams(stem: string): Set<string> {
  const marked = `^${stem}$`;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= marked.length; at++) found.add(marked.slice(at, at + 3));
  return found;
}
