// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { World } from '../../popup/world.ts';
import { summariseTopic } from '../../src/core/comparison/summarise-topic.ts';
import type { PageState } from '../../src/messages.ts';
import { largePack } from '../large-pack/large-pack.ts';
import {
  click,
  control,
  covered,
  LISTED,
  open,
  PACK,
  settle,
  statuses,
  topicOf,
  type Watched,
  watch,
  world,
} from './popup-world.tsx';

const SEED = 'seed-003';
afterEach(() => vi.restoreAllMocks());
const text = () => document.body.textContent ?? '';
const issue = (title: string) =>
  [...document.querySelectorAll('.issue')].find((each) => each.querySelector('h3')?.textContent === title);

describe('on an article that was not read to its end', () => {
  test.each([
    ['paywall', 'behind a paywall', 'very long'],
    ['sentences', 'very long', 'behind a paywall'],
  ] as const)('by %s, says why', async (limit, said, unsaid) => {
    const page = covered(SEED);
    await open(world(watch({ ...page, analysis: { ...page.analysis, limits: [limit] } })));
    expect(statuses()[0]).toContain(said);
    expect(statuses()[0]).not.toContain(unsaid);
  });
});

describe('on an article of a topic', () => {
  let watched: Watched;
  const page = covered(SEED);
  beforeEach(async () => {
    watched = watch(page);
    await open(world(watched));
  });

  test('says how many claims are here, how many differ, and what no mark means', () => {
    const differing = page.analysis.matches.filter(({ relation }) => relation.startsWith('differs'));
    expect(differing.length).toBeGreaterThan(0);
    expect(statuses()[0]).toContain(
      `${page.analysis.matches.length} claims here, ${differing.length} differ`,
    );
    expect(statuses()[0]).toContain(`42 sentences compared, ${page.analysis.matches.length} passages marked`);
    expect(statuses()[0]).toContain('not a confirmed one');
  });

  test('shows every issue of the pack with how far sources agree', () => {
    expect([...document.querySelectorAll('.issue h3')].map((heading) => heading.textContent)).toEqual(
      PACK.issues.map(({ title }) => title),
    );
    const shares = [...document.querySelectorAll('.issue > summary .cl-share')];
    expect(shares).toHaveLength(PACK.issues.length);
    expect(shares[0]?.textContent).toMatch(/\d+ of \d+ sources agree/u);
  });

  test('makes what an issue holds only when it is opened', async () => {
    const guarantees = issue('Security guarantees');
    expect(guarantees?.querySelector('.claims')).toBeNull();
    await click(guarantees?.querySelector('summary'));
    expect(guarantees?.querySelector('.claims')?.textContent).toContain('95 percent');
  });

  test('sets other speakers and other figures against the page in a sentence', async () => {
    await click(issue('Security guarantees')?.querySelector('summary'));
    expect(issue('Security guarantees')?.textContent).toContain(
      'Volodymyr Zelensky answers the same question with 100%',
    );
  });

  test('says what it leaves out, the widest reported first, with the figures drawn and told', () => {
    const first = issue('How close a deal is');
    const [, missing] = first?.querySelectorAll('.claims') ?? [];
    expect(missing?.firstElementChild?.textContent).toContain('90 percent of the 20-point peace plan');
    expect(missing?.querySelector('svg[role=img]')?.getAttribute('aria-label')).toMatch(
      /90%: \d+ sources; 95%: il Giornale/u,
    );
  });

  test('says in one place what it leaves out of the whole topic, the widest reported first', async () => {
    const summary = summariseTopic(PACK, page.analysis, page.origin);
    const missing = summary.issues.flatMap((each) => each.missing);
    const whole = document.querySelector('.left-out');
    expect(whole?.textContent).toContain(`${missing.length} left out`);
    const most = Math.max(...missing.map(({ sources }) => sources));
    expect(missing.filter(({ sources }) => sources === most).map(({ statement }) => statement)).toContain(
      whole?.querySelector('.brief summary span')?.textContent,
    );
    const shown = whole?.querySelectorAll('.brief').length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(whole?.querySelector('.more')?.textContent).toBe(`Show ${missing.length - shown} more`);
    await click(whole?.querySelector('.brief summary'));
    expect(whole?.querySelectorAll('.cl-groups .cl-report').length).toBeGreaterThan(1);
  });

  test('names the sources of a claim on demand, with dates and safe links', async () => {
    const who = control(/^Who says what/u);
    await click(who);
    const links = [...document.querySelectorAll('.cl-groups a')];
    expect(links.length).toBeGreaterThan(0);
    expect(links.map((link) => link.getAttribute('rel'))).toEqual(links.map(() => 'noopener noreferrer'));
    expect(links.filter((link) => !/^https?:/u.test(link.getAttribute('href') ?? ''))).toEqual([]);
  });

  test('jumps to the sentence and gives way to the page', async () => {
    const [jump] = document.querySelectorAll('.jump');
    await click(jump);
    expect(watched.log).toEqual([
      `show ${page.analysis.matches.findIndex(({ claim }) => PACK.claims.find(({ id }) => id === claim)?.issue === 'deal-progress')}`,
      'close',
    ]);
  });

  test('stays and says so where the passage is gone', async () => {
    await open(world(watched, { showMatch: async () => false }));
    await click(document.querySelector('.jump'));
    expect(statuses().join()).toContain('no longer on the page');
    expect(watched.log).not.toContain('close');
  });
});

describe('a page without claims', () => {
  const STATES: readonly [PageState['state'], string, string | null][] = [
    ['not-article', 'Not an article', null],
    ['off-topic', 'Not on a topic you follow', null],
    ['failed', 'could not be read', 'Reload the page'],
    ['stale', 'Reload this page', 'Reload the page'],
  ];
  test.each(STATES)('%s: says so and offers what helps', async (state, words, button) => {
    await open(world(watch({ state } as PageState)));
    expect(statuses()[0]).toContain(words);
    const buttons = [...document.querySelectorAll('.ways button')].map(({ textContent }) => textContent);
    expect(buttons).toEqual(button === null ? [] : [button]);
  });

  test('still shows the topic, with nothing left out', async () => {
    await open(world(watch({ state: 'not-article' })));
    expect(document.querySelectorAll('.issue')).toHaveLength(PACK.issues.length);
    expect(text()).not.toContain('left out');
    expect(document.querySelector('.left-out')).toBeNull();
  });

  test('covered, but without a known claim', async () => {
    const page = covered(SEED);
    await open(world(watch({ ...page, analysis: { ...page.analysis, matches: [] } })));
    expect(statuses()[0]).toContain('no known claim');
  });

  test('reading ends in words, whatever the page does', async () => {
    await open(world(watch({ state: 'reading' })));
    expect(statuses()[0]).toContain('Reading this page');
    await expect.poll(() => settle().then(() => statuses()[0])).toContain('Still reading');
  });

  test('reloading goes to the page and closes the popup', async () => {
    const watched = watch({ state: 'failed' });
    await open(world(watched));
    await click(control('Reload the page'));
    expect(watched.log).toEqual(['reload', 'close']);
  });
});

describe('a site that is not allowed', () => {
  const tab = async () => ({ ...LISTED, listed: false, granted: false });

  test('can be checked once', async () => {
    const watched = watch(null);
    const checkPage = async () => {
      watched.page = covered(SEED);
      return true;
    };
    await open(world(watched, { tab, checkPage }));
    expect(statuses()[0]).toContain('This site is not read');
    await click(control('Check this page'));
    expect(statuses()[0]).toContain('claims here');
    expect(control('Check this page')).toBeNull();
    expect(document.activeElement?.textContent).toContain('claims here');
    expect(control('Always on gazette.example')).not.toBeNull();
  });

  test('says where the browser forbids it', async () => {
    await open(world(watch(null), { tab, checkPage: async () => false }));
    await click(control('Check this page'));
    expect(statuses().join()).toContain('lets no extension read');
  });

  test('can be allowed for good', async () => {
    const watched = watch(null);
    await open(world(watched, { tab }));
    await click(control('Always on gazette.example'));
    expect(watched.log).toEqual(['allow gazette.example']);
  });

  test('is granted where the browser held it back', async () => {
    const watched = watch(null);
    await open(world(watched, { tab: async () => ({ ...LISTED, granted: false }) }));
    expect(statuses()[0]).toContain('has not allowed this site');
    await click(control('Allow gazette.example'));
    expect(watched.log).toEqual(['allow gazette.example']);
  });
});

describe('the reader’s switches', () => {
  test('switch this site off and on', async () => {
    const watched = watch({ state: 'not-article' });
    await open(world(watched));
    await click(control('Read articles on gazette.example'));
    expect(watched.choices.sitesOff).toEqual(['gazette.example']);
    expect(statuses()[0]).toContain('Off on this site');
    await click(control('Read articles on gazette.example'));
    expect(statuses()[0]).toContain('Not an article');
  });

  test('pause everything', async () => {
    const watched = watch({ state: 'not-article' });
    await open(world(watched));
    await click(control('Read articles on all'));
    expect(watched.choices.paused).toBe(true);
    expect(statuses()[0]).toContain('Paused everywhere');
  });

  test.each([
    { paused: true, sitesOff: [] },
    { paused: false, sitesOff: ['gazette.example'] },
  ])('are found again where the state says what they did: %o', async (choices) => {
    const watched = watch({ state: 'not-article' });
    watched.choices = choices;
    await open(world(watched));
    await click(control('Switch on again'));
    expect(watched.choices).toEqual({ paused: false, sitesOff: [] });
    expect(statuses()[0]).toContain('Not an article');
  });

  test('offer no switch for a site that is not read anyway, unless it was switched off', async () => {
    const tab = async () => ({ ...LISTED, listed: false, granted: false });
    const watched = watch(null);
    await open(world(watched, { tab }));
    expect(control('Read articles on gazette.example')).toBeNull();
    watched.choices = { paused: false, sitesOff: ['gazette.example'] };
    await open(world(watched, { tab }));
    expect(control('Read articles on gazette.example')).not.toBeNull();
  });

  test('offer no switch for what is no site', async () => {
    const tab = async () => ({ url: null, host: null, listed: false, granted: false });
    await open(world(watch(null), { tab }));
    expect(statuses()[0]).toContain('A page of the browser');
    expect(document.querySelectorAll('input[role=switch]')).toHaveLength(1);
  });
});

describe('the topics', () => {
  test('are said to be on their way until one is installed', async () => {
    let tell: Parameters<ReturnType<typeof world>['watchPacks']>[0] = () => {};
    const watchPacks: ReturnType<typeof world>['watchPacks'] = (listener) => {
      tell = listener;
      listener([]);
    };
    const one = world(watch({ state: 'not-article' }), { watchPacks });
    await open(one);
    expect(statuses().join()).toContain('being installed');
    world(watch(null)).watchPacks((packs) => tell(packs), new AbortController().signal);
    await settle();
    expect(document.querySelectorAll('.issue')).toHaveLength(PACK.issues.length);
  });

  const broken = () => Promise.reject(new Error('no such field'));
  test.each<[string, Partial<World>]>([
    ['that lists nothing', { watchPacks: (listener) => listener(null) }],
    ['without the frame of a topic', { readFrame: broken }],
    ['without an issue', { readIssue: broken }],
    ['that does not know its claims', { issuesOf: broken }],
  ])(
    'are said to be out of reach, with the way to what can be saved, in a store %s',
    async (_, overrides) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      const watched = watch({ state: 'not-article' });
      await open(world(watched, overrides));
      expect(statuses().join()).toContain('could not be read');
      await click(control('Open in the dossier'));
      expect(watched.log).toEqual([expect.stringMatching(/^dossier/u)]);
    },
  );
});

describe('an article on the topic', () => {
  const [{ article = '' } = {}] = PACK.reports;
  const capturing = (changed: number | null, log: string[] = []) => ({
    capturing: { drift: async () => changed, open: (pack: string) => void log.push(`capture ${pack}`) },
  });

  test('can be captured', async () => {
    const log: string[] = [];
    await open(world(watch(covered(article)), capturing(null, log)));
    await click(control('Capture this article'));
    expect(log).toEqual([`capture ${PACK.id}`]);
  });

  test('that was captured before says that it stands as it did', async () => {
    await open(world(watch(covered(article)), capturing(0)));
    expect(statuses().join()).toContain('stands as you noted it');
    expect(text()).not.toContain('Capture this article');
  });

  test('that was captured before says how much has changed, and leads to it', async () => {
    const log: string[] = [];
    await open(world(watch(covered(article)), capturing(2, log)));
    expect(statuses().join()).toContain('2 claims are put otherwise now');
    await click(control('See what has changed'));
    expect(log).toEqual([`capture ${PACK.id}`]);
  });

  test('is not to be captured from a private window', async () => {
    await open(world(watch(covered(article)), { capturing: null }));
    expect(text()).not.toContain('Capture this article');
  });

  test('that the store cannot be asked about can still be captured', async () => {
    const drift = () => Promise.reject(new Error('no store'));
    await open(world(watch(covered(article)), { capturing: { drift, open: () => {} } }));
    expect(text()).toContain('Capture this article');
  });
});

describe('the foot', () => {
  test('says how fresh the knowledge is and which keys are really bound', async () => {
    const shortcuts = async () => [
      { command: 'next-claim', keys: 'Alt+Shift+N' },
      { command: 'previous-claim', keys: '' },
    ];
    const watched = watch({ state: 'not-article' });
    await open(world(watched, { shortcuts }));
    expect([...document.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      'Alt+Shift+N',
      'not set',
    ]);
    expect(text()).toContain(`${PACK.reports.length} reports from ${PACK.outlets.length} outlets`);
    expect(text()).toMatch(/Nothing later than \d+ \w+ 20\d\d is known/u);
    await click(control('Set keys'));
    expect(watched.log).toEqual(['shortcut settings']);
  });

  test('opens the dossier at the topic that is shown', async () => {
    const watched = watch({ state: 'not-article' });
    await open(world(watched));
    await click(control('Open the whole topic in the dossier'));
    expect(watched.log).toEqual([`dossier ${PACK.id}`]);
  });
});

describe('where the reader was', () => {
  const opened = () =>
    [...document.querySelectorAll('.issue[open] h3')].map(({ textContent }) => textContent);

  test('is remembered: what was opened is open the next time', async () => {
    const watched = watch({ state: 'not-article' });
    await open(world(watched));
    expect(opened()).toEqual([]);
    await click(issue('Security guarantees')?.querySelector('summary'));
    await open(world(watched));
    expect(opened()).toEqual(['Security guarantees']);
    expect(issue('Security guarantees')?.querySelector('.claims')).not.toBeNull();
    await click(issue('Security guarantees')?.querySelector('summary'));
    await open(world(watched));
    expect(opened()).toEqual([]);
  });

  test('says nothing of the page: what the page opens is not kept', async () => {
    const watched = watch(covered(SEED));
    await open(world(watched));
    const [first] = opened();
    expect(first).toBeDefined();
    expect(watched.place.open).toEqual([]);
    await click(issue(first ?? '')?.querySelector('summary'));
    expect(opened()).toEqual([]);
    expect(watched.place.open).toEqual([]);
  });

  test('is scrolled to once the open issues stand there', async () => {
    const watched = watch({ state: 'not-article' });
    const [, second] = PACK.issues;
    watched.place = { open: [], at: { issue: second?.id ?? '', past: 40 } };
    const scrolledTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
    await open(world(watched));
    expect(scrolledTo.mock.calls).toEqual([[0, 40]]);
  });

  test.each([
    [20, null],
    [0, { issue: PACK.issues[0]?.id, past: 0 }],
    [-130, { issue: PACK.issues[2]?.id, past: 30 }],
    [-150, { issue: PACK.issues[3]?.id, past: 0 }],
  ])('is noted after every scroll: the first issue at %i', async (first, at) => {
    const watched = watch({ state: 'not-article' });
    await open(world(watched));
    for (const [index, { id }] of PACK.issues.entries()) {
      const element = document.getElementById(`issue-${id}`);
      const top = first + 50 * index;
      if (element) element.getBoundingClientRect = () => ({ top, bottom: top + 50 }) as DOMRect;
    }
    document.dispatchEvent(new Event('scrollend'));
    expect(watched.place.at).toEqual(at);
  });
});

describe('a topic of many issues', () => {
  const LARGE = largePack({ claims: 2000, outlets: 20, seed: 4 });
  const large = (watched: Watched, overrides: Partial<ReturnType<typeof world>> = {}) =>
    world(watched, { ...topicOf(LARGE), ...overrides });
  const read = () => document.querySelectorAll('.issue .cl-share span').length;

  test('shows titles before a single issue is read, and asks for no claim until there is time', async () => {
    const asked: string[] = [];
    const idle = () => new Promise<void>(() => {});
    const readIssue = async (_: string, id: string) => {
      asked.push(id);
      return { claims: [], reports: [] };
    };
    await open(large(watch({ state: 'not-article' }), { idle, readIssue }));
    expect(document.querySelectorAll('.issue h3').length).toBeGreaterThan(8);
    expect(document.querySelectorAll('.issue').length).toBeLessThan(LARGE.issues.length);
    expect(asked).toEqual([]);
  });

  test('comes to show all of them, each with how far sources agree', async () => {
    await open(large(watch({ state: 'not-article' })));
    await expect.poll(() => settle().then(read)).toBe(LARGE.issues.length);
    expect(document.querySelectorAll('.issue')).toHaveLength(LARGE.issues.length);
  });
});
