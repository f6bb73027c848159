/**
 * The whole internet, as the tests know it: a proxy that sends every test host to one server on the loopback address
 * and refuses the rest. Nothing leaves the machine, and whatever a browser asked for beyond the pages that a test
 * opened is known afterwards.
 */
import { readFileSync } from 'node:fs';
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSite } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { PAGES } from '../pages.ts';
import { isBrowsersOwn } from './browsers-own-hosts.ts';

/** How the server answers for one address. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Network {
  /** The proxy's port on the loopback address. */
  readonly port: number;
  /** Tells the network that a test opens this page now. Every other request is a stranger. */
  expect(address: string): void;
  /** What an address answers from now on. Being asked for it is still to be expected. */
  serve(address: string, answer: Answer): void;
  /** Requests that no test made and no browser makes by itself. */
  strangers(): string[];
  /** Ends the network; throws where there were such requests, so that no spec passes that did not look. */
  close(): void;
}

const certificate = (file: string) => readFileSync(new URL(`../certificate/${file}.pem`, import.meta.url));
const hostOf = (address: string) => address.replace(/[:/].*$/, '');
const bare = (address: string) => address.replace('https://', '');

/** What stands on the sites, by address without the scheme: the pages, and what a test serves itself. */
class Sites {
  readonly #served = new Map<string, Answer>();

  serve(address: string, answer: Answer): void {
    this.#served.set(address, answer);
  }

  has(host: string): boolean {
    return [...PAGES.keys(), ...this.#served.keys()].some((address) => hostOf(address) === host);
  }

  answer(address: string, request: IncomingMessage, response: ServerResponse): void {
    const served = this.#served.get(address);
    if (served) {
      served(request, response);
      return;
    }
    const page = PAGES.get(address);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  }
}

/** What was asked of the sites, against what the tests opened. */
class Visits {
  readonly #expected = new Map<string, number>();
  readonly strangers: string[] = [];

  expect(address: string): void {
    this.#expected.set(address, (this.#expected.get(address) ?? 0) + 1);
  }

  record(address: string): void {
    // Browsers ask every site for its icon.
    if (address.endsWith('/favicon.ico')) return;
    const left = this.#expected.get(address) ?? 0;
    if (left === 0) this.strangers.push(address);
    else this.#expected.set(address, left - 1);
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function siteServer(sites: Sites, visits: Visits) {
  return createSite({ key: certificate('key'), cert: certificate('cert') }, (request, response) => {
    const address = `${request.headers.host}${request.url}`;
    visits.record(address);
    sites.answer(address, request, response);
  });
}

function proxyServer(sitePort: number, sites: Sites, visits: Visits, open: Set<Duplex>) {
  const proxy = createProxy((request, response) => {
    if (!isBrowsersOwn(hostOf((request.url ?? '').replace(/^http:\/\//, '')))) {
      visits.strangers.push(request.url ?? '');
    }
    response.writeHead(502).end();
  });
  proxy.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const host = hostOf(request.url ?? '');
    open.add(client.on('error', () => client.destroy()).on('close', () => open.delete(client)));
    if (!sites.has(host)) {
      if (!isBrowsersOwn(host)) visits.strangers.push(host);
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const site = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      site.write(head);
      site.pipe(client).pipe(site);
    });
    site.on('error', () => client.destroy());
    client.on('close', () => site.destroy());
  });
  return proxy;
}

/** Starts the network of the test pages. */
export async function startNetwork(): Promise<Network> {
  const visits = new Visits();
  const sites = new Sites();
  const open = new Set<Duplex>();
  const site = siteServer(sites, visits);
  const proxy = proxyServer(await listen(site), sites, visits, open);
  return {
    port: await listen(proxy),
    expect: (address) => visits.expect(bare(address)),
    serve: (address, answer) => sites.serve(bare(address), answer),
    strangers: () => [...visits.strangers],
    close() {
      for (const client of open) client.destroy();
      proxy.close();
      site.closeAllConnections();
      site.close();
      if (visits.strangers.length > 0) {
        throw new Error(`Asked of the network by nobody's wish: ${visits.strangers.join(', ')}`);
      }
    },
  };
}
