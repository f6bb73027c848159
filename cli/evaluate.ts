import { readFileSync } from 'node:fs';
import { parsePack } from '../src/core/pack/parse-pack.ts';
import { evaluateArticles, readLabelledArticle } from './evaluate/articles.ts';
import { evaluateSentences, readLabelledSentence } from './evaluate/sentences.ts';

/** How a command ended: what it says where it could not do its work. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string };

/**
 * Measures the core on files of labelled data and prints the tables. The kind of a file is told from the fields of its
 * lines. `quiet` prints totals only, for files whose single lines one should not look at.
 */
export function evaluate(
  files: readonly string[],
  packFile: string,
  print: (line: string) => void,
  quiet = false,
): Outcome {
  const parsed = parsePack(JSON.parse(readFileSync(packFile, 'utf8')));
  if (!parsed.ok) return { ok: false, message: `${packFile}: ${parsed.faults.length} faults` };
  for (const file of files) {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
    print(`\n${file}`);
    const articles = lines.map(readLabelledArticle);
    const sentences = lines.map(readLabelledSentence);
    if (articles.every((line) => line !== null)) evaluateArticles(articles, parsed.pack, print);
    else if (sentences.every((line) => line !== null))
      evaluateSentences(sentences, parsed.pack, quiet, print);
    else return { ok: false, message: `${file}: no known kind of labelled data` };
  }
  return { ok: true };
}
