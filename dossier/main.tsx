/** The dossier: the whole topic on a page of its own. Everything comes from the store; the worker may sleep. */
import { render } from 'preact';
import pieces from '../src/ui/pieces.css';
import shareBar from '../src/ui/share-bar.css';
import tokens from '../src/ui/tokens.css';
import { App } from './app.tsx';
import { browserWorld } from './browser-world.ts';
import capture from './styles/capture.css';
import choices from './styles/choices.css';
import claims from './styles/claims.css';
import dataset from './styles/dataset.css';
import elements from './styles/elements.css';
import frame from './styles/frame.css';
import keeping from './styles/keeping.css';
import matrix from './styles/matrix.css';
import overview from './styles/overview.css';
import plots from './styles/plots.css';
import print from './styles/print.css';
import prose from './styles/prose.css';
import tables from './styles/tables.css';

document.adoptedStyleSheets = [
  tokens,
  pieces,
  shareBar,
  elements,
  frame,
  prose,
  overview,
  claims,
  tables,
  plots,
  choices,
  keeping,
  dataset,
  capture,
  matrix,
  print,
].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});
render(<App world={browserWorld()} />, document.body);
