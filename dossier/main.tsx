/** The dossier: the whole topic on a page of its own. Everything comes from the store; the worker may sleep. */
import { render } from 'preact';
import pieces from '../src/ui/pieces.css';
import tokens from '../src/ui/tokens.css';
import { App } from './app.tsx';
import { browserWorld } from './browser-world.ts';
import frame from './styles/frame.css';
import matrix from './styles/matrix.css';
import print from './styles/print.css';
import views from './styles/views.css';

document.adoptedStyleSheets = [tokens, pieces, frame, views, matrix, print].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});
render(<App world={browserWorld()} />, document.body);
