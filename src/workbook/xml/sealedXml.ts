/** What a sealed part of the workbook says. */
export interface SealedPart {
  /** The form of what is saved. A later one than a reader knows is used as far as possible, and not overwritten. */
  readonly version: number;
  /** Counts the times that something was saved: of two parts, the higher one holds. */
  readonly revision: number;
  /** Whether the checksum is right: otherwise a part was changed or cut by something else. */
  readonly isWhole: boolean;
  /** What JSON.parse gave; null where it is none. */
  readonly content: unknown;
}

/** What is sealed, and as what. */
export interface ToSeal {
  /** Names the kind of part: `urn:ingot:settings`. */
  readonly namespace: string;
  readonly version: number;
  readonly revision: number;
  readonly content: unknown;
}

/** The version of parts that say none. */
const FIRST_VERSION = 1;

const FIRST = 0x811c9dc5;
const FACTOR = 0x01000193;

/** A checksum (FNV-1a, 32 bits) that notices damage; it keeps nobody from changing what is sealed. */
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
 * The XML that a workbook keeps: JSON with a version, a revision and a checksum.
 *
 * @example sealedXml({ namespace: 'urn:ingot:settings', version: 1, revision: 3, content: { reportUnits: {} } })
 */
export function sealedXml({ namespace, version, revision, content }: ToSeal): string {
  const json = plainJson(content);
  const attributes = `version="${version}" revision="${revision}" checksum="${checksum(json)}"`;
  return `<ingot xmlns="${namespace}" ${attributes}>${json}</ingot>`;
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
 * Reads what `sealedXml` wrote, also where something damaged it.
 *
 * @returns What is left of it; null where it is nothing of the kind.
 * @example readSealedXml(sealedXml({ namespace, version: 1, revision: 3, content: {} }))?.revision // 3
 */
export function readSealedXml(xml: string): SealedPart | null {
  const start = xml.indexOf('<ingot');
  const open = xml.indexOf('>', start);
  const end = xml.lastIndexOf('</ingot');
  if (start < 0 || open < 0) return null;
  const tag = xml.slice(start, open);
  const json = unescaped(xml.slice(open + 1, end < 0 ? undefined : end)).trim();
  const [version, revision] = [Number(attribute(tag, 'version')), Number(attribute(tag, 'revision'))];
  return {
    version: Number.isInteger(version) && version > 0 ? version : FIRST_VERSION,
    revision: Number.isInteger(revision) ? revision : 0,
    isWhole: attribute(tag, 'checksum') === checksum(json),
    content: parsed(json),
  };
}
