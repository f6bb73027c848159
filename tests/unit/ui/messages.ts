import fs from 'node:fs';
import { translator } from '../../../src/ui/strings.ts';

type MessageFile = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** The messages of a language as the file has them. */
export function messageFile(locale: string): MessageFile {
  return JSON.parse(fs.readFileSync(`_locales/${locale}/messages.json`, 'utf8'));
}

/** The real texts of the interface in a language. */
export function textsOf(locale: string) {
  const texts = Object.entries(messageFile(locale)).map(([key, { message }]) => [key, message]);
  return translator(Object.fromEntries(texts), locale);
}

/** The real English of the interface. */
export const english = () => textsOf('en');
