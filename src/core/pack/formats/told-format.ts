import { isPage } from './page-markup.ts';

/** The formats that a pack can be in, by the names that they have on the command line. */
export const PACK_FORMATS = ['json', 'csv', 'annotations', 'claimreview'] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];

/** Characters from the beginning of a file by which its format is told: all formats name themselves at once. */
const BEGINNING = 4_000;
const JSON_START = /^\uFEFF?\s*[[{]/;
const ANNOTATION = /"type"\s*:\s*\[?\s*"Annotation(?:Page|Collection)?"|"[^"]*ns\/anno\.jsonld"/;
const CLAIM_REVIEW =
  /"@type"\s*:\s*\[?\s*"(?:ClaimReview|DataFeed)"|"@context"\s*:\s*"https?:\/\/schema\.org/;

/** The format that a file seems to be in, by how it begins: a page is read for its markup; what else is no JSON, as a table. */
export function toldFormat(text: string): PackFormat {
  if (isPage(text)) return 'claimreview';
  const beginning = text.slice(0, BEGINNING);
  if (!JSON_START.test(beginning)) return 'csv';
  if (ANNOTATION.test(beginning)) return 'annotations';
  return CLAIM_REVIEW.test(beginning) ? 'claimreview' : 'json';
}
