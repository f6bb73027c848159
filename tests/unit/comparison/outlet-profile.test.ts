import { describe, expect, test } from 'vitest';
import { leftOutBy, outletProfiles } from '../../../src/core/comparison/outlet-profile.ts';
import { claim, pack, report } from './small-pack.ts';

const ferry = pack({
  claims: [claim('dead', { unit: 'people' }), claim('cause'), claim('captain'), claim('silent')],
  reports: [
    report('dead', { outlet: 'a', figure: '12 people' }),
    report('dead', { outlet: 'b', figure: '12 people' }),
    report('dead', { outlet: 'c', figure: '14 people' }),
    report('cause', { outlet: 'c', article: 'c-1', carries: ['Wire'] }),
    report('captain', { outlet: 'c', article: 'c-1', carries: ['Wire'] }),
    report('captain', { outlet: 'd', carries: ['Wire'] }),
  ],
});
const profileOf = (id: string) => outletProfiles(ferry).find(({ outlet }) => outlet.id === id);

describe('the profile of an outlet', () => {
  test('says what it reports and how it stands to the others', () => {
    const claims = profileOf('c')?.claims.map(({ claim: { id }, standing }) => [id, standing]);
    expect(claims).toEqual([
      ['dead', 'against'],
      ['cause', 'with'],
      ['captain', 'with'],
    ]);
    expect(profileOf('a')?.claims.map(({ standing }) => standing)).toEqual(['with']);
  });

  test('says where it is alone: no other independent source, reprints of its text apart', () => {
    expect(profileOf('a')?.alone).toEqual([]);
    expect(profileOf('c')?.alone.map(({ id }) => id)).toEqual(['cause', 'captain']);
    expect(profileOf('d')?.alone.map(({ id }) => id)).toEqual(['captain']);
  });

  test('counts the articles that carry the text of another, not their reports', () => {
    expect(profileOf('c')?.carried).toEqual([{ name: 'Wire', articles: 1 }]);
    expect(profileOf('c')?.reports).toBe(3);
    expect(profileOf('a')?.carried).toEqual([]);
  });
});

test('an outlet leaves out what others report, never what nobody does', () => {
  const leftOut = (outlet: string) =>
    leftOutBy(ferry, outlet).map(({ claim: { id }, sources }) => [id, sources]);
  expect(leftOut('a')).toEqual([
    ['cause', 1],
    ['captain', 1],
  ]);
  expect(leftOut('c')).toEqual([]);
  expect(leftOut('d')[0]).toEqual(['dead', 3]);
});

test('an outlet that reports a claim itself and in an agency’s words reports it once, by the graver standing', () => {
  const twice = pack({
    claims: [claim('dead', { unit: 'people' })],
    reports: [
      report('dead', { outlet: 'a', figure: '12 people' }),
      report('dead', { outlet: 'b', figure: '12 people' }),
      report('dead', { outlet: 'c', figure: '12 people' }),
      report('dead', { outlet: 'c', figure: '14 people', carries: ['Wire'] }),
    ],
  });
  const profile = outletProfiles(twice).find(({ outlet }) => outlet.id === 'c');
  expect(profile?.claims.map(({ standing }) => standing)).toEqual(['against']);
});
