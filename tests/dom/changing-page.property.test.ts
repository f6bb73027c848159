// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Background, Visit } from '../../content-scripts/visit.ts';
import { analyse } from '../../src/core/analyse.ts';
import type { Article } from '../../src/core/article.ts';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import { mayConcern, wordingOf } from '../../src/core/matching/concern.ts';
import { ArticleMemory } from '../../src/core/matching/memory.ts';
import { TUNNEL } from '../unit/matching/tunnel.ts';

const topic = compileTopic(TUNNEL);
const TEXTS = TUNNEL.claims
  .map(({ statement }) => statement)
  .concat(['The weather held all week.', 'He said so twice.', 'Nobody else spoke.']);
const text = fc.array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 2 }).map((all) => all.join(' '));

/** What pages do to themselves. `at` and `to` choose among the elements of the article, `text` is what comes. */
const CHANGES: Readonly<Record<string, (at: Element, to: Element, text: string) => void>> = {
  'grow at the top': (_at, _to, words) => article().prepend(paragraph(words)),
  'grow at the end': (_at, _to, words) => article().append(paragraph(words)),
  insert: (at, _to, words) => at.before(paragraph(words)),
  remove: (at) => at.remove(),
  move: (at, to) => (to.contains(at) ? undefined : at.before(to)),
  rewrite: (at, _to, words) => (at.textContent = words),
  'edit a text node': (at, _to, words) => {
    if (at.firstChild?.nodeType === 3) (at.firstChild as Text).data = words;
  },
  wrap: (at) => {
    const box = document.createElement('section');
    at.replaceWith(box);
    box.append(at);
  },
  split: (at) => {
    if (at.firstChild?.nodeType === 3)
      (at.firstChild as Text).splitText(at.firstChild.textContent!.length >> 1);
  },
  'render anew': () => (article().innerHTML = article().innerHTML),
  fold: (at) => at.toggleAttribute('hidden'),
  'come to life': (at, _to, words) => {
    const host = at.appendChild(document.createElement('x-note'));
    host.attachShadow({ mode: 'open' }).append(paragraph(words));
  },
  'state its date': () => {
    document.head.innerHTML += '<meta property="article:published_time" content="2024-05-14">';
  },
  'go elsewhere': (_at, _to, words) => {
    document.body.innerHTML = `<main><article><h1>Elsewhere</h1><p>${words}</p><p>The weather held.</p></article></main>`;
  },
};

const article = () => document.querySelector('article')!;
function paragraph(words: string): Element {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

/** A background with the real matching, with or without a memory of its own. */
function background(memory?: ArticleMemory): Background {
  const answers = {
    begin: () => ({ state: 'go', messages: {}, locale: 'en', preferences: {} }),
    mayConcern: (words: string) => mayConcern(wordingOf(words, 'en'), topic),
    analyse: (read: Article) => analyse(read, [topic], read, memory),
    leave: () => undefined,
  };
  const ask = async (call: keyof typeof answers, ...args: never[]) =>
    (answers[call] as (...args: never[]) => unknown)(...args);
  return { ask, isOrphaned: () => false } as unknown as Background;
}

/** What a reader sees of a visit: the state, and which words are marked how. */
function seen({ state, marks }: Visit) {
  return {
    state: state.state,
    marks: marks.map(({ match, style, ranges }) => ({
      claim: match.claim,
      style,
      words: ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
    })),
  };
}

const change = fc.record({
  how: fc.constantFrom(...Object.keys(CHANGES)),
  at: fc.nat(30),
  to: fc.nat(30),
  text,
});

test('any sequence of changes ends in the same marks as a fresh load of the final page', async () => {
  // jsdom has no scheduler.
  Object.assign(globalThis, { scheduler: { yield: () => Promise.resolve() } });
  let marked = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 3, maxLength: 5 }),
      fc.array(change, { maxLength: 8 }),
      async (texts, changes) => {
        document.head.innerHTML = '<meta property="og:type" content="article">';
        document.documentElement.lang = 'en';
        document.body.innerHTML = `<main><article><h1>Norvia and the Harrow tunnel</h1>${texts.map((words) => `<p>${words}</p>`).join('')}</article></main>`;
        history.replaceState({}, '', '/world/tunnel');
        const visit = new Visit(background(new ArticleMemory()), () => {}, new AbortController().signal);
        await visit.update();
        const observer = new MutationObserver(() => {});
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        for (const { how, at, to, text: words } of changes) {
          const parts = [...article().querySelectorAll(':scope *:not(h1)')];
          if (parts.length > 0) CHANGES[how]?.(parts[at % parts.length]!, parts[to % parts.length]!, words);
          for (const { target } of observer.takeRecords()) visit.forget(target);
          await visit.update();
        }
        observer.disconnect();
        const fresh = new Visit(background(), () => {}, new AbortController().signal);
        await fresh.update();
        expect(seen(visit)).toEqual(seen(fresh));
        marked += fresh.marks.length;
      },
    ),
    { numRuns: 40 },
  );
  expect(marked).toBeGreaterThan(30);
}, 60_000);
