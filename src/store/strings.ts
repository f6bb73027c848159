import { bareBrowser as browser } from '../bare-browser.ts';
import { LANGUAGES, languageFor } from './languages.ts';

/** The texts of the interface by key, and the language they are in. */
export interface Strings {
  readonly messages: Readonly<Record<string, string>>;
  readonly locale: string;
}

type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/** The strings of the chosen language (empty: the browser's own). What it lacks is English. */
export async function readStrings(chosen: string): Promise<Strings> {
  const locale = languageFor(chosen, [browser.i18n.getUILanguage(), ...navigator.languages]);
  const files = await Promise.all([...new Set([LANGUAGES[0], locale])].map(readFile));
  return { messages: Object.assign({}, ...files), locale };
}

async function readFile(language: string): Promise<Record<string, string>> {
  const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const file: MessageFile = await response.json();
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}
