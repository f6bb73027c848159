import { readFileSync } from 'node:fs';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

type Messages = Readonly<Record<string, { readonly message: string }>>;
const messages = new Map<string, Messages>();

function messagesOf(language: string): Messages {
  const known = messages.get(language) ?? read(`_locales/${language}/messages.json`);
  messages.set(language, known);
  return known;
}

/** A string of the interface as a reader sees it, so that the specs do not depend on its wording. */
export function words(key: string, params: Record<string, string | number> = {}, language = 'en'): string {
  const text = messagesOf(language)[key]?.message;
  if (text === undefined) throw new Error(`_locales/${language} has no message ${key}`);
  return text.replace(/\{(\w+)\}/g, (_, name) => String(params[name] ?? ''));
}

interface StarterPack {
  readonly id: string;
  readonly title: string;
  readonly issues: readonly { readonly id: string; readonly title: string }[];
  readonly claims: readonly { readonly id: string; readonly statement: string; readonly issue: string }[];
}

/** The pack that comes with the extension. */
export const STARTER_PACK: StarterPack = read('packs/mar-a-lago-talks.json');

/** The neutral sentence of a claim of the starter pack. */
export function statement(claim: string): string {
  const found = STARTER_PACK.claims.find(({ id }) => id === claim);
  if (!found) throw new Error(`The starter pack has no claim ${claim}`);
  return found.statement;
}
