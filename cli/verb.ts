/** What a command says when it is done: all well, faults found in what was checked, or a call it cannot work with. */
export const EXIT = { ok: 0, faults: 1, badInput: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where a command reads and writes. Tests and other programs may give their own. */
export interface Terminal {
  /** Standard input, a line at a time, without the line ends. */
  readonly lines: AsyncIterable<string>;
  /** Writes text to standard output as it is. */
  readonly out: (text: string) => void;
  /** Writes text to standard error as it is: what a person should know and a program should not read. */
  readonly err: (text: string) => void;
}

/** One thing that `crosslight` does. */
export interface Verb {
  /** One line for the list of verbs. */
  readonly summary: string;
  /** The whole help text. */
  readonly usage: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** Thrown where a call or a file cannot be worked with; the command says why, names the place, and exits with 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
