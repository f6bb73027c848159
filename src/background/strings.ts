/** The interface's strings for page scripts, which cannot read the extension's files themselves. */
import { readStrings, type Strings } from '../store/strings.ts';

/** Keys of the texts that only our own pages show, which read them for themselves. */
const OF_OUR_PAGES = /^(?:dossier|popup)/;

/** One entry per language that was asked for in this worker's life. */
const known = new Map<string, Promise<Strings>>();

async function load(chosen: string): Promise<Strings> {
  const { messages, locale } = await readStrings(chosen);
  const shown = Object.entries(messages).filter(([key]) => !OF_OUR_PAGES.test(key));
  return { messages: Object.fromEntries(shown), locale };
}

/** What a page may show, in the chosen language (empty: the browser's own). A failed load is tried again. */
export function pageStrings(chosen: string): Promise<Strings> {
  const strings = known.get(chosen) ?? load(chosen);
  known.set(chosen, strings);
  strings.catch(() => known.delete(chosen));
  return strings;
}
