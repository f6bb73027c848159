import fc from 'fast-check';

/** Where to cut a text, and what to put round or between the pieces. */
export const wounds = fc.array(
  fc.record({
    at: fc.nat(80),
    how: fc.constantFrom('split', 'empty', 'wrap', 'comment', 'wide-space', 'shadow', 'slot'),
    tag: fc.constantFrom('b', 'i', 'span', 'a', 'em', 'x-term'),
  }),
  { maxLength: 8 },
);
export type Wound = { at: number; how: string; tag: string };

/** Changes how a paragraph is built, never what a reader sees of it. */
export function injure(element: Element, { at, how, tag }: Wound): void {
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const node = texts[at % texts.length];
  if (!node) return;
  const tail = node.splitText(at % (node.length + 1));
  if (how === 'empty') tail.before(document.createTextNode(''));
  if (how === 'comment') tail.before(document.createComment(' no text '));
  if (how === 'wide-space') tail.data = tail.data.replace(' ', '\n\t  ');
  if (how === 'shadow' || how === 'slot') {
    // The words move into the shadow root of a component, or are slotted into one that has its own.
    const host = document.createElement('x-term');
    const root = host.attachShadow({ mode: 'open' });
    tail.replaceWith(host);
    (how === 'slot' ? host : root).append(tail);
    if (how === 'slot') root.append(document.createElement('span'), document.createElement('slot'));
  }
  if (how === 'wrap') {
    const wrapper = document.createElement(tag);
    if (tag === 'a') wrapper.setAttribute('href', '#here');
    tail.replaceWith(wrapper);
    wrapper.append(tail);
  }
}
