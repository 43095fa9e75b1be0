import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { bundledPane } from '../../support/builds';

const root = path.resolve(__dirname, '../../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A server of this machine, for the time of a test. */
export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the pane's own page, under its own security policy, with the pane beside a workbook that only remembers.
 *
 * @example
 * const { address, close } = await servePane();
 */
export async function servePane(): Promise<Served> {
  const folder = await bundledPane();
  const page = readFileSync(path.join(root, 'src/entry/taskpane.html'), 'utf8').replace(
    /<script src="[^"]*"><\/script>/u,
    '<script defer src="pane.js"></script>',
  );
  return serve((name) =>
    name === '/' ? { type: '.html', content: page } : fileOf(path.join(folder, path.normalize(name))),
  );
}

/** Serves a folder as it is. */
export function serveFolder(folder: string): Promise<Served> {
  return serve((name) => fileOf(path.join(folder, path.normalize(name))));
}

interface Answer {
  readonly type: string;
  readonly content: Buffer | Uint8Array | string;
}

function fileOf(file: string) {
  return existsSync(file) && statSync(file).isFile() ? { type: path.extname(file), content: readFileSync(file) } : null;
}

async function serve(answer: (name: string) => Answer | null): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = answer(decodeURIComponent(pathname));
    if (found === null) response.writeHead(404).end();
    else
      response.writeHead(200, { 'content-type': TYPES[found.type] ?? 'application/octet-stream' }).end(found.content);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${place.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
