import { JSDOM } from 'jsdom';

/**
 * A document of the given markup at an address, as a browser would parse it; scripts do not run. jsdom leaves shadow
 * roots that are written as templates, and documents that frames bear in an attribute, to us.
 */
export function parsePage(html: string, url = 'https://news.example/world/harbour-story'): Document {
  const { document } = new JSDOM(html, { url }).window;
  compose(document);
  return document;
}

/** Puts in what browsers put together by themselves: declared shadow roots and the documents of frames. */
export function compose(tree: ParentNode): void {
  for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const mode = template.getAttribute('shadowrootmode') as ShadowRootMode;
    const root = template.parentElement!.attachShadow({ mode });
    template.remove();
    root.append(template.content);
    compose(root);
  }
  for (const frame of tree.querySelectorAll('iframe[srcdoc]')) {
    const inner = (frame as HTMLIFrameElement).contentDocument!;
    inner.documentElement.innerHTML = frame.getAttribute('srcdoc')!;
    compose(inner);
  }
}
