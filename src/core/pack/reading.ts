import { PACK_LIMITS } from './limits.ts';

/** Something wrong with a pack: where, what, and what to do about it. `path` is empty for the file as a whole. */
export interface Fault {
  /** As in `claims[3].statement`; for text that is not JSON as in `line 3, column 14`. */
  readonly path: string;
  /** Continues the path to a sentence: "is missing". */
  readonly problem: string;
  readonly remedy: string;
}

/**
 * A reader takes any value and answers with what it stands for, or with `undefined` after it has noted a fault. Readers
 * are put together from smaller ones; the reading knows at which path it is.
 */
export type Reader<T> = (value: unknown, reading: Reading) => T | undefined;

/** One pass over a value: the path to where it stands, and the faults so far. */
export class Reading {
  readonly #path: (string | number)[] = [];
  readonly #faults: Fault[] = [];
  #unlisted = 0;

  /** Steps into a field or an entry. */
  enter(step: string | number): void {
    this.#path.push(step);
  }

  /** Steps out again. */
  leave(): void {
    this.#path.pop();
  }

  /** Notes a fault at the present path and answers with nothing. */
  refuse(problem: string, remedy: string): undefined {
    if (this.#faults.length < PACK_LIMITS.faults)
      this.#faults.push({ path: written(this.#path), problem, remedy });
    else this.#unlisted += 1;
  }

  /** True while nothing is wrong. */
  get sound(): boolean {
    return this.#faults.length === 0;
  }

  /** The faults in the order in which they were found; the last one counts those that are not listed. */
  faults(): Fault[] {
    if (this.#unlisted === 0) return [...this.#faults];
    const problem = `and ${this.#unlisted} more`;
    return [...this.#faults, { path: '', problem, remedy: 'Mend the faults above first, then check again.' }];
  }
}

const PLAIN_KEY = /^[A-Za-z_][\w-]*$/;
/** Characters of a key that a path shows; a longer one is cut, so that a fault stays readable. */
const SHOWN_KEY = 60;

function written(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!PLAIN_KEY.test(step) || step.length > SHOWN_KEY)
      return `${text}[${JSON.stringify(step.slice(0, SHOWN_KEY))}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
