/** What a reader does in the popup and reads there. */
import { eventually } from '../../../scripts/eventually.ts';
import type { Popup } from './session.ts';

/** What can be read in the popup, without what is folded away. */
export function popupText(popup: Popup): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees.
  return popup.read((document) => document.body.innerText);
}

/** The popup's text as soon as it holds all the words. */
export function popupShows(popup: Popup, ...wanted: string[]): Promise<string> {
  return eventually(`a popup with “${wanted.join('” and “')}”`, async () => {
    const text = await popupText(popup);
    if (!wanted.every((part) => text.includes(part))) throw new Error(text);
    return text;
  });
}

/** The titles of the issues, in the order of the popup, as soon as there are any. */
export function issueTitles(popup: Popup): Promise<string[]> {
  return eventually('issues in the popup', async () => {
    const titles = await popup.read((document) =>
      [...document.querySelectorAll('.issue h3')].map((heading) => heading.textContent ?? ''),
    );
    return titles.length > 0 && titles;
  });
}

/** Opens every issue. */
export async function unfoldIssues(popup: Popup): Promise<void> {
  await issueTitles(popup);
  await popup.read((document) => {
    for (const summary of document.querySelectorAll<HTMLElement>('.issue:not([open]) > summary'))
      summary.click();
  });
  await eventually('all issues to open', () =>
    popup.read((document) => !document.querySelector('.issue:not([open])')),
  );
}

/** Clicks the button (or switch) whose words hold `label`, as soon as it is there. */
export async function clickInPopup(popup: Popup, label: string): Promise<void> {
  await eventually(`“${label}” in the popup`, () =>
    popup.read((document, wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, label.switch')];
      const control = controls.find((element) => element.textContent.includes(wanted));
      control?.click();
      return control !== undefined;
    }, label),
  );
}
