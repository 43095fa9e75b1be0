import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { sampleCollection } from '../../../.tools/addin/sampleCollection';
import { functionHelp } from '../../../.tools/functions/functionHelp';

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
  const bundles = await bundle({ pane: 'test/taskpane/pane/fakePane.tsx', worker: 'src/entry/worker.ts' });
  const page = readFileSync(path.join(root, 'src/entry/taskpane.html'), 'utf8').replace(
    /<script src="[^"]*"><\/script>/u,
    '<script defer src="pane.js"></script>',
  );
  const samples = await sampleCollection(root);
  return serve((name) => {
    if (name === '/') return { type: '.html', content: page };
    if (name === '/functions-help.json') return { type: '.json', content: JSON.stringify(functionHelp(root)) };
    const sample = samples.get(name.slice(1));
    if (sample !== undefined) return { type: path.extname(name), content: sample };
    const content = bundles.get(name);
    return content === undefined ? null : { type: '.js', content };
  });
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
  return existsSync(file) ? { type: path.extname(file), content: readFileSync(file) } : null;
}

async function bundle(entryPoints: Record<string, string>): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['worker'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['canvas'],
    logLevel: 'error',
  });
  return new Map(outputFiles.map((file) => [`/${path.basename(file.path)}`, file.contents]));
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
