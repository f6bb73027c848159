import { describe, expect, it } from 'vitest';
import { type JournalEntry, type Own, obstacleTo, type Touch } from '../../../src/core/pack/journal.ts';

const own = (title: string): Own => ({ record: { id: 'a', title } });
const touch = (name: string, before: Touch['before'], after: Touch['after']): Touch => ({
  name,
  before,
  after,
});
const deed = (id: number, touches: Touch[], undone = false, whole = false): JournalEntry => ({
  id,
  undone,
  whole,
  touches,
});

/** Nothing, then First, then Second. */
const FIRST = deed(1, [touch('issues a', null, own('First'))]);
const SECOND = deed(2, [touch('issues a', own('First'), own('Second'))]);
const OTHER = deed(3, [touch('issues b', null, own('Other'))]);
const UPDATE = deed(4, [touch('published', 7, 9)], false, true);

const now = (states: Record<string, Touch['after']>) => (name: string) => states[name] ?? null;
const undone = (entry: JournalEntry): JournalEntry => ({ ...entry, undone: true });

describe('what stands in the way of undoing', () => {
  it('is nothing where no later deed touched the same', () => {
    expect(obstacleTo(SECOND, [FIRST, SECOND, OTHER], now({ 'issues a': own('Second') }))).toBeUndefined();
  });

  it('is the last later deed to the same record', () => {
    expect(obstacleTo(FIRST, [FIRST, SECOND, OTHER], now({ 'issues a': own('Second') }))).toEqual({
      deed: SECOND,
      first: 'undo',
    });
  });

  it('is not a later deed that is undone itself', () => {
    expect(obstacleTo(FIRST, [FIRST, undone(SECOND)], now({ 'issues a': own('First') }))).toBeUndefined();
  });

  it('is not an update that left the record alone', () => {
    expect(
      obstacleTo(OTHER, [OTHER, UPDATE], now({ 'issues b': own('Other'), published: 9 })),
    ).toBeUndefined();
  });

  it('of an update is whatever stands above it', () => {
    const later = { ...OTHER, id: 5 };
    expect(obstacleTo(UPDATE, [UPDATE, later], now({ published: 9 }))).toEqual({
      deed: later,
      first: 'undo',
    });
  });

  it('is unknown where the record is not as the deed left it and nobody says why', () => {
    expect(obstacleTo(FIRST, [FIRST], now({ 'issues a': own('Elsewhere') }))).toBeNull();
  });
});

describe('what stands in the way of doing it again', () => {
  it('is an earlier deed that made what it began with', () => {
    expect(obstacleTo(undone(SECOND), [undone(FIRST), undone(SECOND)], now({}))).toEqual({
      deed: undone(FIRST),
      first: 'redo',
    });
  });

  it('is a later deed that took its place', () => {
    const instead = deed(5, [touch('issues a', null, own('Instead'))]);
    expect(obstacleTo(undone(FIRST), [undone(FIRST), instead], now({ 'issues a': own('Instead') }))).toEqual({
      deed: instead,
      first: 'undo',
    });
  });

  it('is an earlier deed that was done again in between', () => {
    expect(
      obstacleTo(
        undone({ ...SECOND, touches: [touch('issues a', null, own('Second'))] }),
        [FIRST, undone(SECOND)],
        now({ 'issues a': own('First') }),
      ),
    ).toEqual({ deed: FIRST, first: 'undo' });
  });

  it('is nothing where everything is as it found it', () => {
    expect(
      obstacleTo(undone(SECOND), [FIRST, undone(SECOND)], now({ 'issues a': own('First') })),
    ).toBeUndefined();
  });
});
