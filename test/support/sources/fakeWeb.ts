import type { Fetch } from '../../../src/sources/web/WebSource';

/** An answer of the web that tests read from. */
export interface Answer {
  readonly body?: string | Uint8Array | ReadableStream<Uint8Array>;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it was redirected to. */
  readonly address?: string;
}

/** A web of a few addresses. Any other cannot be reached; one that is `hidden` allows no other page to read it. */
export function fakeWeb(answers: Readonly<Record<string, Answer | 'hidden'>>): Fetch & { readonly asked: string[] } {
  const asked: string[] = [];
  const fetch: Fetch = (address, init) => {
    asked.push(`${init.mode ?? 'cors'} ${address}`);
    const answer = answers[address];
    if (answer === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    if (answer !== 'hidden') return Promise.resolve(responseOf(address, answer));
    return init.mode === 'no-cors'
      ? Promise.resolve(new Response(null))
      : Promise.reject(new TypeError('Failed to fetch'));
  };
  return Object.assign(fetch, { asked });
}

function responseOf(
  address: string,
  { body = '', type, status = 200, headers = {}, address: moved }: Answer,
): Response {
  const content = body instanceof Uint8Array ? new Uint8Array(body) : body;
  const response = new Response(content, { status, headers: { ...headers, 'content-type': type ?? '' } });
  Object.defineProperty(response, 'url', { value: moved ?? address });
  return response;
}
