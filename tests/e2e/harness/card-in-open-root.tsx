/** Runs in a test page: shows the product's own card in an open shadow root, because axe cannot see into a closed one. */
import { Card } from '../../../content-scripts/card/card.tsx';
import { CardHost } from '../../../content-scripts/card/card-host.ts';
import type { Comparison } from '../../../src/core/comparison/comparison.ts';
import type { Match } from '../../../src/core/match.ts';
import type { Messages } from '../../../src/messages.ts';
import { translator } from '../../../src/ui/strings.ts';

const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  return attachShadow.call(this, { ...options, mode: 'open' });
};

const nothing = () => {};

function showCard(comparison: Comparison, match: Match, messages: Messages): void {
  const host = new CardHost('en');
  const props = { comparison, match, position: 1, count: 2, pinned: false, t: translator(messages, 'en') };
  const anchor = { box: { left: 40, top: 20, right: 400, bottom: 40 }, near: 60 };
  host.show(
    <Card
      {...props}
      actions={{ close: nothing, pin: nothing, step: nothing, openDossier: nothing, setAside: nothing }}
    />,
    anchor,
  );
}

Object.assign(globalThis, { showCard });
