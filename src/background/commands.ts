/** The keyboard's way from claim to claim. */
import browser from '../browser.ts';
import { askTab } from '../messenger.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-claim': 1, 'previous-claim': -1 };

/** Passes a command of the manifest on to the page that the reader is on. */
export async function runCommand(command: string): Promise<void> {
  const step = STEPS[command];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (step !== undefined && tab?.id !== undefined) await askTab(tab.id, 'step', step);
}
