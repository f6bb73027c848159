import { describe, expect, test } from 'vitest';
import { evaluateSentences, readLabelledSentence } from '../../../cli/evaluate/sentences.ts';
import { labelledCases } from '../../../src/core/labelled-cases.ts';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import { matchArticle } from '../../../src/core/matching/match-article.ts';
import { starterPack } from '../../starter-pack.ts';

const PACK = starterPack();
/** A sentence of which the matching says that it states some claim. */
const TEXT = 'The meeting lasted about two and a half hours.';
const marked = matchArticle(
  { language: 'en', blocks: [{ kind: 'paragraph', text: TEXT }] },
  compileTopic(PACK),
).map(({ claim }) => claim);

function evaluated(lines: string): string {
  const sentences = lines
    .trim()
    .split('\n')
    .map((line) => readLabelledSentence(JSON.parse(line)));
  const printed: string[] = [];
  evaluateSentences(
    sentences.filter((sentence) => sentence !== null),
    PACK,
    false,
    (line) => printed.push(line),
  );
  return printed.join('\n');
}
const set = (claim: string) => labelledCases([{ pack: PACK.id, claim, text: TEXT }]);

describe('what a reader has set aside, as labelled cases', () => {
  test('counts against the matching where it still marks that claim', () => {
    expect(marked.length).toBeGreaterThan(0);
    expect(evaluated(set(marked[0] ?? ''))).toContain('without a claim that are marked: 1 of 1');
  });

  test('says nothing of other claims', () => {
    const other = PACK.claims.find(({ id }) => !marked.includes(id))?.id ?? '';
    expect(evaluated(set(other))).toContain('without a claim that are marked: 0 of 1');
  });
});
