// Bundles the workbench's host for Node: `node buildHost.mjs OUT`. A program of its own because esbuild does not run
// inside Jest, and because Univer cannot be loaded there unbundled.
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const [out] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const draft = `${out}.${process.pid}`;

/** Univer waits for more changes for 100 ms before it calculates. Tests, which read after each change, would wait along. */
const PAUSE = /(?<=this\._waitingCommandQueue = \[\];\s*\}, )100(?=\);)/u;
const SHORTER = '10';

const calculateSooner = {
  name: 'calculate-sooner',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      if (!PAUSE.test(source)) return { errors: [{ text: 'Univer waits elsewhere now: look for its 100 ms.' }] };
      return { contents: source.replace(PAUSE, SHORTER), loader: 'js' };
    });
  },
};

await build({
  entryPoints: [path.join(root, 'src/workbench/host/headless.ts')],
  outfile: draft,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  keepNames: true,
  logLevel: 'error',
  plugins: [calculateSooner],
});
// Several tests may build at once; each finds a whole file.
await rename(draft, out);
