import { describe, expect, it, test } from 'vitest';
import { originPattern, parseAddress, signatureAddress } from '../../../src/core/subscription/address.ts';
import { judgeSignature } from '../../../src/core/subscription/judge-signature.ts';
import {
  isDue,
  isStopped,
  newSubscription,
  type Refusal,
} from '../../../src/core/subscription/subscription.ts';

describe('an address that is typed', () => {
  test.each([
    ['https://desk.example/packs/ferry.json', 'https://desk.example/packs/ferry.json'],
    ['  https://DESK.example/ferry.json#top ', 'https://desk.example/ferry.json'],
    ['https://desk.example:8443/ferry.json?edition=2', 'https://desk.example:8443/ferry.json?edition=2'],
    ['https://desk.example', 'https://desk.example/'],
  ])('%s is written as browsers write it', (typed, address) => {
    expect(parseAddress(typed)).toEqual({ ok: true, address });
  });

  test.each([
    ['', 'no-address'],
    ['desk.example/ferry.json', 'no-address'],
    ['https://', 'no-address'],
    ['https://desk.example\\@evil.example/', 'no-address'],
    ['https://desk.example@evil.example/', 'no-address'],
    ['https://desk.example/a b', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['file:///etc/passwd', 'no-address'],
    ['http://desk.example/ferry.json', 'not-https'],
    ['http://localhost/ferry.json', 'not-https'],
  ])('%s is refused', (typed, fault) => {
    expect(parseAddress(typed)).toEqual({ ok: false, fault });
  });

  it('needs the permission for its host alone, and has its signature beside it', () => {
    const address = 'https://desk.example:8443/packs/ferry.json?edition=2';
    expect(originPattern(address)).toBe('https://desk.example/*');
    expect(signatureAddress(address)).toBe('https://desk.example:8443/packs/ferry.json.sig?edition=2');
  });
});

describe('a signature', () => {
  const ours = { version: 1, keyId: '00', publicKey: 'ours', signature: '' } as const;
  const theirs = { ...ours, keyId: '11', publicKey: 'theirs' } as const;

  test.each([
    ['nothing pinned, nothing signed', null, null, false, { trusted: true, key: null }],
    ['the first key that is seen', null, ours, true, { trusted: true, key: 'ours' }],
    ['the key that is pinned', 'ours', ours, true, { trusted: true, key: 'ours' }],
    ['none after a signed one', 'ours', null, false, { trusted: false, refusal: { why: 'unsigned' } }],
    [
      'of another key',
      'ours',
      theirs,
      true,
      { trusted: false, refusal: { why: 'other-key', key: 'theirs', keyId: '11' } },
    ],
    ['of another file', 'ours', ours, false, { trusted: false, refusal: { why: 'tampered' } }],
    ['of another file, at first', null, ours, false, { trusted: false, refusal: { why: 'tampered' } }],
    [
      'of another file by another key',
      'ours',
      theirs,
      false,
      { trusted: false, refusal: { why: 'tampered' } },
    ],
  ] as const)('%s', (_, pinned, signature, holds, judgement) => {
    expect(judgeSignature(pinned, signature, holds)).toEqual(judgement);
  });
});

describe('a subscription', () => {
  const HOUR = 60 * 60 * 1000;
  const NOW = 1_700_000_000_000;
  const one = newSubscription('https://desk.example/ferry.json');
  const refusedFor = (refusal: Refusal) =>
    ({ ...one, checked: 0, outcome: { state: 'refused', refusal } }) as const;

  it('is looked at once a day at most', () => {
    expect(isDue(one, NOW)).toBe(true);
    expect(isDue({ ...one, checked: NOW - HOUR }, NOW)).toBe(false);
    expect(isDue({ ...one, checked: NOW - 24 * HOUR }, NOW)).toBe(true);
  });

  it('is not forgotten where the clock was set back', () => {
    expect(isDue({ ...one, checked: NOW + 400 * 24 * HOUR }, NOW)).toBe(true);
  });

  test.each([
    { why: 'unsigned' },
    { why: 'tampered' },
    { why: 'other-key', key: '', keyId: '' },
    { why: 'other-pack', title: '' },
  ] as const)('stops and asks where $why', (refusal) => {
    expect(isStopped(refusedFor(refusal))).toBe(true);
    expect(isDue(refusedFor(refusal), NOW)).toBe(false);
  });

  test.each([{ why: 'slow' }, { why: 'gone' }, { why: 'status', status: 500 }] as const)(
    'tries again tomorrow where $why',
    (refusal) => {
      expect(isStopped(refusedFor(refusal))).toBe(false);
      expect(isDue(refusedFor(refusal), NOW)).toBe(true);
    },
  );
});
