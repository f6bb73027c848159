/** Ends a transaction so that nothing of it stays, with the answer that the caller gets instead. */
export class Refusal<T> extends Error {
  readonly answer: T;

  constructor(answer: T) {
    super('the transaction was refused');
    this.answer = answer;
  }
}

/** What a transaction answers, or what it was refused with: `work` throws no `Refusal` of another kind than `T`. */
export async function answered<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}
