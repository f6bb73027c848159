import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readLabelledArticle } from '../cli/evaluate/articles.ts';
import { asArticle, readLabelledSentence } from '../cli/evaluate/sentences.ts';
import { textArticle } from '../cli/text-article.ts';
import type { Article } from '../src/core/article.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import { parsePackText } from '../src/core/pack/parse-pack.ts';

/** A text with its labels. */
export interface Labelled {
  readonly id: string;
  readonly url: string | undefined;
  readonly article: Article;
  /** Only what stands from here on in the block is labelled. */
  readonly from: number;
  /** Null for a sentence, which stands in an article on the topic. */
  readonly covers: boolean | null;
  readonly claims: readonly string[];
  readonly optional: readonly string[];
}

/** A pack with texts that are labelled by its claims. */
interface WithPack {
  readonly pack: Pack;
  readonly texts: readonly Labelled[];
}

/**
 * Answers with the labelled texts that arguments name: a pack, the files that are labelled by it, perhaps another pack and
 * its files. Each pack is given whole, without its cues, and as statements alone. `--half` leaves out every other text.
 */
export function labelledWithPacks(args: readonly string[]): WithPack[] {
  const half = args.includes('--half');
  const found: WithPack[] = [];
  let pack: Pack | undefined;
  for (const file of args.filter((arg) => arg !== '--half')) {
    if (file.endsWith('.json')) {
      pack = packOf(file);
      continue;
    }
    if (!pack) throw new Error('usage: [--half] PACK.json LABELLED.jsonl... [PACK.json LABELLED.jsonl...]');
    const texts = linesOf(file).filter(({ id }) => !half || isInHalf(id));
    const cued = pack.claims.some(({ cues }) => cues);
    const variants = [pack, ...(cued ? [withoutCues(pack)] : []), statementsAlone(pack)];
    found.push(...variants.map((variant) => ({ pack: variant, texts })));
  }
  return found;
}

const linesOf = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => labelledOf(JSON.parse(line)));

/** Every other text, by its id alone. */
const isInHalf = (id: string): boolean =>
  Number.parseInt(createHash('md5').update(id).digest('hex').slice(-1), 16) % 2 === 0;

function packOf(file: string): Pack {
  const parsed = parsePackText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} is no pack`);
  return parsed.pack;
}

const withoutCues = (pack: Pack): Pack => ({
  ...pack,
  claims: pack.claims.map(({ cues: _, ...claim }) => claim),
});

/** What the smallest legal pack has. */
const statementsAlone = (pack: Pack): Pack => ({
  ...pack,
  people: [],
  places: [],
  terms: [],
  reports: [],
  claims: pack.claims.map(({ id, statement }) => ({ id, statement, speakers: [] })),
});

function labelledOf(line: Record<string, unknown>): Labelled[] {
  const sentence = readLabelledSentence(line);
  if (sentence)
    return [
      {
        ...asArticle(sentence),
        ...sentence,
        url: undefined,
        covers: null,
        claims: sentence.claims.map(({ claim }) => claim),
      },
    ];
  const labelled = readLabelledArticle(line);
  if (labelled?.language !== 'en') return [];
  const { article } = textArticle(labelled.text, {
    language: 'en',
    ...(labelled.published === undefined ? {} : { published: labelled.published }),
  });
  return [{ ...labelled, article, from: 0 }];
}
