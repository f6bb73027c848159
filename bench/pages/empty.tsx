/** The least that a popup made as ours could be: Preact, the same styles, two lines of text. The floor of the bench. */
import { render } from 'preact';
import styles from '../../popup/popup.css';
import pieces from '../../src/ui/pieces.css';
import tokens from '../../src/ui/tokens.css';

document.adoptedStyleSheets = [tokens, pieces, styles].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});

function Empty() {
  return (
    <main>
      <h1 class="brand">Empty</h1>
      <p class="state">Nothing is shown here.</p>
    </main>
  );
}

render(<Empty />, document.body);
