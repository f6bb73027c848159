/** From a selection on a page to the dossier's form, by the context menu or by a key. */
import browser, { type Menus, type Tabs } from '../browser.ts';
import { askTab } from '../messenger.ts';
import { lastSelection } from '../store/selection.ts';
import { settings } from '../store/settings.ts';
import { pageStrings } from './strings.ts';

const MENU = 'write-about';
const TITLE = 'menuWrite';
/** A claim is a sentence or two; a selection of a whole page is a slip. In UTF-16 units. */
const LONGEST = 5_000;

/** Puts the way into the context menu, in the language of the interface. */
export async function offerWriting(): Promise<void> {
  const { messages } = await pageStrings(await settings.language.get());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: messages[TITLE] ?? 'Crosslight',
    contexts: ['selection'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

/** Opens the form for what is selected on the page of the menu. */
export async function writeFromMenu(
  { menuItemId, selectionText }: Menus.OnClickData,
  tab?: Tabs.Tab,
): Promise<void> {
  if (menuItemId === MENU && tab) await writeAbout(selectionText ?? '', tab);
}

/** Opens the form for what is selected on the page that the reader is on; without a selection it is empty. */
export async function writeFromKey(tab: Tabs.Tab): Promise<void> {
  if (tab.id !== undefined) await writeAbout(await selectedText(tab.id), tab);
}

/** Where no script of ours is in the page, the key itself lets us in; else nothing is selected as far as we know. */
async function selectedText(tabId: number): Promise<string> {
  const answer = await askTab(tabId, 'selection');
  if (answer !== null) return answer;
  const func = (): string => String(getSelection());
  const results = await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
  return String(results[0]?.result ?? '');
}

/** In a private window nothing of a page is kept, not even for a moment: the form says so. */
async function writeAbout(text: string, { id: tab, url, title, incognito }: Tabs.Tab): Promise<void> {
  if (tab === undefined) return;
  const kept = incognito
    ? null
    : { text: text.slice(0, LONGEST), url: url ?? null, title: title ?? null, tab };
  await lastSelection(browser.storage).set(kept);
  await browser.tabs.create({ url: browser.runtime.getURL(`dossier/dossier.html#/write/${tab}`) });
}
