import { isPlainObject } from '../src/core/pack/described.ts';

/** How a list stands in a field of a form: one entry to a line. */
interface ListedText {
  readonly write: (value: unknown) => string;
  /** What is not written as it must be is left in, so that its fault can be told. */
  readonly read: (text: string) => unknown;
}

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const linesOf = (text: string): string[] => partsOf(text, '\n');
const partsOf = (text: string, between: string | RegExp): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Between the spellings of one wording; a bar within a spelling has no blanks around it. */
const BAR = /(?:^|\s)\|(?=\s|$)/u;

export const LISTED = {
  lines: {
    write: (value) => entriesOf(value).join('\n'),
    read: linesOf,
  },
  /** Names under the tag of their language: `uk: Порт`. */
  'by-language': {
    write: (value) =>
      Object.entries(isPlainObject(value) ? value : {})
        .flatMap(([tag, names]) => entriesOf(names).map((name) => `${tag}: ${name}`))
        .join('\n'),
    read: (text) => {
      const names = new Map<string, string[]>();
      for (const line of linesOf(text)) {
        const colon = line.indexOf(':');
        const tag = colon < 0 ? '' : line.slice(0, colon).trim();
        names.set(tag, [...(names.get(tag) ?? []), line.slice(colon + 1).trim()]);
      }
      return Object.fromEntries(names);
    },
  },
  /** Wordings, each with its spellings: `free trade zone | free-trade zone`. */
  wordings: {
    write: (value) =>
      entriesOf(value)
        .map((spellings) => entriesOf(spellings).join(' | '))
        .join('\n'),
    read: (text) => linesOf(text).map((line) => partsOf(line, BAR)),
  },
} as const satisfies Readonly<Record<string, ListedText>>;

/** The kinds of fields that hold a list as text. */
export type Listed = keyof typeof LISTED;

export const isListed = (kind: string): kind is Listed => Object.hasOwn(LISTED, kind);
