import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listenLocally, type LocalServer } from '../../../src/workbench/server/listen';
import { LOCAL_SCRIPTS } from '../../../src/workbench/server/replaceOfficeScript';
import { requestListener } from '../../../src/workbench/server/requestListener';
import { builtAddin } from '../../support/builds';

const OFFICE_TAG = /<script src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"><\/script>/gu;
const OFFICE_ENTRY = /script-src 'self' https:\/\/appsforoffice\.microsoft\.com/gu;

let addin: string;
let server: LocalServer;

beforeAll(async () => {
  addin = await builtAddin();
  const folders = { page: addin, pageBundle: addin, office: addin, manifest: path.join(addin, 'manifest.xml'), addin };
  server = await listenLocally(requestListener(folders), 0);
}, 300_000);

afterAll(() => server.close());

/** The files of the build, by their paths in it. */
const files = (): string[] =>
  readdirSync(addin, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(addin, file)).isFile());

async function served(file: string): Promise<Buffer> {
  const response = await fetch(
    `http://localhost:${server.port}/addin/${file.split(path.sep).map(encodeURIComponent).join('/')}`,
  );
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

describe('the add-in in the workbench', () => {
  it('is the bundle that Excel loads, byte for byte', async () => {
    const others = files().filter((file) => file !== 'taskpane.html');
    expect(others.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(3);
    const different: string[] = [];
    for (const file of others) {
      if (!readFileSync(path.join(addin, file)).equals(await served(file))) different.push(file);
    }
    expect(different).toEqual([]);
  });

  it('has a page that differs in the script tag of Office’s library and its entry in the policy alone', async () => {
    const page = readFileSync(path.join(addin, 'taskpane.html'), 'utf8');
    expect([page.match(OFFICE_TAG)?.length, page.match(OFFICE_ENTRY)?.length]).toEqual([1, 1]);
    const expected = page.replace(OFFICE_TAG, LOCAL_SCRIPTS).replace(OFFICE_ENTRY, "script-src 'self' 'self'");
    expect((await served('taskpane.html')).toString('utf8')).toBe(expected);
  });
});
