import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** How the server answers for one path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A web server on this machine, over https, that answers as a test wants it to and remembers what it was asked. */
export interface PackServer {
  /** The address of a path. */
  address(path: string): string;
  /** What a path answers from now on. Other paths are not found. */
  serve(path: string, answer: Answer): void;
  readonly asked: Asked[];
  close(): Promise<void>;
}

const certificate = (file: string) =>
  readFileSync(new URL(`../e2e/certificate/${file}.pem`, import.meta.url));

export async function startPackServer(): Promise<PackServer> {
  const answers = new Map<string, Answer>();
  const asked: Asked[] = [];
  const server = createServer({ key: certificate('key'), cert: certificate('cert') }, (request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const answer = answers.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `https://localhost:${port}${path}`,
    serve: (path, answer) => void answers.set(path, answer),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A file as plain servers give it: with a tag, and 304 to whoever has that. */
export function file(content: string | Buffer, headers: Record<string, string> = {}): Answer {
  const etag = `"${Buffer.from(content).toString('base64').length}-${hash(String(content))}"`;
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': 'application/json', etag, ...headers }).end(content);
  };
}

/** Tells contents apart, as the tags of servers do. */
function hash(text: string): number {
  let value = 0;
  for (const char of text) value = (value * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
}
