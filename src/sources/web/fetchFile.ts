import { parseAddress } from './parseAddress';
import { patience, type Patience } from './patience';
import { SourceReadError } from './SourceReadError';
import { statusError } from './statusError';
import type { Fetch, WebOptions } from './WebSource';

/** A file of the web. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  /** Where it was found in the end, after redirects. */
  readonly address: string;
  /** Its media type, lower case, without parameters; null where the site does not say. */
  readonly type: string | null;
  /** The encoding that the site states, or null. */
  readonly charset: string | null;
}

/** How a file is fetched. */
export interface FetchOptions extends WebOptions {
  /** No more than this is read, in bytes. */
  readonly most: number;
}

const CHARSET = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i;

/** Nothing of the person goes along: no cookies, no referrer. What is kept is asked after, so that a refresh is one. */
const ASKED: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'follow',
  cache: 'no-cache',
};

/**
 * Fetches a file of the web.
 *
 * @throws SourceReadError with what happened and what to do next; the signal's reason once it is aborted
 * @example
 * const { bytes } = await fetchFile('https://example.org/feed.xml', { fetch, most: 20_000_000 });
 */
export async function fetchFile(written: string, { fetch, signal, most }: FetchOptions): Promise<FetchedFile> {
  const url = parseAddress(written);
  signal?.throwIfAborted();
  const waiting = patience(signal);
  try {
    const response = await ask(url, fetch, waiting);
    if (!response.ok) throw statusError(url, response.status);
    const bytes = await readBody(url, response, most, waiting);
    const stated = response.headers.get('content-type') ?? '';
    const type = stated.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    return {
      bytes,
      address: response.url === '' ? url.href : parseAddress(response.url).href,
      type: type === '' ? null : type,
      charset: CHARSET.exec(stated)?.[1]?.toLowerCase() ?? null,
    };
  } finally {
    waiting.end();
  }
}

async function ask(url: URL, fetch: Fetch, waiting: Patience): Promise<Response> {
  try {
    return await fetch(url.href, { ...ASKED, signal: waiting.signal });
  } catch (error) {
    waiting.throwIfStopped();
    if (waiting.ranOut()) throw stopped(url, error);
    throw (await isThere(url, fetch, waiting)) ? blocked(url, error) : unreachable(url, error);
  }
}

/** Whether the site answers at all: to a request whose answer stays hidden, which a site need not allow. */
async function isThere(url: URL, fetch: Fetch, waiting: Patience): Promise<boolean> {
  try {
    const response = await fetch(url.href, { ...ASKED, mode: 'no-cors', signal: waiting.signal });
    await response.body?.cancel();
    return true;
  } catch {
    waiting.throwIfStopped();
    return false;
  }
}

async function readBody(url: URL, response: Response, most: number, waiting: Patience): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    throw tooLarge(url, most);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = response.body?.getReader();
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
      waiting.renew();
      chunks.push(next.value);
      length += next.value.length;
      if (length <= most) continue;
      await reader?.cancel();
      throw tooLarge(url, most);
    }
  } catch (error) {
    waiting.throwIfStopped();
    throw error instanceof SourceReadError ? error : stopped(url, error);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function blocked(url: URL, cause: unknown): SourceReadError {
  const message = `The site ${url.host} does not allow other pages to read ${url.href}: open it in the browser, save it and add the file, or paste its text.`;
  return new SourceReadError('blocked', url.href, message, { cause });
}

function unreachable(url: URL, cause: unknown): SourceReadError {
  const message = `${url.href} could not be reached: check the address and the connection and try again.`;
  return new SourceReadError('unreachable', url.href, message, { cause });
}

function stopped(url: URL, cause: unknown): SourceReadError {
  const message = `${url.host} stopped answering while ${url.href} was read: check the connection and try again.`;
  return new SourceReadError('stopped', url.href, message, { cause });
}

function tooLarge(url: URL, most: number): SourceReadError {
  const size = `${Math.round(most / 1_000_000)} MB`;
  const message = `${url.href} is larger than ${size}: save the part that you need and add that.`;
  return new SourceReadError('too-large', url.href, message);
}
