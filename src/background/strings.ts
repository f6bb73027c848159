/** The interface's strings for page scripts, which cannot read the extension's files themselves. */
import browser from '../browser.ts';
import type { Messages } from '../messages.ts';

export interface LocalisedStrings {
  readonly messages: Messages;
  readonly locale: string;
}

type MessageFile = Readonly<Record<string, { readonly message: string }>>;

let strings: Promise<LocalisedStrings> | undefined;

async function load(): Promise<LocalisedStrings> {
  const response = await fetch(browser.runtime.getURL('_locales/en/messages.json'));
  const file: MessageFile = await response.json();
  const messages = Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
  return { messages, locale: 'en' };
}

/** All strings of the interface's language, read once in a worker's life. */
export function localisedStrings(): Promise<LocalisedStrings> {
  strings ??= load();
  return strings;
}
