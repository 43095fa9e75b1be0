import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ServedFolders } from '../../../src/workbench/server/requestListener';

/** Files of each folder that is served, and a secret beside them. */
export const FILES = {
  'page/index.html': '<!doctype html><title>Workbench</title>',
  'page/workbench.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'bundle/workbench.js': 'export {};',
  'addin/taskpane.html':
    '<meta http-equiv="Content-Security-Policy" content="script-src \'self\' https://appsforoffice.microsoft.com"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>é “$&”</p>',
  'addin/install.html': '<p>No script: https://appsforoffice.microsoft.com</p>',
  'addin/taskpane.0123.js': 'const office = "https://appsforoffice.microsoft.com";\n',
  'addin/functions.json': '{"functions":[]}',
  'addin/assets/icon-32.png': '\u0089PNG',
  'addin/.hidden': 'hidden',
  'office/excel-web-16.00.js': 'var Excel;',
  'manifest.xml': '<?xml version="1.0"?><OfficeApp/>',
  'secret.txt': 'secret',
} as const;

/** Writes the files into a new folder. */
export function servedFolders(): ServedFolders {
  const root = mkdtempSync(path.join(tmpdir(), 'ingot-workbench-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return {
    page: path.join(root, 'page'),
    pageBundle: path.join(root, 'bundle'),
    addin: path.join(root, 'addin'),
    office: path.join(root, 'office'),
    manifest: path.join(root, 'manifest.xml'),
  };
}
