import type { Match, Relation } from '../../../src/core/match.ts';
import type { Claim, Pack, Report } from '../../../src/core/pack/pack.ts';
import { claim, match, person, report } from './small-pack.ts';

/** The table of docs/relations.md as cases: what the page says, what the others say, and what that comes to. */
export interface RelationCase {
  readonly what: string;
  readonly claim?: Partial<Claim>;
  readonly here: Partial<Match> & { figure?: string };
  readonly published?: string;
  readonly others: readonly (Partial<Report> & { figure?: string; of?: string })[];
  /** Other claims that answer the same question. */
  readonly siblings?: readonly Claim[];
  readonly pack?: Partial<Pack>;
  readonly relation: Relation;
}

const PEOPLE = [
  person('captain', 'Master of the ferry'),
  person('owner', 'Director of the shipping line'),
  person('minister', 'Minister of transport of Norland'),
  person('norland-government', 'institution: government of Norland'),
  person('southland-government', 'institution: government of Southland'),
];

const SIBLING = claim('sibling', { question: 'how-long', speakers: ['owner'] });
const TRADE_ZONE = {
  terms: [
    { ...person('zone'), distinct: [['exclusion zone'], ['safety zone', 'zone of safety']] },
    person('unlisted'),
  ],
};

export const RELATION_CASES: readonly RelationCase[] = [
  { what: 'nobody else reports it', here: {}, others: [], relation: 'only-here' },
  { what: 'another source states it', here: {}, others: [{}], relation: 'same' },

  { what: 'denied here', here: { stance: 'denies' }, others: [{}], relation: 'differs-denied' },
  { what: 'denied there', here: {}, others: [{}, { stance: 'denies' }], relation: 'differs-denied' },
  { what: 'not yet, there', here: {}, others: [{ stance: 'not-yet' }], relation: 'differs-denied' },
  {
    what: 'denied and not yet are one',
    here: { stance: 'denies' },
    others: [{ stance: 'not-yet' }],
    relation: 'same',
  },
  {
    what: 'denied outranks the figure',
    here: { figure: '75 minutes' },
    others: [{ figure: '150 minutes' }, { stance: 'denies' }],
    relation: 'differs-denied',
  },

  {
    what: 'another figure',
    here: { figure: '75 minutes' },
    others: [{ figure: '75 minutes' }, { figure: '150 minutes' }],
    relation: 'differs-figure',
  },
  {
    what: 'an open end that fits',
    here: { figure: '75 minutes' },
    others: [{ figure: 'over 60 minutes' }],
    relation: 'same',
  },
  {
    what: 'an open end that excludes',
    here: { figure: '45 minutes' },
    others: [{ figure: 'over 60 minutes' }],
    relation: 'differs-figure',
  },
  {
    what: 'hedges of one number',
    here: { figure: 'about 95 percent' },
    others: [{ figure: 'almost 95 percent' }],
    relation: 'same',
  },
  { what: 'stated there without a figure', here: { figure: '95 percent' }, others: [{}], relation: 'same' },
  { what: 'stated here without a figure', here: {}, others: [{ figure: '95 percent' }], relation: 'same' },
  {
    what: 'another currency only',
    here: { figure: '1800000000 usd' },
    others: [{ figure: '2500000000 cad' }],
    relation: 'only-here',
  },
  {
    what: 'another currency beside the same',
    here: { figure: '18 usd' },
    others: [{ figure: '25 cad' }, { figure: '18 usd' }],
    relation: 'same',
  },

  {
    what: 'a wording that the pack keeps apart',
    here: { text: 'He called it an exclusion zone.' },
    others: [{ quote: 'a wide safety zone' }],
    pack: TRADE_ZONE,
    relation: 'differs-term',
  },
  {
    what: 'the wording of the statement stands for a report without words',
    claim: { statement: 'There is a safety zone around the wreck.' },
    here: { text: 'There is an exclusion zone around the wreck.' },
    others: [{}],
    pack: TRADE_ZONE,
    relation: 'differs-term',
  },
  {
    what: 'two spellings of one wording',
    here: { text: 'A zone of safety was drawn.' },
    others: [{ gist: 'reports the safety zone' }],
    pack: TRADE_ZONE,
    relation: 'same',
  },
  {
    what: 'a page that uses both wordings',
    here: { text: 'The exclusion zone, or safety zone.' },
    others: [{ gist: 'reports the safety zone' }],
    pack: TRADE_ZONE,
    relation: 'same',
  },

  { what: 'doubted here', here: { stance: 'doubts' }, others: [{}], relation: 'differs-certainty' },
  { what: 'doubted there', here: {}, others: [{ stance: 'doubts' }], relation: 'differs-certainty' },
  { what: 'doubted by both', here: { stance: 'doubts' }, others: [{ stance: 'doubts' }], relation: 'same' },
  {
    what: 'nearly the whole against the whole',
    here: { figure: 'almost 100 percent' },
    others: [{ figure: '100 percent' }],
    relation: 'differs-certainty',
  },
  {
    what: 'almost agreed against agreed',
    here: { text: 'The rules are almost agreed.' },
    others: [{ quote: 'the rules are agreed' }],
    relation: 'differs-certainty',
  },
  {
    what: 'agreed against almost agreed',
    here: { text: 'The rules are agreed.' },
    others: [{ quote: 'almost agreed' }],
    relation: 'differs-certainty',
  },
  {
    what: 'softened by both',
    here: { text: 'The rules are nearly agreed.' },
    others: [{ quote: 'almost agreed' }],
    relation: 'same',
  },
  {
    what: 'something else is softened',
    here: { text: 'They agreed the rules for almost every port.' },
    others: [{ quote: 'the rules are agreed' }],
    relation: 'same',
  },
  {
    what: 'the statement is what is softened',
    claim: { statement: 'The line would probably reject the rules.' },
    here: { text: 'The line will reject the rules.' },
    others: [{ gist: 'expects trouble' }],
    relation: 'differs-certainty',
  },

  {
    what: 'ascribed to somebody else',
    claim: { speakers: ['captain'] },
    here: { speaker: 'owner' },
    others: [{ speakers: ['captain'] }],
    relation: 'differs-speaker',
  },
  {
    what: 'ascribed to the claim’s own speaker',
    claim: { speakers: ['captain'] },
    here: { speaker: 'captain' },
    others: [{ speakers: ['owner'] }],
    relation: 'same',
  },
  {
    what: 'an event that somebody else tells of',
    claim: { speakers: ['captain'], kind: 'event' },
    here: { speaker: 'owner' },
    others: [{ speakers: ['captain'] }],
    relation: 'same',
  },
  {
    what: 'ascribed to nobody',
    claim: { speakers: ['captain'] },
    here: {},
    others: [{ speakers: ['captain'] }],
    relation: 'same',
  },
  {
    what: 'nobody is named there or by the claim',
    here: { speaker: 'owner' },
    others: [{}],
    relation: 'same',
  },
  {
    what: 'a minister speaks for the government',
    claim: { speakers: ['norland-government'] },
    here: { speaker: 'minister' },
    others: [{}],
    relation: 'same',
  },
  {
    what: 'a minister does not speak for another government',
    claim: { speakers: ['southland-government'] },
    here: { speaker: 'minister' },
    others: [{}],
    relation: 'differs-speaker',
  },
  {
    what: 'somebody else gives another figure to the same question',
    claim: { question: 'how-long', speakers: ['captain'] },
    here: { figure: '75 minutes', speaker: 'captain' },
    others: [{ figure: '75 minutes' }, { of: 'sibling', figure: '150 minutes' }],
    siblings: [SIBLING],
    relation: 'differs-speaker',
  },
  {
    what: 'the same person gives another figure to a near question',
    claim: { question: 'how-long', speakers: ['owner'] },
    here: { figure: '75 minutes', speaker: 'owner' },
    others: [{ figure: '75 minutes' }, { of: 'sibling', figure: '150 minutes' }],
    siblings: [SIBLING],
    relation: 'same',
  },
  {
    what: 'somebody else is said to have given the figure together with this speaker',
    claim: { question: 'how-long', speakers: ['captain'] },
    here: { figure: '75 minutes' },
    others: [
      { figure: '75 minutes' },
      { of: 'sibling', figure: '150 minutes', speakers: ['owner', 'captain'] },
    ],
    siblings: [SIBLING],
    relation: 'same',
  },
  {
    what: 'an answer of outlets in their own name is no other speaker',
    claim: { question: 'how-long', speakers: ['captain'] },
    here: { figure: '75 minutes' },
    others: [{ figure: '75 minutes' }, { of: 'sibling', figure: '150 minutes' }],
    siblings: [claim('sibling', { question: 'how-long' })],
    relation: 'same',
  },
  {
    what: 'of two conflicting answers one is another speaker’s',
    claim: { question: 'how-long', speakers: ['captain'] },
    here: { figure: '75 minutes' },
    others: [
      { of: 'own-other', figure: '200 minutes' },
      { of: 'sibling', figure: '150 minutes' },
    ],
    siblings: [claim('own-other', { question: 'how-long', speakers: ['captain'] }), SIBLING],
    relation: 'differs-speaker',
  },
  {
    what: 'only another speaker answers at all',
    claim: { question: 'how-long', speakers: ['captain'] },
    here: { figure: '75 minutes' },
    others: [{ of: 'sibling', figure: '150 minutes' }],
    siblings: [SIBLING],
    relation: 'differs-speaker',
  },
  {
    what: 'another speaker gives a figure that fits',
    claim: { question: 'how-long', speakers: ['captain'] },
    here: { figure: '75 minutes' },
    others: [{ of: 'sibling', figure: 'over 60 minutes' }],
    siblings: [SIBLING],
    relation: 'only-here',
  },

  {
    what: 'a later, higher toll',
    claim: { accumulates: true },
    here: { figure: '2 people' },
    published: '2025-12-28',
    others: [{ figure: '1 people', published: '2025-12-27' }],
    relation: 'updated',
  },
  {
    what: 'an earlier, lower toll',
    claim: { accumulates: true },
    here: { figure: '1 people' },
    published: '2025-12-27',
    others: [{ figure: '2 people', published: '2025-12-28T06:00:00Z' }],
    relation: 'updated',
  },
  {
    what: 'later by the hour',
    claim: { accumulates: true },
    here: { figure: '2 people' },
    published: '2025-12-28T09:00:00Z',
    others: [{ figure: '1 people', published: '2025-12-28T06:00:00Z' }],
    relation: 'updated',
  },
  {
    what: 'a later, lower toll',
    claim: { accumulates: true },
    here: { figure: '1 people' },
    published: '2025-12-28',
    others: [{ figure: '2 people', published: '2025-12-27' }],
    relation: 'differs-figure',
  },
  {
    what: 'the same day, hours unknown',
    claim: { accumulates: true },
    here: { figure: '2 people' },
    published: '2025-12-28',
    others: [{ figure: '1 people', published: '2025-12-28T06:00:00Z' }],
    relation: 'differs-figure',
  },
  {
    what: 'the page has no date',
    claim: { accumulates: true },
    here: { figure: '2 people' },
    others: [{ figure: '1 people', published: '2025-12-27' }],
    relation: 'differs-figure',
  },
  {
    what: 'the report has no date',
    claim: { accumulates: true },
    here: { figure: '2 people' },
    published: '2025-12-28',
    others: [{ figure: '1 people' }],
    relation: 'differs-figure',
  },
  {
    what: 'a measure that does not grow',
    here: { figure: '150 minutes' },
    published: '2025-12-28',
    others: [{ figure: '75 minutes', published: '2025-12-27' }],
    relation: 'differs-figure',
  },
  {
    what: 'an update beside a contradiction',
    claim: { accumulates: true },
    here: { figure: '2 people' },
    published: '2025-12-28',
    others: [
      { figure: '1 people', published: '2025-12-27' },
      { figure: '5 people', published: '2025-12-27' },
    ],
    relation: 'differs-figure',
  },
  {
    what: 'an update of a doubted toll',
    claim: { accumulates: true },
    here: { figure: '2 people' },
    published: '2025-12-28',
    others: [{ figure: '1 people', published: '2025-12-27', stance: 'doubts' }],
    relation: 'differs-certainty',
  },

  {
    what: 'a doubtful report never counts',
    here: { figure: '75 minutes' },
    others: [{ figure: '150 minutes', doubt: 'rests on a headline' }],
    relation: 'only-here',
  },
  {
    what: 'what an outlet has corrected no longer counts',
    here: { figure: '75 minutes' },
    others: [
      { outlet: 'gazette', figure: '150 minutes', published: '2025-12-27' },
      { outlet: 'gazette', figure: '75 minutes', published: '2025-12-28' },
    ],
    relation: 'same',
  },
  {
    what: 'an outlet that contradicts itself without dates',
    here: { figure: '75 minutes' },
    others: [
      { outlet: 'gazette', figure: '150 minutes' },
      { outlet: 'gazette', figure: '75 minutes' },
    ],
    relation: 'differs-figure',
  },
];

/** The pack and the match that a case describes. */
export function stage(one: RelationCase): { pack: Partial<Pack>; match: Match } {
  const reports = one.others.map(({ of = 'claim', ...fields }) => report(of, fields));
  return {
    pack: {
      claims: [claim('claim', one.claim), ...(one.siblings ?? [])],
      people: PEOPLE,
      reports,
      ...one.pack,
    },
    match: match('claim', one.here),
  };
}
