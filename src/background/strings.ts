/** The interface's strings for page scripts, which cannot read the extension's files themselves. */
import { readStrings, type Strings } from '../store/strings.ts';

/** Keys of what a card can say, and of the menu: every page gets these, and none of what our own pages read for themselves. */
const OF_PAGES =
  /^(?:agreement|basis|card|claim|command|difference|group|issue|kind|menu|own|quantity|relation|sentence|sibling|source|stance|strip)/;

/** Whether a page script may need the text of this key. */
export const isOfPages = (key: string): boolean => OF_PAGES.test(key);

/** One entry per language that was asked for in this worker's life. */
const known = new Map<string, Promise<Strings>>();

async function load(chosen: string): Promise<Strings> {
  const { messages, locale } = await readStrings(chosen);
  const shown = Object.entries(messages).filter(([key]) => isOfPages(key));
  return { messages: Object.fromEntries(shown), locale };
}

/** What a page may show, in the chosen language (empty: the browser's own). A failed load is tried again. */
export function pageStrings(chosen: string): Promise<Strings> {
  const strings = known.get(chosen) ?? load(chosen);
  known.set(chosen, strings);
  strings.catch(() => known.delete(chosen));
  return strings;
}
