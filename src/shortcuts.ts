/** The commands of the keyboard as the browser has really bound them, and the way to the page where it lets one bind them. */
import { bareBrowser as browser } from './bare-browser.ts';

/** A command of the manifest; `keys` is empty where the browser has bound none. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

/** Chrome has no call for it; the address opens in a tab, though no page may link to it. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The manifest's commands. Browsers list others beside them, such as the button's. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const ours = browser.runtime.getManifest().commands ?? {};
  const listed = await browser.commands.getAll();
  return listed.flatMap(({ name = '', shortcut = '' }) =>
    Object.hasOwn(ours, name) ? [{ command: name, keys: shortcut }] : [],
  );
}

/** Opens the browser's own page of shortcuts. */
export function openShortcutSettings(): void {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: CHROME_SHORTCUTS });
}
