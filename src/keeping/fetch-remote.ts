/**
 * The one place that asks the network for anything. It asks for addresses to which the reader has subscribed and for
 * the signatures beside them, says nothing of the reader, and follows nobody elsewhere.
 */
import { signatureAddress } from '../core/subscription/address.ts';
import type { Refusal, Validators } from '../core/subscription/subscription.ts';

/** How much and how long a server may answer. */
export interface FetchLimits {
  /** Bytes after decompression. */
  readonly bytes: number;
  /** Milliseconds without a single byte. */
  readonly silence: number;
  /** Milliseconds altogether. */
  readonly total: number;
}

/** A pack of 100,000 claims takes about 50 MB, and a slow line about four minutes for what it is when compressed. */
const PACK_FETCH: FetchLimits = { bytes: 100_000_000, silence: 30_000, total: 300_000 };
/** A signature is one line of JSON. */
const SIGNATURE_BYTES = 4_096;

export type Fetched =
  | ({ readonly state: 'fetched'; readonly bytes: Uint8Array<ArrayBuffer> } & Validators)
  | { readonly state: 'unchanged' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  /** Nothing was asked of anybody. */
  | { readonly state: 'not-subscribed' };

/** Whether the reader has subscribed to an address. */
export type IsSubscribed = (address: string) => Promise<boolean>;

interface Question {
  readonly limits: FetchLimits;
  readonly headers?: Record<string, string>;
  /** Past every cache on the way: what was fetched before is known to be of no use. */
  readonly fresh?: boolean;
}

/** The pack at a subscribed address, or that it is still the one that the validators stand for. */
export async function fetchPack(
  address: string,
  isSubscribed: IsSubscribed,
  { validators, fresh = false, limits = PACK_FETCH }: PackQuestion = {},
): Promise<Fetched> {
  if (!(await isSubscribed(address))) return { state: 'not-subscribed' };
  const headers = {
    ...(validators?.etag && { 'If-None-Match': validators.etag }),
    ...(validators?.modified && { 'If-Modified-Since': validators.modified }),
  };
  return ask(address, { limits, headers, fresh });
}

export interface PackQuestion {
  readonly validators?: Validators;
  readonly fresh?: boolean;
  readonly limits?: FetchLimits;
}

/** The signature of the pack at a subscribed address; where there is none, it is refused as gone. */
export async function fetchSignature(
  address: string,
  isSubscribed: IsSubscribed,
  { fresh = false, limits = PACK_FETCH }: PackQuestion = {},
): Promise<Fetched> {
  if (!(await isSubscribed(address))) return { state: 'not-subscribed' };
  return ask(signatureAddress(address), { limits: { ...limits, bytes: SIGNATURE_BYTES }, fresh });
}

const refused = (refusal: Refusal): Fetched => ({ state: 'refused', refusal });

async function ask(address: string, { limits, headers = {}, fresh }: Question): Promise<Fetched> {
  const patience = new Patience(limits);
  try {
    const response = await fetch(address, {
      headers,
      cache: fresh ? 'reload' : 'default',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Where a server sends on to is told to nobody before the request is made there; so none is followed.
      redirect: 'manual',
      signal: patience.signal,
    });
    return await answerOf(response, limits, patience);
  } catch {
    return refused({ why: patience.isOver ? 'slow' : 'unreachable' });
  } finally {
    patience.end();
  }
}

async function answerOf(response: Response, limits: FetchLimits, patience: Patience): Promise<Fetched> {
  const refusal = refusalOf(response);
  if (response.status === 304 || refusal) void response.body?.cancel().catch(() => {});
  if (response.status === 304) return { state: 'unchanged' };
  if (refusal) return refused(refusal);
  const read = await readBody(response, limits, patience);
  if (!(read instanceof Uint8Array)) return refused(read);
  const { headers } = response;
  return { state: 'fetched', bytes: read, etag: headers.get('etag'), modified: headers.get('last-modified') };
}

const GONE = [404, 410];
const isSentOn = ({ type, status }: Response) => type === 'opaqueredirect' || (status >= 300 && status < 400);

/** JSON by its own name, or by one of those that plain servers give to files that they do not know. */
const TYPES = /^(application\/([\w.+-]+\+)?json|text\/json|text\/plain|application\/octet-stream)\s*(;|$)/i;

function refusalOf(response: Response): Refusal | null {
  if (response.status === 304) return null;
  if (isSentOn(response)) return { why: 'sent-on' };
  if (GONE.includes(response.status)) return { why: 'gone' };
  if (response.status !== 200) return { why: 'status', status: response.status };
  const type = response.headers.get('content-type');
  return type === null || TYPES.test(type) ? null : { why: 'wrong-type', type: type.slice(0, 100) };
}

/** The whole body, counted while it comes: what a server says of its length is not believed. */
async function readBody(
  response: Response,
  { bytes }: FetchLimits,
  patience: Patience,
): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const part of response.body ?? []) {
      patience.renew();
      length += part.length;
      if (length > bytes) return { why: 'too-large', bytes };
      parts.push(part as Uint8Array<ArrayBuffer>);
    }
  } catch {
    return { why: patience.isOver ? 'slow' : 'cut-short' };
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Waits for a server as long as bytes keep coming, and no longer than altogether. */
class Patience {
  readonly #ended = new AbortController();
  readonly #silence: number;
  readonly #total: ReturnType<typeof setTimeout>;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor({ silence, total }: FetchLimits) {
    this.#silence = silence;
    this.#total = setTimeout(() => this.#ended.abort(), total);
    this.renew();
  }

  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  get isOver(): boolean {
    return this.#ended.signal.aborted;
  }

  renew(): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => this.#ended.abort(), this.#silence);
  }

  end(): void {
    clearTimeout(this.#next);
    clearTimeout(this.#total);
  }
}
