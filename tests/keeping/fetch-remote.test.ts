import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Fetched, fetchPack, fetchSignature } from '../../src/keeping/fetch-remote.ts';
import { type Answer, file, type PackServer, startPackServer } from './pack-server.ts';

/** Patient with a busy machine, impatient where a test wants it. */
const LIMITS = { bytes: 1_000, silence: 10_000, total: 20_000 };
const subscribed = async () => true;
const PACK = '{"title":"The ferry"}';

let server: PackServer;
beforeEach(async () => {
  // The certificate of the tests is trusted by nobody.
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  server = await startPackServer();
});
afterEach(async () => {
  await server.close();
  vi.unstubAllEnvs();
});

function fetchWith(answer: Answer, limits = LIMITS): Promise<Fetched> {
  server.serve('/ferry.json', answer);
  return fetchPack(server.address('/ferry.json'), subscribed, { limits });
}
const refusalOf = (fetched: Fetched) => (fetched.state === 'refused' ? fetched.refusal : fetched.state);
const textOf = (fetched: Fetched) =>
  fetched.state === 'fetched' ? new TextDecoder().decode(fetched.bytes) : fetched;

describe('a pack from a server', () => {
  it('comes as the bytes that stand there, with what tells the next version from it', async () => {
    const fetched = await fetchWith(
      file(PACK, { etag: '"one"', 'last-modified': 'Sat, 01 Mar 2025 10:00:00 GMT' }),
    );
    expect(fetched).toMatchObject({ etag: '"one"', modified: 'Sat, 01 Mar 2025 10:00:00 GMT' });
    expect(textOf(fetched)).toBe(PACK);
  });

  it('is asked for without a word about the reader', async () => {
    const asking = vi.spyOn(globalThis, 'fetch');
    await fetchWith(file(PACK));
    // Here no browser would add anything; `tests/e2e/subscriptions.test.ts` looks at what one sends.
    expect(asking.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    asking.mockRestore();
    const headers = server.asked[0]?.headers ?? {};
    expect([headers.cookie, headers.referer, headers.authorization]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is not sent again to whoever has it', async () => {
    const first = await fetchWith(file(PACK));
    if (first.state !== 'fetched') throw new Error('not fetched');
    const again = await fetchPack(server.address('/ferry.json'), subscribed, {
      validators: first,
      limits: LIMITS,
    });
    expect(again).toEqual({ state: 'unchanged' });
  });

  it('can be told from the last by its date alone', async () => {
    const modified = 'Sat, 01 Mar 2025 10:00:00 GMT';
    server.serve('/ferry.json', (request, response) => {
      response.writeHead(request.headers['if-modified-since'] === modified ? 304 : 200).end();
    });
    const validators = { etag: null, modified };
    expect(
      await fetchPack(server.address('/ferry.json'), subscribed, { validators, limits: LIMITS }),
    ).toEqual({
      state: 'unchanged',
    });
  });

  it.each([
    'text/plain; charset=utf-8',
    'application/octet-stream',
    'application/ld+json',
    'Application/JSON',
  ])('may be called %s', async (type) => {
    expect(textOf(await fetchWith(file(PACK, { 'content-type': type })))).toBe(PACK);
  });

  it('is never asked for where nobody has subscribed', async () => {
    server.serve('/ferry.json', file(PACK));
    const nobody = async () => false;
    expect(await fetchPack(server.address('/ferry.json'), nobody)).toEqual({ state: 'not-subscribed' });
    expect(await fetchSignature(server.address('/ferry.json'), nobody)).toEqual({ state: 'not-subscribed' });
    expect(server.asked).toEqual([]);
  });
});

describe('a server that', () => {
  it.each([404, 410])('answers %i has nothing any more', async (status) => {
    expect(refusalOf(await fetchWith((_, response) => response.writeHead(status).end()))).toEqual({
      why: 'gone',
    });
  });

  it.each([500, 503, 403, 206])('answers %i is told by its number', async (status) => {
    const fetched = await fetchWith((_, response) => response.writeHead(status).end('{}'));
    expect(refusalOf(fetched)).toEqual({ why: 'status', status });
  });

  it('sends something else than data is refused by its name', async () => {
    const fetched = await fetchWith(file('<!doctype html>', { 'content-type': 'text/html; charset=utf-8' }));
    expect(refusalOf(fetched)).toEqual({ why: 'wrong-type', type: 'text/html; charset=utf-8' });
  });

  it.each([301, 302, 303, 307, 308])('sends on with %i is not followed', async (status) => {
    server.serve('/elsewhere.json', file(PACK));
    const location = server.address('/elsewhere.json').replace('localhost', '127.0.0.1');
    const fetched = await fetchWith((_, response) => response.writeHead(status, { location }).end());
    expect(refusalOf(fetched)).toEqual({ why: 'sent-on' });
    expect(server.asked.map(({ path }) => path)).toEqual(['/ferry.json']);
  });

  it('stops in the middle of the file is told from one that has ended', async () => {
    const fetched = await fetchWith((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write(PACK, () => response.destroy());
    });
    expect(refusalOf(fetched)).toEqual({ why: 'cut-short' });
  });

  it('says nothing is waited for no longer than agreed', async () => {
    const fetched = await fetchWith(() => {}, { ...LIMITS, silence: 50 });
    expect(refusalOf(fetched)).toEqual({ why: 'slow' });
  });

  it('falls silent in the middle is waited for no longer than agreed', async () => {
    const fetched = await fetchWith(
      (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write(PACK),
      { ...LIMITS, silence: 200 },
    );
    expect(refusalOf(fetched)).toEqual({ why: 'slow' });
  });

  it('keeps on for ever, drop by drop, is left', async () => {
    let dropping: ReturnType<typeof setInterval> | undefined;
    const fetched = await fetchWith(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        dropping = setInterval(() => response.write(' '), 20);
      },
      { ...LIMITS, total: 300 },
    );
    clearInterval(dropping);
    expect(refusalOf(fetched)).toEqual({ why: 'slow' });
  });

  it('sends more than anybody can read is left, whatever it said of the length', async () => {
    const fetched = await fetchWith((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('x'.repeat(LIMITS.bytes + 1));
    });
    expect(refusalOf(fetched)).toEqual({ why: 'too-large', bytes: LIMITS.bytes });
  });

  it('is not there is not reached', async () => {
    const address = server.address('/ferry.json');
    await server.close();
    expect(refusalOf(await fetchPack(address, subscribed, { limits: LIMITS }))).toEqual({
      why: 'unreachable',
    });
    server = await startPackServer();
  });
});

it('a signature stands beside its pack, whatever is asked for behind it', async () => {
  server.serve('/ferry.json.sig?edition=2', file('{}'));
  const fetched = await fetchSignature(server.address('/ferry.json?edition=2'), subscribed, {
    limits: LIMITS,
  });
  expect(textOf(fetched)).toBe('{}');
});

it('a signature that is no single line is not read to the end', async () => {
  server.serve('/ferry.json.sig', file('x'.repeat(5_000)));
  expect(refusalOf(await fetchSignature(server.address('/ferry.json'), subscribed))).toEqual({
    why: 'too-large',
    bytes: 4_096,
  });
});
