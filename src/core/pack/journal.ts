import { isEqual } from './equal.ts';
import type { PackRecord } from './record-key.ts';

/** What the reader says of a record instead of its publisher; null: the record is taken out. */
export interface Own {
  readonly record: PackRecord | null;
}

/** One thing that a deed has changed, by name, as it was and as it became. Null where the reader had or has no say. */
export interface Touch {
  readonly name: string;
  readonly before: Own | number | null;
  readonly after: Own | number | null;
}

/** A deed as far as undoing is concerned. Later deeds have greater ids. */
export interface JournalEntry {
  readonly id: number;
  readonly undone: boolean;
  /** Whether it changed what is published, and so the ground of every later deed. */
  readonly whole: boolean;
  readonly touches: readonly Touch[];
}

/** Which other deed has to be undone or redone first; null where none of those that are known would help. */
export type Obstacle<T> = { readonly deed: T; readonly first: 'undo' | 'redo' } | null;

/**
 * What stands in the way of undoing (or redoing, where it is undone) a deed; undefined if nothing does. A deed can go if
 * no later one that stands touches the same, and if everything it touched is as it left it (as it found it, to redo).
 * `stateOf` tells how a touched thing is now.
 */
export function obstacleTo<T extends JournalEntry>(
  deed: T,
  journal: readonly T[],
  stateOf: (name: string) => Touch['after'],
): Obstacle<T> | undefined {
  const names = new Set(deed.touches.map(({ name }) => name));
  const meets = (other: T): boolean => deed.whole || other.touches.some(({ name }) => names.has(name));
  const later = journal.findLast((other) => other.id > deed.id && !other.undone && meets(other));
  if (later) return { deed: later, first: 'undo' };
  const astray = deed.touches.find(
    ({ name, before, after }) => !isEqual(stateOf(name), deed.undone ? before : after),
  );
  if (astray === undefined) return undefined;
  return deed.undone ? makerOf(astray, journal, deed.id) : null;
}

/** The deed that would bring something to where a later one found it. */
function makerOf<T extends JournalEntry>(
  { name, before }: Touch,
  journal: readonly T[],
  until: number,
): Obstacle<T> {
  const touching = journal.filter(
    ({ id, touches }) => id < until && touches.some((touch) => touch.name === name),
  );
  const maker = touching.findLast(
    ({ undone, touches }) =>
      undone && touches.some((touch) => touch.name === name && isEqual(touch.after, before)),
  );
  if (maker) return { deed: maker, first: 'redo' };
  const standing = touching.findLast(({ undone }) => !undone);
  return standing ? { deed: standing, first: 'undo' } : null;
}
