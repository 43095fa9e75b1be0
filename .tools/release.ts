// Makes what people without Node install from: `INGOT_URL=https://… npm run release`.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ToolError } from './errors';
import { releaseAddress } from './release/releaseAddress';
import { zipRelease } from './release/zipRelease';
import { runTool } from './runTool';
import { validateManifest } from './validate/validateManifest';

const root = path.resolve(import.meta.dirname, '..');
const site = path.join(root, 'dist/release/site');

/** Builds into a folder of its own: `dist/addin` keeps the local address. */
function build(address: string): void {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const args = [
    webpack,
    '--mode',
    'production',
    '--config-name',
    'addin',
    '--output-path',
    site,
    '--stats',
    'errors-only',
  ];
  const env = { ...process.env, INGOT_URL: address };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) throw new ToolError('The add-in could not be built; webpack says why above.');
}

async function check(): Promise<void> {
  const findings = await validateManifest(path.join(site, 'manifest.xml'), root);
  if (findings.length === 0) return;
  throw new ToolError(findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
}

await runTool(async () => {
  const address = releaseAddress(process.env.INGOT_URL);
  build(address);
  await check();
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const file = `dist/release/ingot-${version}.zip`;
  writeFileSync(path.join(root, file), zipRelease(site, readFileSync(path.join(root, 'LICENSE'), 'utf8')));
  process.stdout.write(`${file}: put its folder "site" at ${address}, then open install.html.\n`);
});
