/** Pages as the commonest systems build them, each with what must be read of it. All text is written for the purpose. */
import { readdirSync, readFileSync } from 'node:fs';

/** What must come of a page. */
export interface Golden {
  readonly address: string;
  /** On what ground the page is taken for an article, or for none. */
  readonly ground: string;
  /** The blocks in order, as `kind: text`; none for a page that is no article. */
  readonly read: readonly string[];
  /** Words that stand in the page and in no block. */
  readonly never: readonly string[];
}

export interface GoldenPage extends Golden {
  readonly name: string;
  readonly html: string;
}

const FOLDER = new URL('./', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

/** The kinds of pages that must be there: one that is lost would not be missed otherwise. */
const NAMES = [
  'aggregator',
  'amp',
  'broadcaster',
  'drupal',
  'explainer',
  'fact-box',
  'framed',
  'gallery',
  'live-blog',
  'live-components',
  'newsletter-archive',
  'newsletter-post',
  'opinion',
  'paywalled',
  'print-view',
  'right-to-left',
  'tabloid',
  'transcript',
  'translated',
  'typeset',
  'wire-story',
  'wordpress',
];

/** All pages; a missing file fails here. */
export const GOLDEN_PAGES: readonly GoldenPage[] = NAMES.map((name) => ({
  name,
  html: read(`${name}.html`),
  ...(JSON.parse(read(`${name}.json`)) as Golden),
}));

/** Files in the folder that belong to no page of the list. */
export function strayFiles(): string[] {
  const known = new Set(NAMES.flatMap((name) => [`${name}.html`, `${name}.json`]));
  return readdirSync(FOLDER).filter((file) => /\.(?:html|json)$/.test(file) && !known.has(file));
}
