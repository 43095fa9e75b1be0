import { request, type IncomingHttpHeaders } from 'node:http';
import { listenLocally, type LocalServer } from '../../../src/workbench/server/listen';
import { replaceOfficeScript } from '../../../src/workbench/server/replaceOfficeScript';
import { requestListener } from '../../../src/workbench/server/requestListener';
import { FILES, servedFolders } from './servedFolders';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: LocalServer;

beforeAll(async () => {
  server = await listenLocally(requestListener(servedFolders()), 0);
});

afterAll(() => server.close());

/** Asks for a path as it stands: nothing tidies it up on the way. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const host = `localhost:${server.port}`;
    const asking = request({ host: '127.0.0.1', port: server.port, path, method, headers: { host, ...headers } });
    asking.once('error', reject);
    asking.once('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asking.end();
  });
}

describe('the local server', () => {
  it.each([
    ['/', 'page/index.html', 'text/html;charset=utf-8'],
    ['/?from=bookmark', 'page/index.html', 'text/html;charset=utf-8'],
    ['/workbench.svg', 'page/workbench.svg', 'image/svg+xml'],
    ['/page/workbench.js', 'bundle/workbench.js', 'text/javascript;charset=utf-8'],
    ['/office/excel-web-16.00.js', 'office/excel-web-16.00.js', 'text/javascript;charset=utf-8'],
    ['/manifest.xml', 'manifest.xml', 'text/xml;charset=utf-8'],
    ['/addin/taskpane.0123.js', 'addin/taskpane.0123.js', 'text/javascript;charset=utf-8'],
    ['/addin/functions.json', 'addin/functions.json', 'application/json;charset=utf-8'],
    ['/addin/assets/icon-32.png', 'addin/assets/icon-32.png', 'image/png'],
    ['/addin/install.html', 'addin/install.html', 'text/html;charset=utf-8'],
  ] as const)('answers %s with the bytes of %s', async (path, file, type) => {
    const { status, headers, body } = await ask(path);
    expect({ status, type: headers['content-type'], body }).toEqual({ status: 200, type, body: FILES[file] });
  });

  it('serves the page of the add-in with the Office library of this machine', async () => {
    const { body, headers } = await ask('/addin/taskpane.html');
    expect(body).toBe(replaceOfficeScript(FILES['addin/taskpane.html']));
    expect(body).not.toContain('appsforoffice');
    expect(body).toContain('é “$&”');
    expect(Number(headers['content-length'])).toBe(Buffer.byteLength(body));
  });

  it.each([
    '/secret.txt',
    '/../secret.txt',
    '/addin/../secret.txt',
    '/addin/%2e%2e/secret.txt',
    '/addin/..%2fsecret.txt',
    '/addin/..%5csecret.txt',
    '/addin/..\\secret.txt',
    '/page/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/office//../../secret.txt',
    '//etc/passwd',
    '/addin/.hidden',
    '/addin/taskpane.html%00.js',
    '/addin/taskpane',
    '/addin/',
    '/addin',
    '/page/',
    '/taskpane.html',
    '/%',
    '/%zz',
    '*',
    'http://example.org/secret.txt',
  ])('gives nothing away for %s', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
    expect(body).not.toContain('hidden');
  });

  it.each([
    'rebound.example',
    'rebound.example:PORT',
    'localhost',
    'localhost:1',
    'localhost.example:PORT',
    '0.0.0.0:PORT',
  ])('refuses a request to the host "%s"', async (host) => {
    const { status, body } = await ask('/', { host: host.replace('PORT', String(server.port)) });
    expect(status).toBe(403);
    expect(body).not.toContain('Workbench');
  });

  it.each(['localhost:PORT', '127.0.0.1:PORT', '[::1]:PORT', 'LOCALHOST:PORT'])('answers the host %s', async (host) => {
    expect((await ask('/', { host: host.replace('PORT', String(server.port)) })).status).toBe(200);
  });

  it('refuses what another site’s page asks for, and lets a link from there open the workbench', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect((await ask('/page/workbench.js', { ...foreign, 'sec-fetch-mode': 'no-cors' })).status).toBe(403);
    expect((await ask('/', { ...foreign, 'sec-fetch-mode': 'navigate' })).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await ask('/', {}, method)).status).toBe(405);
  });

  it('answers a request for the head with the head alone', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, String(FILES['page/index.html'].length), '']);
  });

  it.each(['/', '/addin/taskpane.html', '/none', '/%'])('sends the headers that protect with %s', async (path) => {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('lets the workbench’s page load nothing from elsewhere, and no script that stands in it', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/u);
  });

  it('lets none but the workbench frame the add-in', async () => {
    const policy = String((await ask('/addin/taskpane.html')).headers['content-security-policy']);
    expect(policy).toContain("frame-ancestors 'self'");
  });

  it.each(['/addin/taskpane.html', '/addin/reader.js'])(
    'lets %s ask secure sites and this machine alone',
    async (file) => {
      const policy = String((await ask(file)).headers['content-security-policy']);
      expect(policy).toMatch(/^connect-src 'self' https: http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\*;/u);
    },
  );

  it('says that the browser’s copy is still good', async () => {
    const { headers } = await ask('/addin/taskpane.html');
    const again = await ask('/addin/taskpane.html', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
  });
});
