/** The toolbar popup. Everything in it comes from the store and from the page's own script; the worker may sleep. */
import { render } from 'preact';
import browser from '../src/browser.ts';
import pieces from '../src/ui/pieces.css';
import { translator } from '../src/ui/strings.ts';
import tokens from '../src/ui/tokens.css';
import { browserWorld } from './browser-world.ts';
import styles from './popup.css';
import { Popup } from './popup.tsx';

type MessageFile = Readonly<Record<string, { readonly message: string }>>;

const LOCALE = 'en';

async function strings(): Promise<Record<string, string>> {
  const response = await fetch(browser.runtime.getURL(`_locales/${LOCALE}/messages.json`));
  const file: MessageFile = await response.json();
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

function adopt(...texts: string[]): void {
  document.adoptedStyleSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

async function open(): Promise<void> {
  adopt(tokens, pieces, styles);
  const [messages, world] = await Promise.all([strings(), browserWorld()]);
  render(<Popup world={world} t={translator(messages, LOCALE)} />, document.body);
}

void open();
