// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { World } from '../../dossier/world.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { claim, pack, report } from '../unit/comparison/small-pack.ts';
import {
  all,
  click,
  control,
  enter,
  go,
  heading,
  headOf,
  main,
  open,
  PACK,
  said,
  settle,
  text,
  world,
} from './dossier-world.tsx';

describe('the overview', () => {
  beforeEach(() => open(world().world));

  test('names the topic, its size, its date, and how many voices it really has', () => {
    expect(heading()).toBe(PACK.title);
    expect(text()).toContain(`${PACK.reports.length} reports`);
    expect(text()).toMatch(/72 outlets.*67 independent sources/u);
    expect(document.querySelector('header')?.textContent).toContain('as of 7 January 2026');
    expect(document.title).toContain(PACK.title);
  });

  test('says in a sentence how much is agreed, and shows it as a bar whose words say the same', () => {
    const [, compared, agreed, differing] =
      /(\d+) claims are reported by at least two .* agree on (\d+) of them and differ on (\d+)/u.exec(
        all('.lead')[0]?.textContent ?? '',
      ) ?? [];
    expect(Number(agreed) + Number(differing)).toBe(Number(compared));
    expect(all('.balance-words')[0]?.textContent).toContain(`${differing} claims differ`);
    expect(all('.balance-words')[0]?.textContent).toContain(`${agreed} claims agreed`);
  });

  test('tells the sharpest differences in sentences with figures, those of speakers among them', () => {
    const sentences = all('.difference').map(({ textContent }) => textContent);
    expect(sentences).toHaveLength(6);
    expect(sentences[0]).toContain('Volodymyr Zelensky: 90% (14 sources); Donald Trump: 95% (9 sources)');
    expect(sentences.join(' ')).toMatch(
      /2 h: .* and 2 more; almost 3 h: .* and 2 more; .* Up to 2 h apart\./u,
    );
  });

  test('counts claims and questions apart, so that the numbers of the screen add up', () => {
    const words = all('section')[0]?.querySelector('.facts')?.textContent ?? '';
    const [, claims = 0] = /differ on (\d+) claims/u.exec(words) ?? [];
    const [, questions = 0] = /(\d+) questions? differently/u.exec(words) ?? [];
    expect(all('.balance-words')[0]?.textContent).toContain(`${claims} claims differ`);
    const more = Number.parseInt(control(/more differences/u)?.textContent ?? '', 10);
    expect(Number(claims) + Number(questions)).toBe(all('.difference').length + more);
  });

  test('shows no claim both where sources differ and where all agree', async () => {
    await click(control(/more differences/u));
    const linked = (selector: string) => all(`${selector} a`).map((link) => link.getAttribute('href'));
    const differing = linked('.difference');
    expect(linked('.agreements').length).toBeGreaterThan(3);
    expect(linked('.agreements').filter((link) => differing.includes(link))).toEqual([]);
  });

  test('keeps the other differences one click away', async () => {
    const all6 = all('.difference').length;
    const rest = control(/more differences/u);
    const count = Number.parseInt(rest?.textContent ?? '', 10);
    await click(rest);
    expect(all('.difference')).toHaveLength(all6 + count);
  });

  test('lists every issue with its agreement, where all agree, and which sources are reprints', () => {
    expect(all('.glance a').map(({ textContent }) => textContent)).toEqual(
      PACK.issues.map(({ title }) => title),
    );
    expect(all('.agreements li')[0]?.textContent).toContain('All 12 sources agree');
    expect(all('.reprints')[0]?.textContent).toContain('AP: The Zimbabwe Mail and The Japan News');
  });
});

describe('an issue', () => {
  test('is reached from the list, and its heading takes the focus', async () => {
    await open(world().world, '#/issues');
    const link = all('.issue-card a').find(({ textContent }) => textContent === 'Security guarantees');
    await go(link?.getAttribute('href') ?? '');
    expect(heading()).toBe('Security guarantees');
    expect(document.activeElement?.textContent).toBe('Security guarantees');
    expect(document.title).toContain('Security guarantees');
  });

  test('shows its question, its claims, and the answers to one question side by side', async () => {
    await open(world().world, '#/issue/security-guarantees');
    const known = PACK.claims.filter(({ issue }) => issue === 'security-guarantees');
    expect(text()).toContain(PACK.issues.find(({ id }) => id === 'security-guarantees')?.question);
    expect(all('.claim')).toHaveLength(known.length);
    const contrast = all('.contrast')[0];
    expect(contrast?.textContent).toContain('Said by Donald Trump');
    expect(contrast?.textContent).toContain('Said by Volodymyr Zelensky');
  });

  test('makes the sources of a claim only when they are asked for', async () => {
    await open(world().world, '#/issue/security-guarantees');
    expect(all('.cl-groups')).toHaveLength(0);
    await click(all('.claim summary')[0]);
    expect(all('.cl-groups')).toHaveLength(1);
  });
});

describe('the page of a claim', () => {
  test('has every report with its outlet and a link to the article only where it may be linked', async () => {
    await open(world().world, '#/claim/meeting-length');
    const reports = PACK.reports.filter((known) => known.claim === 'meeting-length');
    expect(all('.report')).toHaveLength(reports.length);
    expect(all('.report .article')).toHaveLength(
      reports.filter(({ url, urlDoubt }) => url && !urlDoubt).length,
    );
    for (const link of all('.report .article')) expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('gives its permanent address, which names the pack', async () => {
    const { world: one, log } = world();
    await open(one, '#/claim/meeting-length');
    await click(control('Copy the address of this claim'));
    expect(log).toEqual([`copy ${one.address}#/claim/meeting-length?pack=${PACK.id}`]);
    expect(said()).toContain('Copied');
  });

  test('copies one report or all of them as plain citations', async () => {
    const { world: one, log } = world();
    await open(one, '#/claim/meeting-length');
    await click(control(/^Copy as citation/u));
    await click(control('Copy all as citations'));
    expect(log[0]).toMatch(
      /^copy .+, .+, on “The talks .+ Via Crosslight pack “.+”, as of 7 January 2026\.$/u,
    );
    expect(log[1]?.split('\n')).toHaveLength(all('.report').length);
  });

  test('says so where the browser refuses to copy', async () => {
    await open(world([PACK], { copy: async () => false }).world, '#/claim/meeting-length');
    await click(control('Copy all as citations'));
    expect(said()).toContain('refused');
  });

  test('sets the answers of others to the same question beside it', async () => {
    await open(world().world, '#/claim/guarantees-share-trump');
    expect(all('.siblings')[0]?.textContent).toMatch(/Zelensky.*100%/u);
  });
});

test('the first stop of the keyboard leads past the frame', async () => {
  await open(world().world);
  const skip = control('Skip to the content');
  expect(document.querySelector('a, button, input, select')).toBe(skip);
  await click(skip);
  expect(document.activeElement).toBe(main());
});

test('the view that is shown is marked in the navigation, also from the pages within it', async () => {
  const marked = () => document.querySelector('nav [aria-current]')?.textContent;
  await open(world().world, '#/ledger');
  expect(marked()).toBe('Figures');
  await go('#/outlet/brit-brief');
  expect(marked()).toBe('Outlets');
});

describe('what does not exist', () => {
  test.each(['#/claim/no-such-claim', '#/issue/none', '#/outlet/none', '#/nowhere'])(
    '%s says so',
    async (place) => {
      await open(world().world, place);
      expect(heading()).toBe('Nothing here');
      expect(main().querySelector('a')?.getAttribute('href')).toBe('#/');
    },
  );

  test('a store that fails, and one without packs, are said in words', async () => {
    await open(world([PACK], { watchPacks: (listener) => listener(null) }).world);
    expect(text()).toContain('does not let Crosslight open its store');
    await open(world([]).world);
    expect(text()).toContain('No topic is installed yet');
  });
});

test('a pack that is replaced while the dossier is open is shown as it is now', async () => {
  let tell: Parameters<World['watchPacks']>[0] = () => {};
  let installed = pack({ claims: [claim('dead')] });
  const { world: one } = world([], {
    watchPacks: (listener) => {
      tell = listener;
      listener([headOf(installed)]);
    },
    readPack: async () => installed,
  });
  await open(one);
  expect(heading()).toBe('The ferry');
  installed = { ...installed, title: 'The ferry, updated' };
  tell([headOf(installed, 2)]);
  await settle();
  expect(heading()).toBe('The ferry, updated');
});

describe('with several packs', () => {
  const ferry: Pack = pack({
    claims: [claim('dead')],
    reports: [report('dead', { figure: '12 people' }), report('dead', { figure: '14 people' })],
  });

  test('the reader chooses one, and every link stays in it', async () => {
    await open(world([PACK, ferry]).world);
    await enter(document.querySelector('header select'), 'ferry');
    await settle();
    expect(heading()).toBe('The ferry');
    for (const link of document.querySelectorAll('nav a'))
      expect(link.getAttribute('href')).toContain('pack=ferry');
  });

  test('the address of a claim finds the pack that holds it', async () => {
    await open(world([PACK, ferry]).world, '#/claim/dead');
    expect(heading()).toBe('The statement of dead.');
  });

  test('a pack is read once, however many of its claims are visited', async () => {
    const second = { ...ferry, claims: [claim('dead'), claim('hurt')] };
    for (const packs of [[second], [PACK, second]]) {
      const reads: string[] = [];
      const readPack = async (id: string) => {
        reads.push(id);
        return packs.find((one) => one.id === id) ?? null;
      };
      await open(world(packs, { readPack }).world, '#/claim/dead');
      await go('#/claim/hurt');
      await go('#/claim/dead');
      expect(heading()).toBe('The statement of dead.');
      expect(reads).toEqual(packs.map(({ id }) => id));
    }
  });

  test('a claim that both have is that of the pack in the address', async () => {
    const other: Pack = { ...ferry, id: 'other', claims: [claim('dead', { statement: 'Otherwise.' })] };
    await open(world([ferry, other]).world, '#/claim/dead?pack=other');
    expect(heading()).toBe('Otherwise.');
  });
});

describe('search', () => {
  test('says that it searches until it has an answer, and where none can come', async () => {
    let fail = (_: Error): void => {};
    const searcher = () => () =>
      new Promise<never>((_, reject) => {
        fail = reject;
      });
    await open(world([PACK], { searcher }).world, '#/search?q=referendum');
    expect(text()).toContain('Searching');
    expect(text()).not.toContain('0 claims');
    fail(new Error('no memory'));
    await settle();
    expect(text()).toContain('could not be loaded');
  });

  test('finds claims and reports as the reader types, says how many, and keeps the words in the address', async () => {
    await open(world().world, '#/search');
    await enter(main().querySelector('input[type=search]'), 'call with European leaders lasted');
    expect(all('.claim')[0]?.textContent).toContain('The joint call with European leaders lasted');
    expect(said()).toMatch(/\d+ claims, \d+ reports/u);
    expect(location.hash).toBe('#/search?q=call+with+European+leaders+lasted');
  });

  test('begins from an address, and from the box at the top of every view', async () => {
    await open(world().world, '#/search?q=referendum');
    expect(all('.claim').length).toBeGreaterThan(0);
    await open(world().world, '#/');
    await enter(document.querySelector('header input'), 'referendum');
    document.querySelector<HTMLFormElement>('header form')?.requestSubmit();
    await settle();
    expect(location.hash).toBe('#/search?q=referendum');
  });

  test('without words shows nothing, and says nothing', async () => {
    await open(world().world, '#/search');
    expect(all('.claim, h2')).toEqual([]);
  });
});

describe('what is damaged', () => {
  const damaged = (lost: Partial<Pack>) => world([{ ...PACK, ...lost }]).world;
  const ways = () => all('a').map((link) => link.getAttribute('href'));
  const told = vi.spyOn(console, 'error');
  beforeEach(() => void told.mockReset().mockImplementation(() => {}));
  afterEach(() => expect(told).toHaveBeenCalled());

  test('is told of where a view cannot be made of it, and other views are shown on', async () => {
    await open(damaged({ claims: [null as never] }), '#/issues');
    expect(text()).toContain('cannot be shown');
    expect(control(/Save what can be read/u)).toBeDefined();
    await go('#/settings');
    expect(heading()).toBe('Settings');
    expect(text()).not.toContain('cannot be shown');
  });

  test('is told of where the topic cannot be read at all, with the ways that need none', async () => {
    const unreadable = { readPack: () => Promise.reject(new Error('no such field')) };
    await open(world([PACK], unreadable).world, '#/issues');
    expect(text()).toContain('cannot be shown');
    expect(control(/Save what can be read/u)).toBeDefined();
    expect(ways()).toContain('#/keeping');
    await go('#/keeping');
    expect(heading()).toBe('Backup');
  });
});
