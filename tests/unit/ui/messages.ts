import fs from 'node:fs';
import { translator } from '../../../src/ui/strings.ts';

type MessageFile = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** The messages of a language as the file has them. */
export function messageFile(locale: string): MessageFile {
  return JSON.parse(fs.readFileSync(`_locales/${locale}/messages.json`, 'utf8'));
}

/** The real English of the interface. */
export function english() {
  const texts = Object.entries(messageFile('en')).map(([key, { message }]) => [key, message]);
  return translator(Object.fromEntries(texts), 'en');
}
