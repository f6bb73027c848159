import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { compareClaim } from '../../../src/core/comparison/compare-claim.ts';
import type { Match } from '../../../src/core/match.ts';
import { parsePackText } from '../../../src/core/pack/parse-pack.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A page's sentence that states a figure on which the outlets differ: its card has every part that a card can have. */
const MATCH: Match = {
  claim: 'plan-share-zelensky',
  block: 0,
  start: 0,
  end: 46,
  text: 'Zelensky says about 90 per cent of it is agreed',
  score: 1,
  value: { low: 90, high: 90, unit: 'percent', hedge: 'about' },
  speaker: 'zelensky',
  stance: 'states',
  reasons: [{ kind: 'figure', evidence: 'about 90 per cent' }],
};

function comparison() {
  const parsed = parsePackText(readFileSync(at('../../../packs/mar-a-lago-talks.json'), 'utf8'));
  if (!parsed.ok) throw new Error(`The starter pack is faulty: ${JSON.stringify(parsed.faults[0])}`);
  return compareClaim(parsed.pack, MATCH.claim, MATCH, {});
}

function messages(): Record<string, string> {
  const file: Record<string, { message: string }> = JSON.parse(
    readFileSync(at('../../../_locales/en/messages.json'), 'utf8'),
  );
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at('./card-in-open-root.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Shows the product's card in an open shadow root over a page, with a claim of the starter pack. */
export async function showOpenCard(page: Page): Promise<void> {
  await page.evaluate(await bundle());
  const args = [comparison(), MATCH, messages()].map((arg) => JSON.stringify(arg));
  await page.evaluate(`showCard(${args})`);
}
