import type { Pack } from '../src/core/pack/pack.ts';
import { readArguments } from './arguments.ts';
import { evaluateArticles, readLabelledArticle } from './evaluate/articles.ts';
import {
  evaluateNumericPairs,
  evaluateRelationPairs,
  readNumericPair,
  readRelationPair,
} from './evaluate/pairs.ts';
import { evaluateSearch } from './evaluate/retrieval.ts';
import { evaluateSentences, readLabelledSentence } from './evaluate/sentences.ts';
import { readPack, readText, STARTER_PACK } from './files.ts';
import { BadInput, EXIT, type Verb } from './verb.ts';

const usage = `crosslight evaluate FILE.jsonl... [--pack PACK.json] [--totals]

Measures the matching on labelled data and prints tables. What a file holds is told from the fields of its lines:

  {"id", "text", "covers", "claims"}   articles: coverage and claims, each article scored with a pack that has none of
                                       its own reports
  {"id", "text", "claims"}             sentences of articles on the topic: claims, figures, speakers, stances; with
                                       "not", claims that it does not state, where nothing else is known of it: so the
                                       dossier saves what a reader has set aside

  {"id", "statement", "title"}         claims and, in a second file,
  {"text", "split", "relevant"}        texts with the ids of the claims that they state: retrieval, beside plain BM25
  {"a", "b", "same", "domain"}         pairs of sentences: does what differs show?
  {"premise", "hypothesis", "label"}   pairs that turn on numbers: when is "the figure differs" right?

  --ordinary FILE    for retrieval: text that states none of the claims, to count false alarms in
  --pack PACK.json   the pack; the starter pack if absent
  --totals           totals only, for data whose lines one should not look at

Exit code: 0, or 2 if a file cannot be read or worked with.
`;

export const verb: Verb = {
  summary: 'measure the matching on labelled data',
  usage,
  async run(args, { out }) {
    const { values, positionals } = readArguments(args, {
      pack: { type: 'string' },
      totals: { type: 'boolean' },
      ordinary: { type: 'string' },
    });
    if (positionals.length === 0) throw new BadInput('evaluate needs a file: crosslight evaluate FILE.jsonl');
    const pack = await readPack(values.pack ?? STARTER_PACK);
    const files = await Promise.all(
      positionals.map(async (name) => ({ name, lines: await readLines(name) })),
    );
    const ordinary = values.ordinary === undefined ? [] : await readLines(values.ordinary);
    const print = (line: string) => out(`${line}\n`);
    for (const { name, lines } of evaluateSearch(files, ordinary, print)) {
      print(`\n${name}`);
      evaluateLines(lines, name, pack, values.totals ?? false, print);
    }
    return EXIT.ok;
  },
};

async function readLines(file: string): Promise<Record<string, unknown>[]> {
  const lines = (await readText(file)).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Record<string, unknown>];
    } catch {
      throw new BadInput(`${file}:${at + 1}: this line is not JSON`);
    }
  });
}

function evaluateLines(
  lines: readonly Record<string, unknown>[],
  file: string,
  pack: Pack,
  totals: boolean,
  print: (line: string) => void,
): void {
  const articles = lines.map(readLabelledArticle);
  const sentences = lines.map(readLabelledSentence);
  const relations = lines.map(readRelationPair);
  const numbers = lines.map(readNumericPair);
  if (articles.every((line) => line !== null)) evaluateArticles(articles, pack, totals, print);
  else if (sentences.every((line) => line !== null)) evaluateSentences(sentences, pack, totals, print);
  else if (relations.every((line) => line !== null)) evaluateRelationPairs(relations, print);
  else if (numbers.every((line) => line !== null)) evaluateNumericPairs(numbers, print);
  else throw new BadInput(`${file}: no known kind of labelled data`);
}
