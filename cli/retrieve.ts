import { type ClaimIndex, indexClaims, rank, type Wordings, wordingsOf } from '../src/core/retrieval/rank.ts';
import { readArguments } from './arguments.ts';
import { readPack, readText, STARTER_PACK } from './files.ts';
import { BadInput, EXIT, type Verb } from './verb.ts';

const usage = `crosslight retrieve --queries FILE.jsonl [--pack PACK.json | --claims FILE.jsonl] [--top N]

Ranks the known claims for each text, most likely first: is this claim already known?

  --queries FILE.jsonl   one {"id", "text"} on each line; - reads standard input
  --pack PACK.json       the claims of a pack, which may be bare statements; the starter pack if absent
  --claims FILE.jsonl    or one {"id", "statement"} on each line, with a "title" where there is one
  --top N                how many claims for each text; 20 if absent

Prints one line for each query: {"id", "claims": [{"claim", "score"}]}. A score is an estimate, 0 to 1, of how likely
the text is to state the claim. A claim that shares no word with the text is never listed.

Exit code: 0, or 2 if a file cannot be read or worked with.
`;

const DEFAULT_TOP = 20;

export const verb: Verb = {
  summary: 'rank the known claims for each text',
  usage,
  async run(args, { out, lines }) {
    const { values, positionals } = readArguments(args, {
      pack: { type: 'string' },
      claims: { type: 'string' },
      queries: { type: 'string' },
      top: { type: 'string' },
    });
    const { pack, claims, queries } = values;
    if (positionals[0] !== undefined) throw new BadInput(`"${positionals[0]}" is no option of retrieve`);
    if (queries === undefined) throw new BadInput('retrieve needs texts: --queries FILE.jsonl');
    if (pack !== undefined && claims !== undefined)
      throw new BadInput('give either --pack or --claims, not both');
    const top = readTop(values.top);
    const index = await indexOf(claims, pack);
    const texts =
      queries === '-'
        ? numbered('standard input', lines)
        : numbered(queries, linesIn(await readText(queries)));
    for await (const { line, place } of texts) {
      const { id, text } = readFields(line, place, ['id', 'text']);
      out(`${JSON.stringify({ id, claims: rank(index, text, top) })}\n`);
    }
    return EXIT.ok;
  },
};

function readTop(given: string | undefined): number {
  if (given === undefined) return DEFAULT_TOP;
  if (!/^[1-9]\d*$/.test(given)) throw new BadInput(`--top takes a whole number from 1, not "${given}"`);
  return Number(given);
}

async function indexOf(claims: string | undefined, pack: string | undefined): Promise<ClaimIndex> {
  if (claims === undefined) {
    const read = await readPack(pack ?? STARTER_PACK);
    return indexClaims(wordingsOf(read), read.language);
  }
  const read: Wordings[] = [];
  for await (const { line, place } of numbered(claims, linesIn(await readText(claims)))) {
    const { id, statement, title } = readFields(line, place, ['id', 'statement']);
    read.push({ id, statement, others: typeof title === 'string' ? [title] : [] });
  }
  return indexClaims(read);
}

const linesIn = (text: string): string[] => text.split('\n');

interface NumberedLine {
  readonly line: string;
  readonly place: string;
}

async function* numbered(
  file: string,
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<NumberedLine> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== '') yield { line, place: `${file}:${number}` };
  }
}

/** The object on a line, whose named fields are text. */
function readFields<const Field extends string>(
  line: string,
  place: string,
  fields: readonly Field[],
): Record<Field, string> & Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput(`${place}: this line is not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadInput(`${place}: this line is no object`);
  const record = value as Record<string, unknown>;
  const missing = fields.find((field) => typeof record[field] !== 'string');
  if (missing !== undefined) throw new BadInput(`${place}: "${missing}" is missing or no text`);
  return record as Record<Field, string> & Record<string, unknown>;
}
