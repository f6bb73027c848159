/** What the keys of the manifest do: from claim to claim, and to the form for what is selected. */
import type { Tabs } from '../browser.ts';
import { askTab } from '../messenger.ts';
import { writeFromKey } from './write-about.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-claim': 1, 'previous-claim': -1 };

/** Does a command of the manifest on the page that the reader is on. */
export async function runCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  const step = STEPS[command];
  if (tab?.id === undefined) return;
  if (step !== undefined) await askTab(tab.id, 'step', step);
  else if (command === 'write-claim') await writeFromKey(tab);
}
