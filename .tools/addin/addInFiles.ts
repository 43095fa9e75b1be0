import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCAL_ADDRESS } from './address';
import { functionHelp } from '../functions/functionHelp';
import { functionsMetadata } from './functionsMetadata';
import { installPage } from './installPage';

/** The manifest's schema asks for a script although, in a shared runtime, the pane's page registers the functions. */
const FUNCTIONS_SCRIPT = "'use strict';\n";

/**
 * The manifest for an address.
 *
 * @param source Text of the project's manifest.xml.
 * @param address As {@link readAddress} gives it.
 * @example manifestFor(source, 'https://example.com/ingot')
 */
export function manifestFor(source: string, address: string): string {
  const escaped = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  // AppDomains take an origin, everything else the folder.
  return source
    .replaceAll(`<AppDomain>${LOCAL_ADDRESS}</AppDomain>`, () => `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(`"${LOCAL_ADDRESS}/`, () => `"${escaped}/`);
}

/**
 * The files of the add-in that no bundler makes, by their path below `dist/addin/`.
 *
 * @param root The project's folder.
 * @param address Where the add-in will be served, as {@link readAddress} gives it.
 * @example (await addInFiles(root, readAddress(process.env.INGOT_URL))).get('manifest.xml')
 */
export async function addInFiles(root: string, address: string): Promise<ReadonlyMap<string, string>> {
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  return new Map([
    ['manifest.xml', manifestFor(manifest, address)],
    ['functions.json', `${JSON.stringify(await functionsMetadata(root), null, 2)}\n`],
    // For the pane's catalogue: what functions.json has no room for.
    ['functions-help.json', `${JSON.stringify(functionHelp(root), null, 2)}\n`],
    ['functions.js', FUNCTIONS_SCRIPT],
    ['install.html', installPage(address)],
  ]);
}
