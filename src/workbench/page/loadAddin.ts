import type { AddinManifest } from './manifest';
import { ManifestError } from './manifest';
import { readManifest } from './readManifest';
import { readShortcuts, type Shortcut } from './readShortcuts';

/** The add-in as its files describe it. */
export interface Addin {
  readonly manifest: AddinManifest;
  readonly shortcuts: readonly Shortcut[];
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
  if (manifest.shortcutsUrl === null) return { manifest, shortcuts: [] };
  const json: unknown = await (await load(manifest.shortcutsUrl)).json();
  const platform = /mac/iu.test(navigator.userAgent) ? 'mac' : 'default';
  return { manifest, shortcuts: readShortcuts(json, platform) };
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new ManifestError(`${url} is not there (${response.status}). Start the workbench again.`);
  return response;
}
