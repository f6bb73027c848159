import { type SessionItem, type SessionStorage, sessionItem } from './session-item.ts';

/** A stretch of a page that the reader wants to write about. It is kept until the browser ends, or another one comes. */
export interface Selection {
  readonly text: string;
  /** The address of the page, as the tab has it. */
  readonly url: string | null;
  readonly title: string | null;
  readonly tab: number;
}

/** The stretch that was selected last; null before the first. */
export function lastSelection(storage: SessionStorage): SessionItem<Selection | null> {
  return sessionItem<Selection | null>(storage, 'selection', null, parse);
}

function parse(kept: unknown): Selection | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { text, url, title, tab } = kept as Partial<Record<keyof Selection, unknown>>;
  if (typeof text !== 'string' || typeof tab !== 'number') return undefined;
  return { text, tab, url: textOrNull(url), title: textOrNull(title) };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
