import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A custom XML part: what an add-in keeps in a workbook beside its sheets. */
export interface StoredXmlPart {
  /** A GUID in braces. */
  readonly id: string;
  readonly xml: string;
  /** Of its root element, as it is written there; empty where it has none. */
  readonly namespace: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const [CONTENT_TYPES, WORKBOOK_RELATIONS] = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'] as const;

/**
 * Puts custom XML parts into the file of a workbook, which exceljs does not know of: Excel and add-ins in it find them
 * as they were.
 *
 * @param file the bytes of the file
 * @param parts the parts, in their order
 * @returns the bytes of a file that holds them, those that were given where there are none
 * @throws Error where the file is no workbook
 * @example
 * addXmlParts(bytes, [{ id: '{…}', xml: '<ingot xmlns="urn:ingot:settings"/>', namespace: 'urn:ingot:settings' }]);
 */
export function addXmlParts(file: Uint8Array<ArrayBuffer>, parts: readonly StoredXmlPart[]): Uint8Array<ArrayBuffer> {
  if (parts.length === 0) return file;
  const files = unzipSync(file);
  const numbered = parts.map((part, index) => ({ ...part, number: index + 1 }));
  insert(files, CONTENT_TYPES, '</Types>', numbered.map(contentType));
  insert(files, WORKBOOK_RELATIONS, '</Relationships>', numbered.map(relation));
  for (const { number, id, xml, namespace } of numbered) {
    files[`customXml/item${number}.xml`] = strToU8(inUtf8(xml));
    files[`customXml/itemProps${number}.xml`] = strToU8(properties(id, namespace));
    files[`customXml/_rels/item${number}.xml.rels`] = strToU8(propertiesRelation(number));
  }
  return zipSync(files);
}

/** Inserts lines before the end of a document. */
function insert(files: Record<string, Uint8Array>, name: string, end: string, lines: readonly string[]): void {
  const bytes = files[name];
  const text = bytes === undefined ? '' : strFromU8(bytes);
  const place = text.lastIndexOf(end);
  if (place < 0) throw new Error(`The file has no ${name}.`);
  files[name] = strToU8(text.slice(0, place) + lines.join('') + text.slice(place));
}

interface Numbered {
  readonly number: number;
}

const contentType = ({ number }: Numbered): string =>
  `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`;

const relation = ({ number }: Numbered): string =>
  `<Relationship Id="rIdCustomXml${number}" Type="${RELATIONS}/customXml" Target="../customXml/item${number}.xml"/>`;

const propertiesRelation = (number: number): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" ` +
  `Target="itemProps${number}.xml"/></Relationships>`;

function properties(id: string, namespace: string): string {
  const schemas = namespace === '' ? '' : `<ds:schemaRef ds:uri="${inAttribute(namespace)}"/>`;
  return (
    `${HEAD}<ds:datastoreItem ds:itemID="${inAttribute(id)}" xmlns:ds="${CUSTOM_XML}">` +
    `<ds:schemaRefs>${schemas}</ds:schemaRefs></ds:datastoreItem>`
  );
}

/** Text as an attribute in double quotes holds it; what is escaped already stays so. */
const inAttribute = (text: string): string =>
  text
    .replace(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/giu, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');

/** The document without another encoding's name in its first line: the file holds it in UTF-8. */
const inUtf8 = (xml: string): string => xml.replace(/^(<\?xml\s[^>]*?encoding=)(?:"[^"]*"|'[^']*')/u, '$1"UTF-8"');
