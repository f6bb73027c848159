/** A page has some 600 different words; past this many a memory starts afresh, so that it cannot grow without end. */
const LIMIT = 20_000;

/** Answers with a function that works out each word once. */
export function remembered<Result extends {}>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= LIMIT) known.clear();
    const result = work(word);
    known.set(word, result);
    return result;
  };
}
