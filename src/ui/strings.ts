import type english from '../../_locales/en/messages.json';

/** The plural categories of `Intl.PluralRules`. A message with variants has one key for each that its language uses. */
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type Plural = (typeof PLURALS)[number];

type WithoutPlural<Key> = Key extends `${infer Base}_${Plural}` ? Base : Key;

/** A message, named without its plural variant. */
export type MessageKey = WithoutPlural<keyof typeof english>;

/** What is put into the places of a message: numbers are written as the language writes them. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * The text of a message with its places filled. `count` chooses the plural variant. A message that the language lacks
 * shows its key: ugly, but it can be found and reported.
 */
export interface Translate {
  (key: MessageKey, params?: Params): string;
  /** The locale by which numbers, dates and plurals are written. */
  readonly locale: string;
}

/** English here is British: it writes 28 December and US$. */
const FORMATS: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The texts of a language. `locale` is the BCP 47 tag of the messages. */
export function translator(messages: Readonly<Record<string, string>>, locale: string): Translate {
  const format = FORMATS[locale] ?? locale;
  const plurals = new Intl.PluralRules(format);
  const numbers = new Intl.NumberFormat(format);
  const write = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value);

  const translate = (key: MessageKey, params: Params = {}): string => {
    const count = params.count;
    const variant = typeof count === 'number' ? messages[`${key}_${plurals.select(count)}`] : undefined;
    const message = variant ?? messages[`${key}_other`] ?? messages[key] ?? key;
    return message.replace(/\{(\w+)\}/gu, (place, name: string) => {
      const value = params[name];
      return value === undefined ? place : write(value);
    });
  };
  return Object.assign(translate, { locale: format });
}
