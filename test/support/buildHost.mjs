// Bundles the workbench's host for Node: `node buildHost.mjs OUT`. A program of its own because esbuild does not run
// inside Jest, and because Univer cannot be loaded there unbundled.
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const [out] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const draft = `${out}.${process.pid}`;

await build({
  entryPoints: [path.join(root, 'src/workbench/host/headless.ts')],
  outfile: draft,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  keepNames: true,
  logLevel: 'error',
});
// Several tests may build at once; each finds a whole file.
await rename(draft, out);
