import { JSDOM } from 'jsdom';

/** A document of the given markup at an address, as a browser would parse it; scripts do not run. */
export function parsePage(html: string, url = 'https://news.example/world/harbour-story'): Document {
  return new JSDOM(html, { url }).window.document;
}
