/** Search, in a thread of its own: a large topic takes a second to index, and typing must not wait for it. */
import { find, indexTexts, type TextIndex } from './search-index.ts';
import type { Found, SearchTexts } from './search-texts.ts';

/** The texts come once; then a question at a time. Answers come in the order of the questions. */
export type Asked = { readonly texts: SearchTexts } | { readonly query: string };

let known: { claims: TextIndex; reports: TextIndex } | null = null;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('texts' in data) {
    const { claims, reports, language } = data.texts;
    known = { claims: indexTexts(claims, language), reports: indexTexts(reports, language) };
  } else if (known) {
    const found: Found = { claims: find(data.query, known.claims), reports: find(data.query, known.reports) };
    postMessage(found);
  }
});
