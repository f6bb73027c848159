import { describe, expect, test } from 'vitest';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import { findNames } from '../../../src/core/text/names.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { wordsOf } from '../../../src/core/text/words.ts';
import { BARE_TUNNEL } from './tunnel.ts';

const statements = [
  'Transport Minister Rosa Quill says that the tunnel will be shut.',
  'The Harbour Commission examines the tunnel.',
];
const { names } = compileTopic({
  ...BARE_TUNNEL,
  claims: statements.map((statement, at) => ({ id: `${at}`, statement, speakers: [] })),
});
const found = (text: string): string[] =>
  findNames(wordsOf(tokenise(text)), names.table).flatMap(({ ids }) => ids);

describe('names that no table lists', () => {
  test.each([
    ['Transport Minister Rosa Quill stayed away.', 1],
    ['The engineer had met Quill before.', 1],
    ['The report went to the Commission.', 1],
    ['She wrote with a quill.', 0],
    ['The agent took his commission.', 0],
    ['Rosa came later.', 0],
  ])('%s', (text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  test('are the same by their last word', () => {
    expect(found('Quill spoke.')).toEqual(found('Transport Minister Rosa Quill spoke.'));
  });
});
