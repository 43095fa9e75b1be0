import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NAMESPACE } from '../../src/functions/namespace';
import { addInFiles } from '../addin/addInFiles';
import { LOCAL_ADDRESS } from '../addin/address';
import { functionsMetadata, type FunctionsMetadata } from '../addin/functionsMetadata';
import type { AddIn, Resource } from './AddIn';
import { registeredIds } from './registeredIds';
import { elementsAt, parseXml, type XmlElement } from './xml';

/** Where the files of an add-in are found: built, in one folder, or in the project. */
interface Files {
  readonly read: (file: string) => Uint8Array | null;
  readonly code: string;
  readonly where: string;
  readonly metadata: FunctionsMetadata;
}

const readIfThere = (file: string): Uint8Array | null => (existsSync(file) ? readFileSync(file) : null);

async function builtFiles(folder: string, root: string): Promise<Files> {
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const list = path.join(folder, 'functions.json');
  return {
    read: (file) => readIfThere(path.join(folder, file)),
    code: scripts.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n'),
    where: 'the built scripts',
    metadata: existsSync(list)
      ? (JSON.parse(readFileSync(list, 'utf8')) as FunctionsMetadata)
      : await functionsMetadata(root),
  };
}

const SOURCES = ['src/functions/associateFunctions.ts', 'src/commands/registerCommands.ts'];

async function projectFiles(root: string): Promise<Files> {
  const made = await addInFiles(root, LOCAL_ADDRESS);
  const read = (file: string): Uint8Array | null => {
    const content = made.get(file);
    if (content !== undefined) return new TextEncoder().encode(content);
    return readIfThere(path.join(root, file.startsWith('assets/') ? file : `src/entry/${file}`));
  };
  return {
    read,
    code: SOURCES.map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n'),
    where: SOURCES.join(' and '),
    metadata: await functionsMetadata(root),
  };
}

function resourcesOf(manifest: XmlElement): Resource[] {
  return elementsAt(manifest, 'VersionOverrides', 'Resources').flatMap((resources) =>
    resources.children.flatMap(({ name, children }) =>
      children.map(({ attributes }) => ({
        id: attributes.id ?? '',
        kind: name,
        value: attributes.DefaultValue ?? '',
      })),
    ),
  );
}

/** The folder that the add-in is served from: the one of its page. */
function folderOf(manifest: XmlElement): string {
  const page = elementsAt(manifest, 'DefaultSettings', 'SourceLocation')[0]?.attributes.DefaultValue ?? '';
  return page.slice(0, page.lastIndexOf('/') + 1);
}

/**
 * Reads a manifest and what belongs to it: the built add-in where its page lies beside it, else the project's sources.
 *
 * @param file Path of the manifest.
 * @param root The project's folder.
 * @param text The manifest's text, where it is not the file's own (tests break it).
 * @throws {XmlError} where the manifest is not well-formed.
 * @example await loadAddIn('manifest.xml', process.cwd())
 */
export async function loadAddIn(file: string, root: string, text = readFileSync(file, 'utf8')): Promise<AddIn> {
  const manifest = parseXml(text);
  const beside = path.dirname(path.resolve(file));
  const files = existsSync(path.join(beside, 'taskpane.html'))
    ? await builtFiles(beside, root)
    : await projectFiles(root);
  const folder = folderOf(manifest);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    manifest,
    resources: resourcesOf(manifest),
    version,
    namespace: NAMESPACE,
    readFile: (address) => (address.startsWith(folder) ? files.read(address.slice(folder.length)) : null),
    metadata: files.metadata,
    registered: { ...registeredIds(files.code), where: files.where },
  };
}
