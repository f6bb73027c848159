import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadInput } from './verb.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and positional words of a call. An option that is not declared is bad input. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node explains at length how to pass such a word as a positional; the first sentence is enough.
    throw new BadInput((error as Error).message.replace(/\. .*$/s, '.'));
  }
}
