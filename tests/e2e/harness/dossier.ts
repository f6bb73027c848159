/** What a reader does in the dossier and reads there, in either browser. */
import type { Page } from 'puppeteer-core';
import { eventually } from '../../../scripts/eventually.ts';

/** Long work takes as long as it takes on a busy machine. */
export const PATIENCE = { timeout: 60_000, interval: 50 };

const mainText = (page: Page) => page.evaluate(() => document.querySelector('main')?.textContent ?? '');

/** Settles as soon as the words stand on the page. */
export const shows = (page: Page, wanted: string) =>
  eventually(
    `“${wanted}”`,
    async () => {
      const text = await mainText(page);
      if (!text.includes(wanted)) throw new Error(text);
      return true;
    },
    PATIENCE.timeout,
  );

/** Settles as soon as the words stand there no more. */
export const showsNoMore = (page: Page, words: string) =>
  eventually(
    `no “${words}”`,
    async () => {
      const text = await mainText(page);
      return text !== '' && !text.includes(words);
    },
    PATIENCE.timeout,
  );

/** Goes to a place of the dossier; settles when its heading stands there. */
export async function go(page: Page, place: string, heading: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, place);
  await eventually(`the view ${place}`, () =>
    page.evaluate((wanted) => document.querySelector('h1')?.textContent === wanted, heading),
  );
}

/** Clicks the first button, link or choice whose words begin like this, as soon as it can be clicked. */
export const press = (page: Page, begins: string) =>
  eventually(`the button “${begins}”`, () =>
    page.evaluate((wanted) => {
      const found = [
        ...document.querySelectorAll<HTMLElement>('main :is(button:enabled, a, label, summary)'),
      ].find(({ textContent }) => textContent?.trim().startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, begins),
  );

/** Fills in the field whose label begins like this, as typing does. */
export const fillIn = (page: Page, label: string, value: string) =>
  eventually(`the field “${label}”`, () =>
    page.evaluate(
      (wanted, text) => {
        const field = [...document.querySelectorAll('label')].find(({ textContent }) =>
          textContent?.trim().startsWith(wanted),
        )?.control;
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
        field.value = text;
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
        return true;
      },
      label,
      value,
    ),
  );

/** Puts a file into the field that takes files, as a drop or the browser's dialogue does. */
export const chooseFile = (page: Page, name: string, text: string) =>
  eventually('a choice of files', () =>
    page.evaluate(
      (called, content) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([content], called));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
        return input !== null;
      },
      name,
      text,
    ),
  );

/** Undoes a deed of the history, or does it again: the latest, or one that lies so many behind it. */
export const turnDeed = (page: Page, behind = 0) =>
  eventually('the deed', () =>
    page.evaluate((at) => {
      const button = document.querySelectorAll<HTMLButtonElement>('.deed button')[at];
      button?.click();
      return button !== undefined;
    }, behind),
  );

/** Deletes the database, as a browser does that clears a site's data. No other page may hold it for good. */
export const deleteDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((settle, fail) => {
        const deleted = indexedDB.deleteDatabase('crosslight');
        deleted.onsuccess = () => settle();
        deleted.onerror = () => fail(deleted.error);
      }),
  );
