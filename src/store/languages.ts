/** Tags of the languages that the interface is written in: the folders of `_locales`. The first stands in for others. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The reader's choice where it is one of ours; else the first that the browser prefers and we have. */
export function languageFor(chosen: string, preferred: readonly string[]): Language {
  const wanted = [chosen, ...preferred].map((tag) => tag.toLowerCase().split('-')[0]);
  for (const tag of wanted) {
    const language = LANGUAGES.find((known) => known === tag);
    if (language) return language;
  }
  return LANGUAGES[0];
}
