// Writes what the tests' pane is served from: `tsx buildPane.ts FOLDER`. A program of its own, so that test files need
// not load the compiler and the whole engine before they open a page.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { sampleCollection } from '../../../.tools/addin/sampleCollection';
import { functionHelp } from '../../../.tools/functions/functionHelp';

const root = path.resolve(import.meta.dirname, '../../..');
const [folder = ''] = process.argv.slice(2);

await build({
  absWorkingDir: root,
  entryPoints: { pane: 'test/taskpane/pane/fakePane.tsx', worker: 'src/entry/worker.ts' },
  bundle: true,
  minify: true,
  outdir: folder,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  conditions: ['worker'],
  define: { 'process.env.NODE_ENV': '"production"' },
  external: ['canvas'],
  logLevel: 'error',
});
writeFileSync(path.join(folder, 'functions-help.json'), JSON.stringify(functionHelp(root)));
for (const [name, bytes] of await sampleCollection(root)) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
