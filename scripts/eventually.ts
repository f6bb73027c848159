const STEP_MILLISECONDS = 50;
const LIMIT_MILLISECONDS = 10_000;

/**
 * The first truthy answer of `probe`, asked again and again. Rejects after `limit` milliseconds, naming what was waited for
 * and the last answer. A probe that throws counts as not yet.
 */
export async function eventually<T>(
  what: string,
  probe: () => Promise<T> | T,
  limit = LIMIT_MILLISECONDS,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await probe();
      if (answer) return answer as Exclude<T, null | undefined | false>;
      last = answer;
    } catch (fault) {
      last = fault;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MILLISECONDS));
  }
  throw new Error(`Waited in vain for: ${what}. Last seen: ${describe(last)}`);
}

function describe(value: unknown): string {
  return value instanceof Error ? value.message : JSON.stringify(value);
}
