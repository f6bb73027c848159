/** Pages that change while they are read, in real browsers: marks come with their words and go with them. */
import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { cardShows, hoverMark, markedTexts, unseenMarks } from './harness/reader.ts';
import { statement } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

/** The meeting's place: the one claim that the page states as it is served. */
const PLACE = 'at Mar-a-Lago';
const GROUPS = 'Trump and Putin agreed to set up two working groups, Ushakov said.';
const FREEZE = 'Kyiv wants the fighting frozen along the present front line.';
const SHARE = 'Zelensky said that about 90 percent of the 20-point plan was agreed.';

const joined = async (page: Page) => (await markedTexts(page)).join(' ');

/** Waits until the marks hold all of some words and none of others. */
const marksAre = (page: Page, there: readonly string[], gone: readonly string[] = []) =>
  eventually(`marks with ${there.join(', ')} and without ${gone.join(', ')}`, async () => {
    const marks = await joined(page);
    const isRight =
      there.every((words) => marks.includes(words)) && !gone.some((words) => marks.includes(words));
    if (!isRight) throw new Error(marks);
    return true;
  });

/** The words by which a mark on each sentence is known. */
const WORDS = {
  groups: 'two working groups',
  freeze: 'frozen along the present front line',
  share: '20-point plan',
};

interface Change {
  readonly name: string;
  /** Runs in the page with the three sentences, in steps: each returns what is then marked. */
  readonly steps: readonly {
    readonly run: (sentences: { groups: string; freeze: string; share: string }) => void;
    readonly marked: readonly (keyof typeof WORDS)[];
  }[];
}

const CHANGES: readonly Change[] = [
  {
    name: 'a live blog that grows at the top',
    steps: [
      {
        run: ({ groups }) =>
          document.querySelector('#text')?.insertAdjacentHTML('afterbegin', `<p>${groups}</p>`),
        marked: ['groups'],
      },
      {
        run: ({ freeze }) =>
          document.querySelector('#text')?.insertAdjacentHTML('afterbegin', `<p>${freeze}</p>`),
        marked: ['groups', 'freeze'],
      },
    ],
  },
  {
    name: 'a page that goes on as the reader scrolls',
    steps: [
      {
        run: ({ groups }) =>
          document.querySelector('#text')?.insertAdjacentHTML('beforeend', `<p>${groups}</p>`),
        marked: ['groups'],
      },
      {
        run: ({ share }) =>
          document.querySelector('#text')?.insertAdjacentHTML('beforeend', `<ul><li>${share}</li></ul>`),
        marked: ['groups', 'share'],
      },
    ],
  },
  {
    name: 'a fold that is opened and closed',
    steps: [
      {
        run: ({ groups }) =>
          document
            .querySelector('#text')
            ?.insertAdjacentHTML('beforeend', `<div id="fold" hidden><p>${groups}</p></div>`),
        marked: [],
      },
      { run: () => document.querySelector('#fold')?.removeAttribute('hidden'), marked: ['groups'] },
      { run: () => document.querySelector('#fold')?.setAttribute('style', 'display: none'), marked: [] },
    ],
  },
  {
    name: 'a stub that gives way to the whole text',
    steps: [
      {
        run: ({ share }) => {
          const text = document.querySelector('#text') as Element;
          text.innerHTML = `<p>${share.slice(0, 30)}…</p><div class="paywall"><p>Subscribe to read on.</p></div>`;
        },
        marked: [],
      },
      {
        run: ({ share, freeze }) => {
          const text = document.querySelector('#text') as Element;
          text.innerHTML = `<p>President Trump received President Zelensky at Mar-a-Lago on Sunday.</p><p>${share}</p><p>${freeze}</p>`;
        },
        marked: ['share', 'freeze'],
      },
    ],
  },
  {
    name: 'text that is edited in place',
    steps: [
      {
        run: ({ groups }) =>
          document.querySelector('#text')?.insertAdjacentHTML('beforeend', `<p id="edit">${groups}</p>`),
        marked: ['groups'],
      },
      {
        run: () => {
          const node = document.querySelector('#edit')?.firstChild as Text;
          node.data = 'This paragraph has been withdrawn by its author.';
        },
        marked: [],
      },
      {
        run: ({ freeze }) => ((document.querySelector('#edit')?.firstChild as Text).data = freeze),
        marked: ['freeze'],
      },
    ],
  },
  {
    name: 'an element that is taken out and put back',
    steps: [
      {
        run: ({ groups }) => {
          document.querySelector('#text')?.insertAdjacentHTML('beforeend', `<p id="away">${groups}</p>`);
        },
        marked: ['groups'],
      },
      {
        run: () => {
          const away = document.querySelector('#away') as Element;
          Object.assign(globalThis, { away });
          away.remove();
        },
        marked: [],
      },
      {
        run: () =>
          document.querySelector('#text')?.prepend((globalThis as unknown as { away: Element }).away),
        marked: ['groups'],
      },
    ],
  },
  {
    name: 'a list that uses its elements again for other texts',
    steps: [
      {
        run: ({ groups, freeze }) => {
          const rows = [groups, freeze].map((text) => `<p class="row">${text}</p>`);
          document.querySelector('#text')?.insertAdjacentHTML('beforeend', rows.join(''));
        },
        marked: ['groups', 'freeze'],
      },
      {
        run: ({ freeze, share }) => {
          const [first, second] = document.querySelectorAll('.row');
          if (first) first.textContent = freeze;
          if (second) second.textContent = share;
        },
        marked: ['freeze', 'share'],
      },
    ],
  },
  {
    name: 'a page that renders itself anew',
    steps: [
      {
        run: ({ groups }) =>
          document.querySelector('#text')?.insertAdjacentHTML('beforeend', `<p>${groups}</p>`),
        marked: ['groups'],
      },
      {
        run: () => {
          const { body } = document;
          body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
        },
        marked: ['groups'],
      },
    ],
  },
  {
    name: 'a component that comes to life late, and changes',
    steps: [
      {
        run: () =>
          document.querySelector('#text')?.insertAdjacentHTML('beforeend', '<late-note></late-note>'),
        marked: [],
      },
      {
        run: ({ groups }) => {
          const root = document.querySelector('late-note')?.attachShadow({ mode: 'open' });
          if (root) root.innerHTML = `<p>${groups}</p>`;
        },
        marked: ['groups'],
      },
      {
        run: ({ freeze }) => {
          const paragraph = document.querySelector('late-note')?.shadowRoot?.querySelector('p');
          if (paragraph) paragraph.textContent = freeze;
        },
        marked: ['freeze'],
      },
    ],
  },
  {
    name: 'a frame that loads late, and changes',
    steps: [
      {
        run: ({ groups }) => {
          const frame = document.createElement('iframe');
          frame.srcdoc = `<p>${groups}</p>`;
          document.querySelector('#text')?.append(frame);
        },
        marked: ['groups'],
      },
      {
        run: ({ share }) => {
          const body = document.querySelector('iframe')?.contentDocument?.body;
          if (body) body.innerHTML = `<p>${share}</p>`;
        },
        marked: ['share'],
      },
    ],
  },
];

inBothBrowsers((session) => {
  const sentences = { groups: GROUPS, freeze: FREEZE, share: SHARE };
  const open = async () => {
    const page = await session().open(ADDRESS.changing);
    await marksAre(page, [PLACE]);
    return page;
  };

  it.each(CHANGES)('keeps up with $name', async ({ steps }) => {
    const page = await open();
    for (const { run, marked } of steps) {
      await page.evaluate(`(${run})(${JSON.stringify(sentences)})`);
      const gone = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((name) => !marked.includes(name));
      await marksAre(
        page,
        marked.map((name) => WORDS[name]),
        gone.map((name) => WORDS[name]),
      );
      // Marks on texts that have left the page go with the next reading.
      await eventually('every mark to be seen', async () => (await unseenMarks(page)).length === 0);
    }
  });

  it('reads the next story of a site that never loads a page, and nothing of a change of the fragment', async () => {
    const page = await open();
    await page.evaluate(() => {
      Object.assign(globalThis, { painted: [...CSS.highlights.values()] });
      location.hash = '#comments';
    });
    await page.evaluate((text) => {
      document.querySelector('#text')?.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
    }, GROUPS);
    await marksAre(page, [PLACE, WORDS.groups]);
    await page.evaluate((text) => {
      history.pushState({}, '', '/2025/12/30/next');
      const article = document.querySelector('article') as Element;
      article.innerHTML = `<h1>Next</h1><div id="text"><p>President Trump received President Zelensky in Florida.</p><p>${text}</p><p>There was more.</p></div>`;
    }, FREEZE);
    await marksAre(page, [WORDS.freeze], [WORDS.groups]);
    await page.evaluate(() => history.back());
    await page.evaluate((text) => {
      (document.querySelector('#text') as Element).innerHTML =
        `<p>President Trump received President Zelensky in Florida.</p><p>${text}</p><p>There was more.</p>`;
    }, GROUPS);
    await marksAre(page, [WORDS.groups], [WORDS.freeze]);
  });

  it('marks what comes after a page has stopped changing all the time', async () => {
    const page = await open();
    await page.evaluate(async () => {
      const ticker = document.querySelector('#text')?.appendChild(document.createElement('p'));
      for (let tick = 0; tick < 40; tick += 1) {
        if (ticker) ticker.textContent = `The clock shows ${tick}.`;
        await new Promise((done) => setTimeout(done, 50));
      }
    });
    await page.evaluate((text) => {
      document.querySelector('#text')?.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
    }, GROUPS);
    await marksAre(page, [WORDS.groups]);
  });

  it.each(['shadow root', 'frame'] as const)('opens the card of a mark in a %s', async (where) => {
    const page = await open();
    await page.evaluate(
      (text, place) => {
        document
          .querySelector('#text')
          ?.insertAdjacentHTML('afterbegin', '<live-note></live-note><iframe></iframe>');
        const root = document.querySelector('live-note')?.attachShadow({ mode: 'open' });
        const body = document.querySelector('iframe')?.contentDocument?.body;
        const holder = place === 'frame' ? body : root;
        if (holder) holder.innerHTML = `<p>${text}</p>`;
      },
      GROUPS,
      where,
    );
    await marksAre(page, [WORDS.groups]);
    await hoverMark(page, WORDS.groups);
    await cardShows(session(), page, statement('working-groups'));
  });
});
