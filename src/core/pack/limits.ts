/**
 * How much a pack may hold. The limits stand far above what people write and far below what would stall a browser, so
 * that a hostile or damaged file is refused by name instead of being felt.
 */
export const PACK_LIMITS = {
  /** Characters of a whole file: about four times a pack of 100,000 claims. */
  fileLength: 200_000_000,
  issues: 5_000,
  /** Twice the largest pack that the product promises to handle. */
  claims: 200_000,
  outlets: 50_000,
  /** People, places and terms, each. */
  names: 100_000,
  reports: 500_000,
  /** Entries of a list inside a record: aliases, phrasings, domains, speakers. */
  entries: 500,
  /** Characters of an id or of the name of a field. */
  idLength: 120,
  /** Characters of a label: a unit, a kind, a country, a name, an alias. */
  labelLength: 300,
  /** Characters of a statement, quotation, gist or reason: a long paragraph. */
  textLength: 5_000,
  /** Characters of an address: what browsers and servers are known to take. */
  addressLength: 4_096,
  /** Characters of a text in a field that this version does not know. */
  unknownTextLength: 20_000,
  /** Depth of lists and objects inside a field that this version does not know. */
  unknownDepth: 16,
  /** Years that a date may have: printing begins before the first, and no report is from beyond the last. */
  firstYear: 1400,
  lastYear: 2199,
  /** Faults that are listed one by one; the others are counted. */
  faults: 100,
} as const;
