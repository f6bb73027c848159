import { describe, expect, test } from 'vitest';
import { type PageAnswer, type Silence, situation } from '../../../popup/situation.ts';
import type { Choices, TabFacts } from '../../../popup/world.ts';

const OPEN: Choices = { paused: false, sitesOff: [] };
const LISTED: TabFacts = {
  url: 'https://gazette.example/a',
  host: 'gazette.example',
  listed: true,
  granted: true,
};
const NEW_SITE: TabFacts = { ...LISTED, listed: false, granted: false };
const BROWSER_PAGE: TabFacts = { url: null, host: null, listed: false, granted: false };

const COVERED: PageAnswer = {
  state: 'covered',
  analysis: { coverage: { pack: 'ferry', score: 1, covered: true }, sentences: 9, matches: [], limits: [] },
  origin: {},
};

interface Case {
  readonly what: string;
  readonly tab?: TabFacts;
  readonly choices?: Choices;
  readonly page: PageAnswer;
  readonly kind: Silence | 'covered';
}

const CASES: readonly Case[] = [
  { what: 'an article on a topic', page: COVERED, kind: 'covered' },
  {
    what: 'paused, whatever the page says',
    choices: { paused: true, sitesOff: [] },
    page: COVERED,
    kind: 'paused',
  },
  {
    what: 'off here, whatever the page says',
    choices: { paused: false, sitesOff: ['gazette.example'] },
    page: COVERED,
    kind: 'site-off',
  },
  {
    what: 'off elsewhere',
    choices: { paused: false, sitesOff: ['courier.example'] },
    page: COVERED,
    kind: 'covered',
  },
  { what: 'switched on again, unknown to the page', page: { state: 'paused' }, kind: 'reading' },
  { what: 'allowed again, unknown to the page', page: { state: 'site-off' }, kind: 'reading' },
  { what: 'reading', page: { state: 'reading' }, kind: 'reading' },
  { what: 'reading for long', page: { state: 'slow' }, kind: 'slow' },
  { what: 'no article', page: { state: 'not-article' }, kind: 'not-article' },
  { what: 'another topic', page: { state: 'off-topic' }, kind: 'off-topic' },
  { what: 'failed', page: { state: 'failed' }, kind: 'failed' },
  { what: 'the extension was updated', page: { state: 'stale' }, kind: 'stale' },
  { what: 'checked once on a site that is not allowed', tab: NEW_SITE, page: COVERED, kind: 'covered' },
  { what: 'nobody answers on an allowed site', page: null, kind: 'reload' },
  {
    what: 'a listed site that the browser has not granted',
    tab: { ...LISTED, granted: false },
    page: null,
    kind: 'not-granted',
  },
  { what: 'another site', tab: NEW_SITE, page: null, kind: 'not-allowed' },
  { what: 'a PDF', tab: { ...LISTED, url: 'https://gazette.example/a.PDF?x=1' }, page: null, kind: 'pdf' },
  { what: 'a PDF by what it is, not by its address', page: { state: 'pdf' }, kind: 'pdf' },
  { what: 'a page of the browser', tab: BROWSER_PAGE, page: null, kind: 'browser-page' },
  {
    what: 'a file of the reader',
    tab: { ...BROWSER_PAGE, url: 'file:///tmp/a.pdf' },
    page: null,
    kind: 'browser-page',
  },
];

describe('how things stand with the page', () => {
  test.each(CASES)('$what: $kind', ({ tab = LISTED, choices = OPEN, page, kind }) => {
    expect(situation(tab, choices, page).kind).toBe(kind);
  });
});
