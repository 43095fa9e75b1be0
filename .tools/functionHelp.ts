import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { functionHelp } from './functions/functionHelp';
import { helpPage, withFunctionList } from './functions/helpPage';

// `npm run help`: makes docs/functions/ from the comments of the functions.

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/functions');
const all = functionHelp(root);
for (const help of all) writeFileSync(path.join(folder, `${help.name}.md`), helpPage(help));
const page = path.join(folder, 'README.md');
writeFileSync(page, withFunctionList(readFileSync(page, 'utf8'), all));
process.stdout.write(`${all.length} functions in docs/functions/\n`);
