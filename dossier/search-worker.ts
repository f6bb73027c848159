/** Search, in a thread of its own: a large topic takes a second to index, and typing must not wait for it. */
import { indexTexts, rank, type TextIndex } from './search-index.ts';
import type { Found, SearchTexts } from './search-texts.ts';

/** The texts come once; then a question at a time. Answers come in the order of the questions. */
export type Asked = { readonly texts: SearchTexts } | { readonly query: string };

let known: { claims: TextIndex; reports: TextIndex; language: string | undefined } | null = null;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('texts' in data) {
    const { claims, reports, language } = data.texts;
    known = { claims: indexTexts(claims, language), reports: indexTexts(reports, language), language };
  } else if (known) {
    const { claims, reports, language } = known;
    const found: Found = {
      claims: rank(data.query, claims, language),
      reports: rank(data.query, reports, language),
    };
    postMessage(found);
  }
});
