// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mark } from '../../content-scripts/marks.ts';
import { type Background, Visit } from '../../content-scripts/visit.ts';
import type { Article } from '../../src/core/article.ts';
import type { Analysis, RelatedMatch } from '../../src/core/match.ts';

const PROSE = '<p>The pier is ninety metres long, said the harbour master.</p>'.repeat(6);
const ARTICLE = `<article><h1>Pier opens</h1>${PROSE}</article>`;
const WORD = 'ninety metres';

function matchIn(article: Article): RelatedMatch {
  const block = article.blocks.findIndex(({ text }) => text.includes(WORD));
  const start = article.blocks[block]?.text.indexOf(WORD) ?? 0;
  return {
    claim: 'pier-length',
    block,
    start,
    end: start + WORD.length,
    text: WORD,
    score: 1,
    value: null,
    speaker: null,
    stance: 'states',
    reasons: [],
    relation: 'same',
  };
}

function analysisOf(article: Article, covered: boolean): Analysis {
  const coverage = { pack: covered ? 'piers' : null, score: covered ? 1 : 0, covered };
  return { coverage, sentences: 6, matches: covered ? [matchIn(article)] : [], limits: [] };
}

const PREFERENCES = { marks: 'tint', opening: 'click', calm: true };

interface Answers {
  begin?: object;
  covered?: boolean;
  concerns?: boolean;
  fails?: string;
  orphaned?: boolean;
}

/** A background that answers as told (at any time anew), and keeps what it was asked. */
function setUp(answers: Answers = {}) {
  const {
    begin = { state: 'go', messages: {}, locale: 'en', preferences: PREFERENCES },
    fails,
    orphaned = false,
  } = answers;
  const asked: { call: string; args: unknown[] }[] = [];
  const answer = async (call: string, ...args: unknown[]) => {
    asked.push({ call, args });
    if (call === fails) throw new Error('no answer');
    if (call === 'begin') return begin;
    if (call === 'mayConcern') return answers.concerns ?? true;
    return call === 'analyse'
      ? analysisOf(args[0] as Article, answers.covered ?? true)
      : { claim: { id: 'pier-length' } };
  };
  const background = { ask: answer, isOrphaned: () => orphaned } as unknown as Background;
  const lifetime = new AbortController();
  let changes = 0;
  const visit = new Visit(background, () => (changes += 1), lifetime.signal);
  /** Beside the question whether the page may concern a topic, which goes before every other reading of it. */
  const calls = () => asked.map(({ call }) => call).filter((call) => call !== 'mayConcern');
  return { visit, asked, calls, lifetime, changes: () => changes };
}

beforeEach(() => {
  vi.restoreAllMocks();
  history.replaceState({}, '', '/world/pier');
  // jsdom has no scheduler.
  Object.assign(globalThis, { scheduler: { yield: () => Promise.resolve() } });
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = ARTICLE;
});

const read = ({ ranges }: Pick<Mark, 'ranges'>) =>
  ranges
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    })
    .join('');

describe('a visit', () => {
  test('asks whether it may read, reads, and marks what is known', async () => {
    const { visit, calls } = setUp();
    await visit.update();
    expect(calls()).toEqual(['begin', 'analyse']);
    expect(visit.state).toMatchObject({
      state: 'covered',
      origin: { url: 'http://localhost:3000/world/pier' },
    });
    expect(visit.marks.map(read)).toEqual([WORD]);
  });

  test('sends the text, and nothing else of the page', async () => {
    const { visit, asked } = setUp();
    await visit.update();
    const sent = asked.find(({ call }) => call === 'analyse')?.args[0] as Article;
    expect(structuredClone(sent)).toEqual(sent);
    expect(sent.blocks[0]).toEqual({ kind: 'headline', text: 'Pier opens' });
  });

  test('says of a stub that the rest is not there', async () => {
    document.body.innerHTML = `${ARTICLE.replace('</article>', '<p>The council…</p></article>')}<div class="paywall">Pay</div>`;
    const { visit } = setUp();
    await visit.update();
    expect(visit.state).toMatchObject({ state: 'covered', analysis: { limits: ['paywall'] } });
  });

  test('knows what the reader prefers, and where the article ends', async () => {
    const { visit } = setUp();
    expect([visit.preferences, visit.end]).toEqual([null, null]);
    await visit.update();
    expect(visit.preferences).toEqual(PREFERENCES);
    expect(visit.end).toBe(document.querySelector('p:last-child')?.firstChild);
  });

  test('of a page that is no article asks nothing at all', async () => {
    document.head.innerHTML = '<meta property="og:type" content="product">';
    const { visit, calls } = setUp();
    await visit.update();
    expect(visit.state).toEqual({ state: 'not-article' });
    expect(calls()).toEqual([]);
  });

  test('of a PDF says that it is one, and asks nothing', async () => {
    vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
    const { visit, calls } = setUp();
    await visit.update();
    expect(visit.state).toEqual({ state: 'pdf' });
    expect(calls()).toEqual([]);
  });

  test.each(['paused', 'site-off'] as const)(
    'where reading is %s goes no further, whatever the page does',
    async (state) => {
      const { visit, calls } = setUp({ begin: { state } });
      await visit.update();
      document.body.innerHTML += ARTICLE;
      await visit.update();
      expect(visit.state).toEqual({ state });
      expect(calls()).toEqual(['begin']);
    },
  );

  test('of an article off topic keeps no text and marks nothing', async () => {
    const { visit, calls } = setUp({ covered: false });
    await visit.update();
    expect(visit.state).toEqual({ state: 'off-topic' });
    expect(visit.marks).toEqual([]);
    await visit.update();
    expect(calls()).toEqual(['begin', 'analyse', 'analyse']);
  });

  test('whose words are a topic’s nowhere is not read', async () => {
    const { visit, asked } = setUp({ concerns: false });
    await visit.update();
    expect(visit.state).toEqual({ state: 'off-topic' });
    expect(asked.map(({ call }) => call)).toEqual(['begin', 'mayConcern']);
    expect(asked[1]?.args[0]).toContain('ninety metres');
  });

  test('is asked about by the words of all its trees, and no more while it is covered', async () => {
    const host = document.body.appendChild(document.createElement('x-text'));
    host.attachShadow({ mode: 'open' }).append('Words in the shade');
    const { visit, asked } = setUp();
    await visit.update();
    expect(asked[1]).toEqual({ call: 'mayConcern', args: [expect.stringContaining('in the shade'), null] });
    document.querySelector('p')!.textContent += ' More.';
    await visit.update();
    expect(asked.map(({ call }) => call)).toEqual(['begin', 'mayConcern', 'analyse', 'analyse']);
  });

  test.each([
    ['<main><article><p>One</p></article></main>', 'MAIN'],
    ['<article><p>One</p></article>', undefined],
  ])('that may concern nothing is watched where it changes: %s', async (html, part) => {
    document.body.innerHTML = html;
    const { visit } = setUp({ concerns: false });
    await visit.update();
    expect(visit.part?.nodeName).toBe(part);
  });

  test('off topic may come to be on one, and may go off it again', async () => {
    const answers: Answers = { covered: false };
    const { visit } = setUp(answers);
    await visit.update();
    answers.covered = true;
    document.querySelector('p')!.textContent = 'Another story of ninety metres.';
    await visit.update();
    expect(visit.marks.map(read)).toHaveLength(1);
    answers.covered = false;
    document.querySelector('p')!.textContent = 'A third story.';
    visit.forget(document.querySelector('p')!);
    await visit.update();
    expect([visit.state, visit.marks]).toEqual([{ state: 'off-topic' }, []]);
  });

  test.each([
    [false, 'failed'],
    [true, 'stale'],
  ] as const)('without an answer, the extension gone: %s, is %s', async (orphaned, state) => {
    const { visit } = setUp({ fails: 'analyse', orphaned });
    await visit.update();
    expect(visit.state).toEqual({ state });
    expect(visit.marks).toEqual([]);
  });

  test('that failed tries again at the next change', async () => {
    const { visit, calls } = setUp({ fails: 'analyse' });
    await visit.update();
    await visit.update();
    expect(calls()).toEqual(['begin', 'analyse', 'analyse']);
  });
});

describe('a change of the page', () => {
  test('that leaves the text alone is not asked about, and the marks move to the new nodes', async () => {
    const { visit, calls } = setUp();
    await visit.update();
    document.body.innerHTML = ARTICLE.replaceAll('ninety', '<b>nine</b>ty');
    await visit.update();
    expect(calls()).toEqual(['begin', 'analyse']);
    expect(visit.marks.map(read)).toEqual([WORD]);
    expect(visit.marks[0]?.ranges[0]?.startContainer.isConnected).toBe(true);
  });

  test('of what the page says of itself is asked about anew', async () => {
    const { visit, asked } = setUp();
    await visit.update();
    document.head.innerHTML += '<meta property="article:published_time" content="2025-12-28">';
    await visit.update();
    expect(asked.at(-1)).toMatchObject({ call: 'analyse', args: [{ published: '2025-12-28' }] });
  });

  test('of the text is asked about anew', async () => {
    const { visit, calls, changes } = setUp();
    await visit.update();
    document.querySelector('p')?.remove();
    await visit.update();
    expect(calls()).toEqual(['begin', 'analyse', 'analyse']);
    expect(changes()).toBe(2);
  });

  test('that takes the article away takes the marks away', async () => {
    const { visit } = setUp();
    await visit.update();
    document.body.innerHTML = '<h1>Sports</h1>';
    await visit.update();
    expect(visit.state).toEqual({ state: 'not-article' });
    expect(visit.marks).toEqual([]);
    expect(visit.part).toBeNull();
  });

  test('that takes the article away takes the number on the button away, once', async () => {
    const { visit, calls } = setUp();
    await visit.update();
    document.body.innerHTML = '<h1>Sports</h1>';
    document.head.innerHTML = '';
    await visit.update();
    await visit.update();
    visit.leave();
    expect(calls()).toEqual(['begin', 'analyse', 'leave']);
  });

  test('after the end of the visit changes nothing', async () => {
    const { visit, lifetime, changes } = setUp();
    const updating = visit.update();
    lifetime.abort();
    await updating;
    expect(changes()).toBe(0);
    expect(visit.state).toEqual({ state: 'reading' });
  });
});

describe('a page that is read again', () => {
  /** The elements whose text is asked for while something is done. */
  async function askedFor(work: () => Promise<void>): Promise<Set<Node>> {
    const asked = new Set<Node>();
    const getter = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
    Object.defineProperty(Node.prototype, 'textContent', {
      ...getter,
      get(this: Node) {
        asked.add(this);
        return getter.get?.call(this);
      },
    });
    await work();
    Object.defineProperty(Node.prototype, 'textContent', getter);
    return asked;
  }
  const paragraphs = () => [...document.querySelectorAll('p')];

  test('is asked for the text that has changed alone', async () => {
    const { visit, asked } = setUp();
    await visit.update();
    // The mark stands in the second.
    const [first, , third] = paragraphs();
    first!.textContent = 'The pier is a hundred metres long.';
    visit.forget(first!);
    const texts = await askedFor(() => visit.update());
    expect([texts.has(first!), texts.has(third!)]).toEqual([true, false]);
    expect(JSON.stringify(asked.at(-1))).toContain(first!.textContent);
  });

  test('is asked for all of its text where it was off topic', async () => {
    const { visit } = setUp({ covered: false });
    await visit.update();
    expect(visit.forget(document.body)).toBe(false);
    const texts = await askedFor(() => visit.update());
    expect(paragraphs().every((paragraph) => texts.has(paragraph))).toBe(true);
  });
});

describe('leaving a page', () => {
  test('is told of a page on which something was known, and of no other', async () => {
    const known = setUp();
    await known.visit.update();
    known.visit.leave();
    expect(known.calls()).toEqual(['begin', 'analyse', 'leave']);
    const other = setUp({ covered: false });
    await other.visit.update();
    other.visit.leave();
    expect(other.calls()).toEqual(['begin', 'analyse']);
  });
});

describe('what the reader sets aside', () => {
  test.each([
    { scope: 'words', text: 'by its words' },
    { scope: 'claim', text: null },
  ] as const)('is told to the background, the $scope', async ({ scope, text }) => {
    const { visit, asked } = setUp();
    await visit.update();
    const mark = visit.marks[0]!;
    visit.setAside(mark, scope);
    const words = text === null ? null : mark.match.text;
    expect(asked.at(-1)).toEqual({ call: 'setAside', args: ['piers', 'pier-length', words] });
  });
});

describe('the way into the dossier', () => {
  test('leads to the claim of the mark, in its topic', async () => {
    const { visit, asked } = setUp();
    await visit.update();
    visit.openDossier(visit.marks[0]!);
    expect(asked.at(-1)).toEqual({ call: 'openDossier', args: ['piers', 'pier-length'] });
  });

  test('shows that the extension is gone', async () => {
    const { visit } = setUp({ fails: 'openDossier', orphaned: true });
    await visit.update();
    visit.openDossier(visit.marks[0]!);
    await Promise.resolve();
    await Promise.resolve();
    expect(visit.state).toEqual({ state: 'stale' });
  });
});

describe('the comparison of a mark', () => {
  test('is asked for once, with the origin of the page', async () => {
    const { visit, asked } = setUp();
    await visit.update();
    const mark = visit.marks[0]!;
    const [first, second] = await Promise.all([visit.compare(mark), visit.compare(mark)]);
    expect(first).toBe(second);
    const compared = asked.filter(({ call }) => call === 'compare');
    expect(compared).toHaveLength(1);
    expect(compared[0]?.args).toEqual(['piers', mark.match, { url: 'http://localhost:3000/world/pier' }]);
  });

  test('that could not be had is asked for again, and an updated extension is noticed', async () => {
    const { visit, calls } = setUp({ fails: 'compare', orphaned: true });
    await visit.update();
    const mark = visit.marks[0]!;
    expect(await visit.compare(mark)).toBeNull();
    expect(visit.state).toEqual({ state: 'stale' });
    expect(await visit.compare(mark)).toBeNull();
    expect(calls().filter((call) => call === 'compare')).toHaveLength(1);
  });
});
