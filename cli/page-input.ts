import { webAddress } from '../src/core/pack/address.ts';
import { dateOrTime } from '../src/core/pack/date.ts';
import { type Reader, Reading } from '../src/core/pack/reading.ts';
import { languageTag } from '../src/core/pack/text.ts';
import { BadInput } from './verb.ts';

/** A page as somebody hands it in: its source or its text, and what is known of it. */
export interface PageInput {
  readonly url?: string;
  /** ISO date or date-time of publication. */
  readonly published?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly body: { readonly html: string | Buffer } | { readonly text: string };
}

/** One line of `analyse --jsonl`. */
export interface PageLine {
  readonly id: string | number;
  readonly page: PageInput;
}

/** The page that a line holds. `where` names the line in messages. Keys that are not known are ignored. */
export function readPageLine(line: string, where: string): PageLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput(`${where}: it is not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput(`${where}: it is not an object in braces`);
  }
  const given = value as Record<string, unknown>;
  const { id } = given;
  if (typeof id !== 'string' && typeof id !== 'number') throw new BadInput(`${where}: "id" is missing`);
  const url = optional(given, 'url', webAddress, where);
  const published = optional(given, 'published', dateOrTime, where);
  const language = optional(given, 'lang', languageTag, where);
  const page = { ...(url && { url }), ...(published && { published }), ...(language && { language }) };
  return { id, page: { ...page, body: bodyOf(given, where) } };
}

/** A value that may be left out, be null or be empty, but not be wrong. */
function optional(
  given: Record<string, unknown>,
  key: string,
  read: Reader<string>,
  where: string,
): string | undefined {
  const value = given[key];
  if (value === undefined || value === null || value === '') return undefined;
  const reading = new Reading();
  const result = read(value, reading);
  const fault = reading.faults()[0];
  if (fault) throw new BadInput(`${where}: "${key}" ${fault.problem}. ${fault.remedy}`);
  return result;
}

function bodyOf({ html, text }: Record<string, unknown>, where: string): PageInput['body'] {
  if (typeof html === 'string' && typeof text !== 'string') return { html };
  if (typeof text === 'string' && typeof html !== 'string') return { text };
  throw new BadInput(`${where}: it needs either "html" or "text", as text in quotation marks`);
}
