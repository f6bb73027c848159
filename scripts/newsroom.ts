/** The sample newsroom: invented outlets and their pages, for `npm start`, the end-to-end tests and the evaluation. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Stance } from '../src/core/pack/pack.ts';
import type { Quantity } from '../src/core/quantity.ts';

const FOLDER = new URL('../samples/newsroom/', import.meta.url);
export const FRONT_SITE = 'daily-lantern';

/** One claim that an article states, as a person labelled it: `text` stands in the article word for word. */
export interface Label {
  readonly claim: string;
  readonly stance: Stance;
  /** Ids of people, parted by `|`; null where the article names nobody. */
  readonly speaker: string | null;
  readonly value: Quantity | null;
  readonly text: string;
}

/** An article of the newsroom. Its id is its site and its path: `daily-lantern/mar-a-lago-talks`. */
export interface NewsroomArticle {
  readonly id: string;
  readonly outlet: string;
  readonly published: string;
  readonly lang: string;
  /** Whether it is about the starter topic. */
  readonly covers: boolean;
  readonly claims: readonly Label[];
}

/** All articles with their labels, in the order of the file. */
export function newsroomArticles(): NewsroomArticle[] {
  return JSON.parse(readFileSync(new URL('labels.json', FOLDER), 'utf8'));
}

/** The HTML of a page by site and path (`index` for a front page), null where there is none. */
export function newsroomPage(site: string, path: string): string | null {
  if (!/^[a-z-]+$/.test(site) || !/^[a-z-]+$/.test(path)) return null;
  try {
    return readFileSync(new URL(`sites/${site}/${path}.html`, FOLDER), 'utf8');
  } catch {
    return null;
  }
}

/** The address of an article on a server that listens on `port`. */
export function newsroomAddress(id: string, port: number): string {
  const [site, path] = id.split('/');
  return `http://${site}.localhost:${port}/${path}`;
}

function pageFor(host: string, url: string): string | null {
  const site = host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : FRONT_SITE;
  const path = new URL(url, 'http://localhost').pathname.slice(1);
  return newsroomPage(site, path === '' ? 'index' : path);
}

/**
 * Serves the newsroom on the loopback address: every site is a sub-domain of `localhost`. Resolves with the port once
 * it listens; ends with the signal.
 */
export function serveNewsroom(signal: AbortSignal, port = 0): Promise<number> {
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const page = pageFor(host, request.url ?? '/');
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<!doctype html><title>Not found</title><p>No such page in this newsroom.</p>');
  });
  signal.addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
