/** Names the part of the workbook that holds Ingot's settings. */
export const SETTINGS_NAMESPACE = 'urn:ingot:settings';

/** The form of what is saved. A later one that this version cannot write is left alone. */
export const SETTINGS_VERSION = 1;

/** What a part of the workbook says. */
export interface SettingsPart {
  readonly version: number;
  /** Counts the times that the settings were saved: of two parts, the higher one holds. */
  readonly revision: number;
  /** Whether the checksum is right: otherwise a part was changed or cut by something else. */
  readonly isWhole: boolean;
  /** What JSON.parse gave; null where it is none. */
  readonly content: unknown;
}

const FIRST = 0x811c9dc5;
const FACTOR = 0x01000193;

/** A checksum (FNV-1a, 32 bits) that notices damage; it keeps nobody from changing the settings. */
function checksum(text: string): string {
  let hash = FIRST;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** JSON that has nothing XML would read as its own, and nothing that an encoding could spoil. */
function plainJson(content: unknown): string {
  return JSON.stringify(content).replace(
    /[<>&\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The XML that a workbook keeps.
 *
 * @example settingsXml({ nameRules: [], reportUnits: {} }, 3)
 */
export function settingsXml(content: unknown, revision: number): string {
  const json = plainJson(content);
  const attributes = `version="${SETTINGS_VERSION}" revision="${revision}" checksum="${checksum(json)}"`;
  return `<ingot xmlns="${SETTINGS_NAMESPACE}" ${attributes}>${json}</ingot>`;
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;

/** Excel may write the XML anew, and then escape what it need not. */
function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/**
 * Reads what `settingsXml` wrote, also where something damaged it.
 *
 * @returns What is left of it; null where it is nothing of the kind.
 * @example readSettingsXml(settingsXml({ nameRules: [] }, 3))?.revision // 3
 */
export function readSettingsXml(xml: string): SettingsPart | null {
  const start = xml.indexOf('<ingot');
  const open = xml.indexOf('>', start);
  const end = xml.lastIndexOf('</ingot');
  if (start < 0 || open < 0) return null;
  const tag = xml.slice(start, open);
  const json = unescaped(xml.slice(open + 1, end < 0 ? undefined : end)).trim();
  const [version, revision] = [Number(attribute(tag, 'version')), Number(attribute(tag, 'revision'))];
  return {
    version: Number.isInteger(version) && version > 0 ? version : SETTINGS_VERSION,
    revision: Number.isInteger(revision) ? revision : 0,
    isWhole: attribute(tag, 'checksum') === checksum(json),
    content: parsed(json),
  };
}
