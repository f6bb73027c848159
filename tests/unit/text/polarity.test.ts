import { describe, expect, test } from 'vitest';
import { findPolarity } from '../../../src/core/text/polarity.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { wordsOf } from '../../../src/core/text/words.ts';

const cues = (text: string): string[] => {
  const words = wordsOf(tokenise(text));
  return findPolarity(words).map(
    ({ from, to, kind }) =>
      `${kind}: ${words
        .slice(from, to)
        .map(({ word }) => word)
        .join(' ')}`,
  );
};

describe('what takes a statement back', () => {
  test.each([
    ['They did not agree.', ['negated: not']],
    ["They won't agree.", ["negated: won't"]],
    ['Neither side agreed.', ['negated: neither']],
    ['She denied that they had agreed.', ['denied: denied']],
    ['They refused to agree.', ['refused: refused']],
    ['They ruled out an agreement.', ['refused: ruled out']],
    ['It is doubtful that they agreed.', ['doubted: doubtful']],
    ['They have not yet agreed.', ['not-yet: not yet']],
    ['They have yet to agree.', ['not-yet: have yet to']],
    ['They agreed.', []],
    ['Not only did they agree, they signed.', []],
    ['There is no doubt that they agreed.', []],
    ['No deal is possible without a vote.', []],
    ['They will not sign until all agree.', []],
    ['No 10 agreed.', []],
    ['Talks at No. 10 went on.', []],
    ['No agreement was signed.', ['negated: no']],
    ['Neither Smith nor Jones hid that problems remain.', []],
    ['Smith did not deny that they had agreed.', []],
    ['Smith did not say why Jones denied it.', ['negated: not', 'denied: denied']],
    ['Smith made no secret of the problems.', []],
    ['Smith did not hide that they had not agreed.', ['negated: not']],
  ])('%s', (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });
});
