import { compileTopic } from '../src/core/matching/compile-topic.ts';
import type { PackTopic } from '../src/core/matching/topic.ts';
import { readArguments } from './arguments.ts';
import { readBytes, readPack, readText, STARTER_PACK } from './files.ts';
import { findClaims } from './found.ts';
import { describeFound } from './found-in-words.ts';
import { type PageInput, readPageLine } from './page-input.ts';
import { BadInput, EXIT, type Terminal, type Verb } from './verb.ts';

const usage = `crosslight analyse FILE.html|FILE.txt [--url URL] [--pack PACK.json] [--json]
crosslight analyse --jsonl [--pack PACK.json]

Tells what the extension would find on a page. Nothing is loaded and no script runs.
In a text file, blank lines separate paragraphs; a short first line is the headline.

  --url URL         where the page comes from: its own outlet does not count among the other sources
  --pack PACK.json  the topic; may be given several times. Default: the pack that comes with Crosslight
  --json            one JSON object instead of words
  --jsonl           reads pages from standard input, one JSON object to a line:
                      {"id", "html" or "text", "url"?, "lang"?, "published"?}
                    and writes for each
                      {"id", "coverage": {"pack", "score", "covered"}, "sentences", "matches": [{"claim", "text",
                       "score", "start", "end", "value": {"low", "high", "unit", "hedge"} or null, "speaker",
                       "relation"}]}
                    start and end are UTF-16 offsets into the text; for html, into the extracted "text" of the answer

Exit code: 0, or 2 if something cannot be read.
`;

const OPTIONS = {
  url: { type: 'string' },
  pack: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
} as const;

export const verb: Verb = {
  summary: 'tell what the extension would find on a page',
  usage,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [file, ...others] = positionals;
    if (values.jsonl && (file !== undefined || values.url !== undefined || values.json)) {
      throw new BadInput(
        '--jsonl reads pages from standard input and takes neither a file, nor --url, nor --json',
      );
    }
    if (!values.jsonl && (file === undefined || others.length > 0)) {
      throw new BadInput('analyse needs one file: crosslight analyse FILE.html (or --jsonl)');
    }
    const topics = await readTopics(values.pack ?? [STARTER_PACK]);
    if (file === undefined) return analyseLines(topics, terminal);
    const found = findClaims(await readPage(file, values.url), topics, file);
    const { limits: _limits, ...answer } = found;
    terminal.out(
      values.json ? `${JSON.stringify({ id: file, ...answer })}\n` : describeFound(file, found, topics),
    );
    return EXIT.ok;
  },
};

async function readTopics(files: readonly string[]): Promise<PackTopic[]> {
  return Promise.all(files.map(async (file) => compileTopic(await readPack(file))));
}

async function readPage(file: string, url: string | undefined): Promise<PageInput> {
  if (url !== undefined && !(/^https?:/i.test(url) && URL.canParse(url))) {
    throw new BadInput(`--url ${url}: it is not a web address`);
  }
  const isHtml = /\.x?html?$/i.test(file);
  const body = isHtml ? { html: await readBytes(file) } : { text: await readText(file) };
  return { ...(url && { url }), body };
}

async function analyseLines(topics: readonly PackTopic[], { lines, out }: Terminal): Promise<typeof EXIT.ok> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const where = `line ${number}`;
    const { id, page } = readPageLine(line, where);
    const { coverage, sentences, matches, text } = findClaims(page, topics, where);
    out(`${JSON.stringify({ id, coverage, sentences, matches, ...(text !== undefined && { text }) })}\n`);
  }
  return EXIT.ok;
}
