import { webAddress } from '../address.ts';
import { date, dateOrTime } from '../date.ts';
import { type Reader, Reading } from '../reading.ts';
import { host, label, languageTag, text } from '../text.ts';
import { textOf } from './json-ld.ts';
import type { LossCount, LossKind } from './losses.ts';

/**
 * Fields of files that were not made for us. One day that is written oddly should not turn away a dump of thousands:
 * what a pack cannot hold is left out and counted.
 */
export class Foreign {
  readonly #losses: LossCount;

  constructor(losses: LossCount) {
    this.#losses = losses;
  }

  date(value: unknown): string | undefined {
    return this.#read(dateOrTime, value, 'unreadable-dates');
  }

  day(value: unknown): string | undefined {
    return this.#read(date, typeof value === 'string' ? value.slice(0, 10) : value, 'unreadable-dates');
  }

  address(value: unknown): string | undefined {
    return this.#read(webAddress, value, 'unreadable-addresses');
  }

  language(value: unknown): string | undefined {
    return this.#read(languageTag, value, 'unreadable-languages');
  }

  text(value: unknown): string | undefined {
    return this.#read(text, textOf(value), 'unreadable-texts');
  }

  label(value: unknown): string | undefined {
    return this.#read(label, textOf(value), 'unreadable-texts');
  }

  #read(reader: Reader<string>, value: unknown, otherwise: LossKind): string | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    const read = readable(reader, value);
    if (read === undefined) this.#losses.add(otherwise);
    return read;
  }
}

/** What the reader makes of a value, or nothing where a pack may not hold it. */
export const readable = <T>(reader: Reader<T>, value: unknown): T | undefined => reader(value, new Reading());

/** The host of a web address as outlets list it, without a leading `www.`; nothing for addresses without a name. */
export function hostOf(address: string): string | undefined {
  return readable(host, new URL(address).hostname.replace(/^www\./, ''));
}
