/** The browser's locks as far as settings need them: whoever asks for the same name waits for the one before. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const turns = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const turn = (turns.get(name) ?? Promise.resolve()).then(work, work);
    turns.set(name, turn);
    return turn;
  };
  return { request: request as LockManager['request'] };
}
