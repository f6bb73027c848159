import { useEffect, useState } from 'preact/hooks';
import type { TopicReader } from './topic-reader.ts';
import { placeOnScreen, returnTo, usePlace } from './use-place.ts';
import type { World } from './world.ts';

/** Which issues are open, and what to call when the reader opens or closes one. */
export interface OpenIssues {
  isOpen(issue: string): boolean;
  toggle(issue: string, open: boolean): void;
  /** All issues have been read. */
  readonly complete: boolean;
}

/**
 * Opens the issues that the reader has opened earlier in this session, and the first that the page speaks of; goes back
 * to where the reader was. `drawn` says that all issues are on the page. Only what the reader does is remembered.
 */
export function useOpenIssues(reader: TopicReader, world: World, drawn: boolean): OpenIssues {
  const { place, note } = usePlace(world, reader.frame.id);
  const spoken = useSpoken(reader, world);
  const [closed, setClosed] = useState<string | null>(null);
  const [first = null] = spoken ?? [];
  const read = useReading(reader, drawn && place !== null ? spoken : null, place?.open ?? []);
  useEffect(() => {
    if (read !== 'nothing') returnTo(place?.at ?? null);
  }, [read === 'nothing']);
  useEffect(() => {
    const scrolled = () => note({ at: placeOnScreen(reader.issues.map(({ id }) => id)) });
    document.addEventListener('scrollend', scrolled);
    return () => document.removeEventListener('scrollend', scrolled);
  }, [note, reader]);
  return {
    complete: read === 'all',
    isOpen: (issue) => (issue === first && issue !== closed) || (place?.open.includes(issue) ?? false),
    toggle(issue, open) {
      if (issue === first) setClosed(open ? null : issue);
      const others = (place?.open ?? []).filter((id) => id !== issue);
      note({ open: open ? [...others, issue] : others });
    },
  };
}

/** How far the topic has been read. */
type Read = 'nothing' | 'what is open' | 'all';

/**
 * How far the topic has been read: first the issues that are open at first, then those that the page speaks of, then the
 * rest.
 */
function useReading(reader: TopicReader, spoken: readonly string[] | null, open: readonly string[]): Read {
  const [done, setDone] = useState<{ reader: TopicReader; read: Read } | null>(null);
  useEffect(() => {
    if (spoken === null) return;
    const ended = new AbortController();
    const note = (read: Read) => ended.signal.aborted || setDone({ reader, read });
    const read = async () => {
      await Promise.all([...open, ...spoken.slice(0, 1)].map((issue) => reader.read(issue)));
      note('what is open');
      await reader.readAtLeisure([...spoken, ...reader.issues.map(({ id }) => id)], ended.signal);
      note('all');
    };
    void read();
    return () => ended.abort();
    // An issue that is opened later is read by itself.
  }, [reader, spoken]);
  return done?.reader === reader ? done.read : 'nothing';
}

/** The issues that the page speaks of, in the order of the pack; null until they are looked up. */
function useSpoken(reader: TopicReader, world: World): readonly string[] | null {
  const [found, setFound] = useState<{ reader: TopicReader; issues: readonly string[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    const claims = new Set(reader.viewpoint.analysis?.matches.map(({ claim }) => claim));
    world.issuesOf(reader.frame.id, [...claims]).then((spoken) => {
      const issues = reader.issues.map(({ id }) => id).filter((id) => spoken.includes(id));
      if (wanted) setFound({ reader, issues });
    }, reader.failed);
    return () => {
      wanted = false;
    };
  }, [reader, world]);
  return found?.reader === reader ? found.issues : null;
}
