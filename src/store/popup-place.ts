import { type SessionItem, type SessionStorage, sessionItem } from './session-item.ts';
import { parseTexts } from './setting.ts';

/** Where a reader was in the popup's list of issues. It says nothing of any page. */
export interface Place {
  /** Ids of the issues that the reader has opened. */
  readonly open: readonly string[];
  /** The issue at the upper edge and how far it was scrolled past it, in CSS pixels; null at the top. */
  readonly at: { readonly issue: string; readonly past: number } | null;
}

export const AT_THE_TOP: Place = { open: [], at: null };

/** In a private window nothing is read and nothing kept. */
const NOT_KEPT: SessionItem<Place> = { get: async () => AT_THE_TOP, set: async () => {} };

/** The place in a pack, remembered until the browser ends; in a private window, not at all. */
export function popupPlace(storage: SessionStorage, pack: string, incognito: boolean): SessionItem<Place> {
  return incognito ? NOT_KEPT : sessionItem(storage, `popupPlace:${pack}`, AT_THE_TOP, parsePlace);
}

function parsePlace(kept: unknown): Place | undefined {
  const { open, at } = (kept ?? {}) as { open?: unknown; at?: unknown };
  const opened = parseTexts(open);
  if (!opened) return undefined;
  const { issue, past } = (at ?? {}) as { issue?: unknown; past?: unknown };
  const known = typeof issue === 'string' && typeof past === 'number' && Number.isFinite(past);
  return { open: opened, at: known ? { issue, past } : null };
}
