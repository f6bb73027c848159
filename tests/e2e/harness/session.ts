/** What the specs ask of a browser with Crosslight in it. Both browsers answer to the same interface. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Network } from './network.ts';

export type BrowserName = 'chromium' | 'firefox';
export type Command = 'next-claim' | 'previous-claim' | 'write-claim';

/** A function that is sent to a browser as source: it sees its arguments and globals there, nothing of this process. */
// biome-ignore lint/suspicious/noExplicitAny: further arguments are whatever the sent function takes.
export type Sent<First, Answer> = (first: First, ...args: any[]) => Answer | Promise<Answer>;

/** The real toolbar popup, open over a page. */
export interface Popup {
  /** Runs a function in the popup, with its document. Arguments and answer are JSON. */
  read<Answer>(read: Sent<Document, Answer>, ...args: unknown[]): Promise<Answer>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Session {
  readonly browserName: BrowserName;
  readonly network: Network;
  /** The folder into which the browser saves files, without a question. */
  readonly downloads: string;
  /** Opens a page of the test network in a new tab, in front. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, behind the one in front. */
  openOwnPage(path: string): Promise<Page>;
  /** Runs a function where closed shadow roots can be seen, with the card's root, null where there is none. */
  inCard<Answer>(page: Page, read: Sent<ShadowRoot | null, Answer>, ...args: unknown[]): Promise<Answer>;
  /** Clicks the toolbar button while the page is in front. */
  openPopup(page: Page): Promise<Popup>;
  /** Presses the keys of a command of the manifest while the page is in front. */
  press(page: Page, command: Command): Promise<void>;
  /** Stops the worker, as the browser does when it idles. Settles when it has stopped. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Loads the extension anew, as an update does: pages that are open keep the old script. */
  updateExtension(): Promise<void>;
  /** Answers yes to the browser's permission question for this origin, before it is put. */
  allowSite(pattern: string): Promise<void>;
  /**
   * Takes a site of the manifest back from the extension, as a reader can in the browser's settings. Chromium's say
   * "on specific sites": all others go with it.
   */
  withholdSite(domain: string): Promise<void>;
  /** Gives such a site to the extension again. */
  returnSite(domain: string): Promise<void>;
  /** Ends the browser as a power cut does. */
  cutOff(): Promise<void>;
  /** Makes a page as on a light or dark screen. */
  prefer(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Closes the popup and the pages of the test network, as before the next spec. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** A folder of its own for what a browser saves; whoever closes the browser takes it away. */
export const newDownloads = (): string => mkdtempSync(path.join(tmpdir(), 'crosslight-downloads-'));

export const VIEWPORT = { width: 1000, height: 800 };

/** The letter of a command that is suggested as Alt+Shift and a letter in the built manifest. */
export function commandLetter(manifestPath: string, command: Command): string {
  const { commands } = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const keys: string = commands[command].suggested_key.default;
  const letter = /^Alt\+Shift\+([A-Z])$/.exec(keys)?.[1];
  if (!letter) throw new Error(`The tests press Alt+Shift and a letter, not ${keys}`);
  return letter;
}
