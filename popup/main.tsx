/** The toolbar popup. Everything in it comes from the store and from the page's own script; the worker may sleep. */
import { render } from 'preact';
import { settings } from '../src/store/settings.ts';
import { readStrings } from '../src/store/strings.ts';
import { setLanguage } from '../src/ui/document-language.ts';
import pieces from '../src/ui/pieces.css';
import shareBar from '../src/ui/share-bar.css';
import { translator } from '../src/ui/strings.ts';
import tokens from '../src/ui/tokens.css';
import { browserWorld } from './browser-world.ts';
import styles from './popup.css';
import { Popup } from './popup.tsx';

function adopt(...texts: string[]): void {
  document.adoptedStyleSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

async function open(): Promise<void> {
  adopt(tokens, pieces, shareBar, styles);
  const [strings, world] = await Promise.all([settings.language.get().then(readStrings), browserWorld()]);
  const t = translator(strings.messages, strings.locale);
  setLanguage(document.documentElement, t.locale);
  render(<Popup world={world} t={t} />, document.body);
}

void open();
