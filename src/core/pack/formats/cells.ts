/** How one field of a record stands in a cell. An empty cell is a field that is left out, and is not read. */
export interface Cell {
  readonly write: (value: unknown) => string;
  /** What the cell holds, for `parsePack` to judge: a cell that cannot be read stays text. */
  readonly read: (cell: string) => unknown;
  /** How to write such a cell, where the pack's own advice does not fit a table. */
  readonly remedy?: string;
}

/**
 * Beginnings that make a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), also in full width and after
 * spaces. Such a cell gets an apostrophe in front, which spreadsheets read as "this is text"; what already begins with
 * apostrophes before such a sign gets one more, so that taking one away always gives back what was written.
 */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const GUARDED_FORMULA = /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

const guard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const unguard = (cell: string): string => (GUARDED_FORMULA.test(cell) ? cell.slice(1) : cell);

export const text: Cell = {
  write: (value) => guard(String(value)),
  read: unguard,
};

/** A figure. It is no formula, so a minus stays bare and spreadsheets can reckon with it. */
export const figure: Cell = {
  write: String,
  read: (cell) => (Number.isNaN(Number(cell)) ? cell : Number(cell)),
  remedy: 'Write a number with a point for decimals and nothing else, such as 95 or 0.5.',
};

export const flag: Cell = {
  write: String,
  read: (cell) => ({ true: true, false: false })[cell.trim().toLowerCase()] ?? cell,
};

/** Several texts, separated by bars. */
export const list: Cell = {
  write: (value) => guard(joined(value as readonly string[], '|')),
  read: (cell) => split(unguard(cell), '|').map(unescaped),
};

/** Groups of texts: bars between texts, semicolons between groups. */
export const groups: Cell = {
  write: (value) =>
    guard((value as readonly (readonly string[])[]).map((group) => joined(group, '|')).join(';')),
  read: (cell) => split(unguard(cell), ';').map((group) => split(group, '|').map(unescaped)),
};

/** Spellings by language: `uk:Київ|de:Kiew`. */
export const translations: Cell = {
  write: (value) =>
    guard(
      Object.entries(value as Readonly<Record<string, readonly string[]>>)
        .flatMap(([language, aliases]) => aliases.map((alias) => `${language}:${escaped(alias)}`))
        .join('|'),
    ),
  read: (cell) => byLanguage(split(unguard(cell), '|').map(unescaped)),
  remedy: 'Write each spelling after its language and a colon, such as uk:Київ|de:Kiew.',
};

function byLanguage(entries: readonly string[]): Record<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const entry of entries) {
    const colon = entry.indexOf(':');
    const language = entry.slice(0, Math.max(colon, 0)).trim();
    const known = aliases.get(language) ?? [];
    aliases.set(language, known);
    known.push(entry.slice(colon + 1));
  }
  return Object.fromEntries(aliases);
}

const joined = (texts: readonly string[], separator: string): string => texts.map(escaped).join(separator);

/** Bars, semicolons and back-slashes of the text itself get a back-slash in front, and so do spaces at its ends. */
const escaped = (entry: string): string => entry.replace(/[\\|;]|^\s|\s$/g, '\\$&');
const unescaped = (entry: string): string => entry.replace(/\\([\\|;\s])/g, '$1');

/** The entries between separators that no back-slash protects, without the spaces around them; empty ones left out. */
function split(cell: string, separator: '|' | ';'): string[] {
  const entries: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of cell.matchAll(separator === '|' ? /\\.|\|/gs : /\\.|;/gs)) {
    if (sign !== separator) continue;
    entries.push(cell.slice(from, index));
    from = index + 1;
  }
  return [...entries, cell.slice(from)].map(trimmed).filter((entry) => entry !== '');
}

function trimmed(entry: string): string {
  const end = entry.trimEnd();
  // An odd number of back-slashes protects the space that follows them.
  const protecting = (/\\*$/.exec(end)?.[0].length ?? 0) % 2 === 1;
  return end.length < entry.length && protecting
    ? entry.slice(0, end.length + 1).trimStart()
    : end.trimStart();
}
