import { withoutTracking } from '../src/core/article-address.ts';
import type { CapturedOutlet } from '../src/core/capture/capture-outlet.ts';
import { cleanText } from '../src/core/capture/clean-text.ts';
import type { ArticleSource } from '../src/core/capture/source.ts';
import type { Report } from '../src/core/pack/pack.ts';
import type { RecordEdit } from '../src/store/edit-records.ts';

/** What the reader writes about: words of a page, and the outlet and article that they stand in. */
export interface Subject {
  readonly words: string;
  readonly source: ArticleSource;
  readonly captured: CapturedOutlet;
}

/** A report of a claim in the words of an article, for the reader to complete. */
export function reportOf(claim: string, { words, source, captured: { outlet } }: Subject): Report {
  const { url, published, language } = source;
  const quote = cleanText(words);
  return {
    claim,
    outlet: outlet.id,
    ...(url && { url: withoutTracking(url) }),
    ...(published && { published }),
    ...(language && { language }),
    speakers: [],
    ...(quote && { quote }),
    stance: 'states',
    basis: 'full',
    carries: [],
  };
}

/** The edit that adds the outlet of a report, where the pack does not have it. */
export const outletEdits = ({ captured: { outlet, isNew } }: Subject): RecordEdit[] =>
  isNew ? [{ list: 'outlets', key: null, record: outlet }] : [];
