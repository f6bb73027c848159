// @vitest-environment jsdom
import { webcrypto } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import type { Edit } from '../../src/core/pack/edits.ts';
import { previewReplacement } from '../../src/core/pack/preview.ts';
import { showPreview } from '../../src/core/pack/shown-preview.ts';
import { newSubscription, type Subscription } from '../../src/core/subscription/subscription.ts';
import { FERRY as FERRY_PACK, NEXT_FERRY } from '../keeping/ferry.ts';
import {
  all,
  click,
  control,
  enter,
  heading,
  open,
  PACK,
  said,
  settle,
  text,
  world,
} from './dossier-world.tsx';
import { fakeKeeping } from './fake-keeping.ts';

// The page of the tests lacks the part of it that browsers give to secure pages.
vi.stubGlobal('crypto', webcrypto);

const ADDRESS = 'https://desk.example/ferry.json';
const KEY = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
/** The first 16 digits of the SHA-256 of that key. */
const KEY_ID = '21fe31dfa154a261';
const FERRY: Subscription = {
  ...newSubscription(ADDRESS),
  pack: 'ferry',
  title: 'The ferry',
  key: KEY,
  checked: 1_700_000_000_000,
  outcome: { state: 'current' },
};

async function show(...subscriptions: Subscription[]) {
  const fake = fakeKeeping(subscriptions);
  await open(world([PACK], { keeping: fake.keeping }).world, '#/subscriptions');
  return fake;
}
const field = () => all('.subscribe input')[0];
const subscribe = async (typed: string) => {
  await enter(field(), typed);
  await click(control('Subscribe'));
};

describe('subscribing', () => {
  test('asks the browser for the one host, then fetches, and tells how it went', async () => {
    const { log, subscriptions } = await show();
    expect(text()).toContain('You have no subscriptions.');
    await subscribe(ADDRESS);
    expect(log).toEqual([`allow ${ADDRESS}`, `check ${ADDRESS}`]);
    expect(subscriptions().map(({ address }) => address)).toEqual([ADDRESS]);
    expect(said()).toContain('This version has been taken over.');
    expect((field() as HTMLInputElement).value).toBe('');
  });

  test.each([
    ['nonsense', 'This is no web address.'],
    ['http://desk.example/ferry.json', 'over https only'],
  ])('says beside the field what is wrong with %s, and asks nobody', async (typed, fault) => {
    const { log } = await show();
    await subscribe(typed);
    expect(all('#subscribe-said')[0]?.textContent).toContain(fault);
    expect(log).toEqual([]);
    expect((field() as HTMLInputElement).value).toBe(typed);
  });

  test('fetches nothing where the reader does not let it', async () => {
    const fake = await show();
    fake.answers.allowed = false;
    await subscribe(ADDRESS);
    expect(fake.log).toEqual([`allow ${ADDRESS}`]);
    expect(fake.subscriptions()).toEqual([]);
    expect(said()).toContain('did not let Crosslight reach desk.example');
  });

  test('to the same address is done once', async () => {
    const { log } = await show(FERRY);
    await subscribe(`${ADDRESS}#top`);
    expect(log).toEqual([`allow ${ADDRESS}`]);
    expect(said()).toContain('already');
  });
});

describe('a subscription', () => {
  test('shows its true host, the key by its name, and how the last look went', async () => {
    await show(FERRY);
    expect(heading()).toBe('Subscriptions');
    expect(all('.subscription h2')[0]?.textContent).toBe('The ferry');
    expect(text()).toContain('desk.example');
    await vi.waitFor(() => expect(text()).toContain(KEY_ID));
    expect(text()).toContain('14 November 2023');
    expect(text()).toContain('Nothing new.');
  });

  test.each([
    [{ why: 'gone' }, 'What you have stays with you.'],
    [{ why: 'sent-on' }, 'The server sends on to another address.'],
    [{ why: 'status', status: 500 }, 'the fault 500'],
    [{ why: 'too-large', bytes: 100_000_000 }, '100 MB'],
    [{ why: 'wrong-type', type: 'text/html' }, '(text/html)'],
    [{ why: 'tampered' }, 'not what its publisher signed'],
    [
      { why: 'not-a-pack', fault: { path: 'claims[3].id', problem: 'is missing', remedy: '' } },
      'claims[3].id: is missing',
    ],
  ] as const)('says in words that the last look failed: %j', async (refusal, words) => {
    await show({ ...FERRY, outcome: { state: 'refused', refusal } });
    expect(text()).toContain(words);
  });

  test('is looked at when the reader asks', async () => {
    const { log } = await show(FERRY);
    await click(control(/^Check now/u));
    expect(log).toEqual([`check ${ADDRESS}`]);
  });

  test('asks before it trusts another key, and looks again with it', async () => {
    const other = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
    const refusal = { why: 'other-key', key: other, keyId: '0123456789abcdef' } as const;
    const { subscriptions, log } = await show({ ...FERRY, outcome: { state: 'refused', refusal } });
    expect(text()).toContain('nothing more is fetched by itself until you decide');
    expect(subscriptions()[0]?.key).toBe(KEY);
    await click(control('Trust the new key 0123456789abcdef'));
    expect(subscriptions()[0]?.key).toBe(other);
    expect(log).toEqual([`check ${ADDRESS}`]);
  });

  test('asks before it does without a signature', async () => {
    const { subscriptions } = await show({
      ...FERRY,
      outcome: { state: 'refused', refusal: { why: 'unsigned' } },
    });
    await click(control('Go on without a signature'));
    expect(subscriptions()[0]?.key).toBeNull();
  });

  test('asks for the host again where the browser has taken it back', async () => {
    const fake = fakeKeeping([{ ...FERRY, outcome: { state: 'refused', refusal: { why: 'unreachable' } } }]);
    fake.answers.allowed = false;
    await open(world([PACK], { keeping: fake.keeping }).world, '#/subscriptions');
    expect(text()).toContain('does not let Crosslight reach desk.example');
    fake.answers.allowed = true;
    await click(control('Allow it'));
    expect(fake.log).toEqual([`allow ${ADDRESS}`, `check ${ADDRESS}`]);
  });

  test('takes new versions as the reader chooses', async () => {
    const { subscriptions } = await show(FERRY);
    await click(control(/^Take them over at once/u));
    expect(subscriptions()[0]?.updates).toBe('apply');
  });

  test('can be given up', async () => {
    const { subscriptions } = await show(FERRY);
    await click(control(/^Unsubscribe/u));
    expect(subscriptions()).toEqual([]);
    expect(said()).toContain('You no longer subscribe to The ferry.');
  });
});

describe('a version that waits', () => {
  const published = FERRY_PACK;
  const shown = (edits: readonly Edit[]) =>
    showPreview(NEXT_FERRY, published, [], previewReplacement(published, edits, NEXT_FERRY));
  const waiting = async (edits: readonly Edit[] = []) => {
    const fake = fakeKeeping([{ ...FERRY, outcome: { state: 'waiting' } }]);
    fake.answers.preview = shown(edits);
    await open(world([PACK], { keeping: fake.keeping }).world, '#/subscriptions');
    return fake;
  };

  test('shows what it would change, and is taken with one click', async () => {
    const { log } = await waiting();
    expect(all('.waiting tbody td').map(({ textContent }) => textContent)).toEqual(['1', '1', '1']);
    await click(control('Which?'));
    expect(all('.waiting del')[0]?.textContent).toContain('There were 214 people aboard.');
    expect(all('.waiting ins')[0]?.textContent).toContain('There were 216 people aboard.');
    await click(control('Take the new version'));
    expect(log).toEqual([`apply ${ADDRESS} []`]);
  });

  test('leaves own changes as they are, unless the reader gives one up', async () => {
    const [claim] = FERRY_PACK.claims;
    if (!claim) throw new Error('no claim');
    const own = { ...claim, statement: 'There were 215 people aboard, I counted.' };
    const { log } = await waiting([{ list: 'claims', key: claim.id, published: claim, own }]);
    expect(text()).toContain('There were 215 people aboard, I counted.');
    await click(all('.waiting input[type=radio]')[1]);
    await click(control('Take the new version'));
    expect(log).toEqual([`apply ${ADDRESS} [{"list":"claims","key":"aboard"}]`]);
  });
});

test.each([
  [
    'cannot be read',
    () => Promise.reject(new Error('no such field')),
    'does not let Crosslight open its store',
  ],
  ['is there no more', () => null, 'Check now'],
])('a version that waits and %s leaves nobody looking', async (_, preview, shows) => {
  const fake = fakeKeeping([{ ...FERRY, outcome: { state: 'waiting' } }]);
  fake.handlers.preview = preview;
  await open(world([PACK], { keeping: fake.keeping }).world, '#/subscriptions');
  expect(text()).toContain(shows);
  expect(text()).not.toContain('Looking');
});

describe('the ways through the dossier', () => {
  const ways = () => [...document.querySelectorAll('.ways a')].map(({ textContent }) => textContent);

  test('say where something waits, until it is dealt with', async () => {
    const refusal = { why: 'unsigned' } as const;
    const fake = await show(
      { ...FERRY, outcome: { state: 'waiting' } },
      { ...FERRY, address: `${ADDRESS}?2`, outcome: { state: 'refused', refusal } },
      { ...FERRY, address: `${ADDRESS}?3`, outcome: { state: 'refused', refusal: { why: 'slow' } } },
    );
    expect(ways()).toContain('Subscriptions22 wait for you');
    await fake.keeping.removeSubscription(ADDRESS);
    await settle();
    expect(ways()).toContain('Subscriptions11 waits for you');
  });

  test('say where something is damaged', async () => {
    const fake = fakeKeeping();
    fake.answers.damaged = true;
    await open(world([PACK], { keeping: fake.keeping }).world);
    expect(ways()).toContain('Backup!Something that is kept is damaged');
  });
});
