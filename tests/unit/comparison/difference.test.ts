import { describe, expect, test } from 'vitest';
import { compareClaim } from '../../../src/core/comparison/compare-claim.ts';
import { RELATION_CASES, type RelationCase, stage } from './relation.cases.ts';
import { figure, pack } from './small-pack.ts';

function sentence(what: string) {
  const one = RELATION_CASES.find((each) => each.what === what) as RelationCase;
  const staged = stage(one);
  const origin = one.published === undefined ? {} : { published: one.published };
  return compareClaim(pack(staged.pack), 'claim', staged.match, origin)?.difference;
}

describe('the sentence that says what differs', () => {
  test.each([
    ['nobody else reports it', 'differenceOnlyHere', {}],
    ['another source states it', 'differenceSame', { count: 1 }],
    ['denied here', 'differenceDeniedHere', { count: 1 }],
    ['denied there', 'differenceDeniedThere', { count: 1 }],
    [
      'another figure',
      'differenceFigure',
      { count: 1, here: figure('75 minutes'), there: figure('150 minutes') },
    ],
    ['the report has no date', 'differenceFigureOrderUnknown', { count: 1 }],
    ['a later, lower toll', 'differenceFigure', { count: 1 }],
    [
      'of two conflicting answers one is another speaker’s',
      'differenceOtherSpeaker',
      { speaker: 'Name of owner', there: figure('150 minutes') },
    ],
    ['a wording that the pack keeps apart', 'differenceTerm', { count: 1 }],
    ['doubted here', 'differenceDoubtedHere', { count: 1 }],
    ['doubted there', 'differenceDoubtedThere', { count: 1 }],
    ['almost agreed against agreed', 'differenceCertainty', { count: 1 }],
    ['ascribed to somebody else', 'differenceSpeaker', { count: 1, speaker: 'Name of owner' }],
    [
      'only another speaker answers at all',
      'differenceOtherSpeaker',
      { speaker: 'Name of owner', here: figure('75 minutes'), there: figure('150 minutes') },
    ],
    ['a later, higher toll', 'differenceUpdated', { here: figure('2 people'), there: figure('1 people') }],
  ])('%s', (what, key, params) => {
    expect(sentence(what)).toMatchObject({ key, params });
  });
});
