import { fetchFile } from '../../../src/sources/web/fetchFile';
import type { Fetch } from '../../../src/sources/web/WebSource';
import { fakeWeb, type Answer } from '../../support/sources/fakeWeb';

const PAGE = 'https://news.example/copper';
const get = (fetch: Fetch, signal?: AbortSignal) =>
  fetchFile(PAGE, { fetch, most: 1000, ...(signal === undefined ? {} : { signal }) });

describe('fetchFile', () => {
  test.each<[string, Answer, { type: string | null; charset: string | null; address: string }]>([
    ['plain', { type: 'text/plain' }, { type: 'text/plain', charset: null, address: PAGE }],
    [
      'with an encoding',
      { type: 'Text/HTML; Charset="Windows-1251"' },
      { type: 'text/html', charset: 'windows-1251', address: PAGE },
    ],
    ['without a type', {}, { type: null, charset: null, address: PAGE }],
    [
      'redirected',
      { type: 'text/html', address: 'https://www.news.example/2018/copper' },
      { type: 'text/html', charset: null, address: 'https://www.news.example/2018/copper' },
    ],
  ])('a file: %s', async (_name, answer, expected) => {
    const { bytes, ...facts } = await get(fakeWeb({ [PAGE]: { ...answer, body: 'Copper' } }));
    expect(new TextDecoder().decode(bytes)).toBe('Copper');
    expect(facts).toEqual(expected);
  });

  it('takes nothing of the person along', async () => {
    const asked: RequestInit[] = [];
    await get((_address, init) => {
      asked.push(init);
      return Promise.resolve(new Response('a'));
    });
    expect(asked).toEqual([expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' })]);
  });

  test.each([
    [
      401,
      'refused',
      /does not give .* \(401\).*: open it in the browser, save it and add the file, or paste its text\.$/,
    ],
    [403, 'refused', /^news\.example does not give https:\/\/news\.example\/copper to Ingot \(403\)/],
    [404, 'not-found', /^https:\/\/news\.example\/copper was not found on the site \(404\): check the address/],
    [410, 'not-found', /was not found/],
    [429, 'busy', /is busy \(429\).*: try again in a few minutes\.$/],
    [503, 'busy', /is busy \(503\)/],
    [500, 'failed', /answered with an error \(500\).*: try again later\.$/],
    [418, 'failed', /answered with an error \(418\)/],
  ])('status %d', async (status, problem, message) => {
    await expect(get(fakeWeb({ [PAGE]: { status } }))).rejects.toMatchObject({
      name: 'SourceReadError',
      problem,
      address: PAGE,
      message: expect.stringMatching(message) as string,
    });
  });

  it('tells a site that other pages may not read', async () => {
    const web = fakeWeb({ [PAGE]: 'hidden' });
    await expect(get(web)).rejects.toMatchObject({
      problem: 'blocked',
      message: `The site news.example does not allow other pages to read ${PAGE}: open it in the browser, save it and add the file, or paste its text.`,
    });
    expect(web.asked).toEqual([`cors ${PAGE}`, `no-cors ${PAGE}`]);
  });

  it('tells one that does not answer', async () => {
    await expect(get(fakeWeb({}))).rejects.toMatchObject({
      problem: 'unreachable',
      message: `${PAGE} could not be reached: check the address and the connection and try again.`,
    });
  });

  it('asks no other machine without encryption, and takes nothing from where it was sent to so', async () => {
    const insecure = PAGE.replace('https:', 'http:');
    const web = fakeWeb({ [insecure]: { body: 'a' }, [PAGE]: { body: 'a', address: insecure } });
    for (const address of [insecure, PAGE]) {
      await expect(fetchFile(address, { fetch: web, most: 1 })).rejects.toMatchObject({
        problem: 'insecure',
        address: insecure,
      });
    }
    expect(web.asked).toEqual([`cors ${PAGE}`]);
  });

  test.each<[string, Answer]>([
    ['as it says', { body: 'a', headers: { 'content-length': '1001' } }],
    ['as it turns out', { body: 'a'.repeat(1001) }],
  ])('a file that is too large, %s', async (_name, answer) => {
    await expect(fetchFile(PAGE, { fetch: fakeWeb({ [PAGE]: answer }), most: 1000 })).rejects.toMatchObject({
      problem: 'too-large',
    });
    await expect(get(fakeWeb({ [PAGE]: { body: 'a'.repeat(1000) } }))).resolves.toBeDefined();
  });

  it('stops reading a file that never ends', async () => {
    let given = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given += 1;
        controller.enqueue(new Uint8Array(600));
      },
    });
    await expect(get(fakeWeb({ [PAGE]: { body } }))).rejects.toMatchObject({ problem: 'too-large' });
    expect(given).toBeLessThan(5);
  });

  it('a connection that breaks half way', async () => {
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new TypeError('network')) });
    await expect(get(fakeWeb({ [PAGE]: { body } }))).rejects.toMatchObject({
      problem: 'stopped',
      message: `news.example stopped answering while ${PAGE} was read: check the connection and try again.`,
    });
  });

  it('gives a silent site up', async () => {
    jest.useFakeTimers();
    try {
      const silent: Fetch = (_address, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
      const outcome = get(silent).catch((error: unknown) => error);
      await jest.advanceTimersByTimeAsync(31_000);
      expect(await outcome).toMatchObject({ problem: 'stopped' });
    } finally {
      jest.useRealTimers();
    }
  });

  it('ends with the reason of the person who stops it', async () => {
    const stop = new AbortController();
    const reason = new Error('stopped by hand');
    const asked: string[] = [];
    const outcome = get((address, { signal }) => {
      asked.push(address);
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
        stop.abort(reason);
      });
    }, stop.signal);
    await expect(outcome).rejects.toBe(reason);
    await expect(get(fakeWeb({}), stop.signal)).rejects.toBe(reason);
    expect(asked).toEqual([PAGE]);
  });
});
