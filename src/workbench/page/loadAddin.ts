import type { FunctionsMetadata } from '../host/functions/FunctionMetadata';
import type { AddinManifest } from './manifest';
import { ManifestError } from './manifest';
import { readManifest } from './readManifest';
import { readShortcuts, type Shortcut } from './readShortcuts';

/** The add-in as its files describe it. */
export interface Addin {
  readonly manifest: AddinManifest;
  readonly shortcuts: readonly Shortcut[];
  /** Its functions, with the name that stands before theirs; null where it has none. */
  readonly functions: { readonly namespace: string; readonly metadata: FunctionsMetadata } | null;
}

/**
 * Loads what the manifest says, and the files that it names.
 *
 * @throws ManifestError where something is missing or wrong
 * @example
 * const { manifest, shortcuts } = await loadAddin();
 */
export async function loadAddin(): Promise<Addin> {
  const manifest = readManifest(await (await load('/manifest.xml')).text());
  const [shortcuts, functions] = await Promise.all([loadShortcuts(manifest), loadFunctions(manifest)]);
  return { manifest, shortcuts, functions };
}

async function loadShortcuts({ shortcutsUrl }: AddinManifest): Promise<Shortcut[]> {
  if (shortcutsUrl === null) return [];
  const json: unknown = await (await load(shortcutsUrl)).json();
  return readShortcuts(json, /mac/iu.test(navigator.userAgent) ? 'mac' : 'default');
}

async function loadFunctions({ functions }: AddinManifest): Promise<Addin['functions']> {
  if (functions === null) return null;
  const metadata: unknown = await (await load(functions.metadataUrl)).json();
  if (!isMetadata(metadata)) throw new ManifestError(`${functions.metadataUrl} lists no functions.`);
  return { namespace: functions.namespace, metadata };
}

function isMetadata(json: unknown): json is FunctionsMetadata {
  return typeof json === 'object' && json !== null && 'functions' in json && Array.isArray(json.functions);
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new ManifestError(`${url} is not there (${response.status}). Start the workbench again.`);
  return response;
}
