/** What the hostile pages run. Each function is sent to a page as source and sees nothing of this file. */

/** What the spying page keeps for the specs to look at. */
export interface Spied {
  /** Shadow roots that came into its hands. */
  readonly roots: ShadowRoot[];
}

/**
 * Hooks all that could hand out a shadow root, claims our host's name for an element of its own, and lets every font
 * that the card may fall back on be loaded from its own server, one file for each character.
 */
export function spyOnTheCard(): void {
  const spied: Spied = { roots: [] };
  Object.assign(globalThis, { spied });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit) {
    const root = attachShadow.call(this, { ...options, mode: 'open' });
    spied.roots.push(root);
    return root;
  };
  for (const name of ['xl-card', 'crosslight-card']) {
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          const internals = this.attachInternals();
          setInterval(() => {
            if (internals.shadowRoot) spied.roots.push(internals.shadowRoot);
          }, 50);
        }
      },
    );
  }
  const style = document.createElement('style');
  const families = ['system-ui', '-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans', 'Spy'];
  const faces = families.flatMap((family) =>
    [...'abcdefghijklmnopqrstuvwxyzBT0123456789%'].map((letter) => {
      const code = letter.codePointAt(0)?.toString(16);
      return `@font-face { font-family: "${family}"; src: url("/leak/${family.replace(' ', '-')}/${code}.woff2"); unicode-range: U+${code}; }`;
    }),
  );
  style.textContent = `${faces.join('\n')}
    xl-card, [data-xl-card] { --cl-font: Spy !important; font-family: Spy !important; color: transparent !important; }`;
  for (const name of ['--cl-font', '--cl-size', '--cl-leading']) {
    CSS.registerProperty({ name, syntax: '<custom-ident>', inherits: false, initialValue: 'Spy' });
  }
  document.documentElement.append(style);
}

/** Replaces what scripts are made of, as far as a page can, by versions that listen, lie or throw. */
export function overridePrototypes(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  const listen = (owner: object, name: string) => {
    const original = Reflect.get(owner, name);
    if (typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      configurable: true,
      value(this: unknown, ...args: unknown[]) {
        const text = String(args[0]);
        if (text.includes('crosslight') || text.includes('Brussels')) seen.push(`${name}: ${text}`);
        return Reflect.apply(original, this, args);
      },
    });
  };
  const lie = (owner: object, name: string) =>
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        throw new Error(`${name} is the page's now`);
      },
    });
  for (const name of ['map', 'filter', 'push', 'flatMap', 'join']) listen(Array.prototype, name);
  for (const name of ['get', 'set', 'has']) listen(Map.prototype, name);
  for (const name of ['parse', 'stringify']) listen(JSON, name);
  listen(EventTarget.prototype, 'addEventListener');
  listen(Document.prototype, 'createElement');
  listen(Document.prototype, 'createTreeWalker');
  for (const name of ['textContent', 'parentElement', 'nodeType', 'isConnected']) lie(Node.prototype, name);
  for (const name of ['localName', 'firstElementChild']) lie(Element.prototype, name);
  lie(CharacterData.prototype, 'data');
  HighlightRegistry.prototype.set = () => {
    throw new Error('no highlights here');
  };
  lie(CSS, 'highlights');
}

/** Puts the text into forms whose fields hide the properties of the form itself. */
export function clobberWithForms(): void {
  const names =
    'parentElement parentNode localName nodeType contains closest querySelector querySelectorAll getAttribute ' +
    'getAttributeNames hasAttributes className children firstElementChild textContent isConnected id nextSibling';
  const fields = names.split(' ').map((name) => `<input type="hidden" name="${name}">`);
  const article = document.querySelector('article');
  const form = document.createElement('form');
  form.innerHTML = fields.join('');
  article?.before(form);
  if (article) form.append(article);
  for (const name of ['body', 'head', 'documentElement', 'querySelector', 'createTreeWalker', 'URL']) {
    const image = document.createElement('img');
    image.name = name;
    document.documentElement.append(image);
  }
}

/** Puts the text into forms one of whose fields is taken for what holds the form, by whoever asks the form itself. */
export function loop(): void {
  const article = document.querySelector('article');
  for (const name of ['parentElement', 'parentNode', 'assignedSlot']) {
    const form = document.createElement('form');
    const field = document.createElement('fieldset');
    field.name = name;
    article?.before(form);
    form.append(field, article ?? '');
  }
}

/** Nests the article as deep as the browser alone survives. */
export function nest(): void {
  const article = document.querySelector('article');
  let around: Element | null = article?.parentElement ?? null;
  for (let depth = 0; depth < 1_000 && around; depth += 1) {
    const box: HTMLElement = document.createElement('div');
    around.append(box);
    around = box;
  }
  if (article) around?.append(article);
}

/** A paragraph of fifty million characters in one text node, after the real ones; unseen, as laying it out takes longer. */
export function endlessText(): void {
  const paragraph = document.createElement('p');
  paragraph.className = 'endless';
  const style = document.createElement('style');
  style.textContent = '.endless { display: none; }';
  document.head.append(style);
  paragraph.append('The talks went on and on. '.repeat(50_000_000 / 26));
  document.querySelector('article')?.append(paragraph);
}

/** For as long as the page is read first, moves, rewrites, removes and adds what is read. */
export function churn(): void {
  const changes = 200;
  let count = 0;
  const change = () => {
    const paragraphs = [...document.querySelectorAll('article p')];
    const part = paragraphs[(count * 7) % paragraphs.length];
    if (count % 4 === 0) part?.parentElement?.append(part);
    if (count % 4 === 1) part?.replaceChildren(...[...part.childNodes].map((node) => node.cloneNode(true)));
    if (count % 4 === 2) part?.before(document.createElement('p'));
    if (count % 4 === 3) part?.normalize();
    count += 1;
    if (count < changes) setTimeout(change);
    else document.documentElement.dataset.churned = 'yes';
  };
  change();
}

/** Fills the page with elements that look like the one we add, each with a shadow root of its own. */
export function wearOurName(): void {
  for (let count = 0; count < 20; count += 1) {
    const double = document.createElement('div');
    double.setAttribute('data-xl-card', '');
    double.attachShadow({ mode: 'open' }).append('Not the card.');
    (count % 2 === 0 ? document.body : document.documentElement).append(double);
  }
}

/** Keeps taking out of the page whatever is added to it at the top. */
export function takeOut(): void {
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) (node as Element).remove();
  });
  observer.observe(document.documentElement, { childList: true });
}

/**
 * Does with a page what a reader does, by events that it makes up: on every mark, on the element of the card, with
 * every key that means something.
 */
export function forge(): void {
  const at = (x: number, y: number) => ({
    ...{ bubbles: true, composed: true, cancelable: true, view: window, isPrimary: true, detail: 1 },
    ...{ clientX: x, clientY: y, pointerId: 1, pointerType: 'mouse', button: 0 },
  });
  const pointAt = (target: Element, x: number, y: number) => {
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click'])
      target.dispatchEvent(new PointerEvent(type, at(x, y)));
    for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'dblclick', 'contextmenu'])
      target.dispatchEvent(new MouseEvent(type, at(x, y)));
  };
  const marks = [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const line = range.getClientRects()[0];
      const holder = startContainer.parentElement;
      return line && holder ? [{ holder, x: line.x + 2, y: line.y + line.height / 2 }] : [];
    }),
  );
  for (const { holder, x, y } of marks) pointAt(holder, x, y);
  for (const host of document.querySelectorAll<HTMLElement>('[data-xl-card]')) {
    for (let y = 0; y < innerHeight; y += 10) for (let x = 0; x < innerWidth; x += 50) pointAt(host, x, y);
    host.click();
    host.focus();
  }
  for (const key of ['Tab', 'Enter', 'Escape', ' ', 'J', 'K']) {
    for (const altKey of [false, true]) {
      const event = new KeyboardEvent('keydown', {
        key,
        altKey,
        shiftKey: altKey,
        bubbles: true,
        composed: true,
      });
      for (const target of [window, document.body]) target.dispatchEvent(event);
    }
  }
  // A pointer that comes to rest on a mark in view, as one does that wants its card.
  const inView = marks.filter(({ y }) => y > 0 && y < innerHeight).at(-1);
  inView?.holder.dispatchEvent(new PointerEvent('pointermove', at(inView.x, inView.y)));
  for (const side of ['background', 'tab']) {
    for (const call of ['begin', 'openDossier', 'setAside', 'pageState', 'restart', 'step'])
      postMessage({ crosslight: side, call, args: [1, 'a', null] });
  }
}
