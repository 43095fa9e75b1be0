import { sealedXml } from '../xml/sealedXml';

/** Names the part of the workbook that holds Ingot's settings. */
export const SETTINGS_NAMESPACE = 'urn:ingot:settings';

/** The form of what is saved. A later one that this version cannot write is left alone. */
export const SETTINGS_VERSION = 1;

/**
 * The XML that a workbook keeps of its settings.
 *
 * @example settingsXml({ nameRules: [], reportUnits: {} }, 3)
 */
export function settingsXml(content: unknown, revision: number): string {
  return sealedXml({ namespace: SETTINGS_NAMESPACE, version: SETTINGS_VERSION, revision, content });
}
