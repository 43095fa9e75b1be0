// Checks the manifest offline: `npm run validate [manifest]`. Exit status 0 where all is well, 1 where something is
// wrong, 2 where there is no such file.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ALL_RULES } from './validate/allRules';
import { validateManifest } from './validate/validateManifest';

const root = path.resolve(import.meta.dirname, '..');
const file = process.argv[2] ?? path.join(root, 'manifest.xml');

if (existsSync(file)) {
  const findings = await validateManifest(file, root);
  for (const { rule, message } of findings) process.stderr.write(`${rule}: ${message}\n`);
  if (findings.length === 0) process.stdout.write(`${file}: all is well (${ALL_RULES.length + 2} checks).\n`);
  else process.stderr.write(`${file}: ${findings.length} to mend.\n`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  process.stderr.write(`There is no file ${file}. Give the path of a manifest, or nothing for manifest.xml.\n`);
  process.exitCode = 2;
}
