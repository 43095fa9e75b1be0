import { invalidArgument, itemNotFound } from '../objects/HostError';

const ROOT_NAMESPACE = /<[A-Za-z_][\w.-]*(?::[\w.-]+)?(?:\s[^<>]*)?>/u;

/** The custom XML parts of the workbook, by id. They are no part of undo, in Excel neither. */
export class XmlParts {
  readonly #parts = new Map<string, string>();
  #count = 0;

  ids(namespace?: string): string[] {
    return [...this.#parts.keys()].filter((id) => namespace === undefined || this.namespaceOf(id) === namespace);
  }

  has(id: string): boolean {
    return this.#parts.has(id);
  }

  /** @throws HostError InvalidArgument for text that is no XML */
  add(xml: string): string {
    checkXml(xml);
    this.#count += 1;
    const id = `{${this.#count.toString(16).padStart(8, '0').toUpperCase()}-0000-4000-8000-000000000000}`;
    this.#parts.set(id, xml);
    return id;
  }

  xml(id: string): string {
    const xml = this.#parts.get(id);
    if (xml === undefined) throw itemNotFound('custom XML part');
    return xml;
  }

  setXml(id: string, xml: string): void {
    this.xml(id);
    checkXml(xml);
    this.#parts.set(id, xml);
  }

  delete(id: string): void {
    this.xml(id);
    this.#parts.delete(id);
  }

  /** The namespace of the root element; empty when it has none. */
  namespaceOf(id: string): string {
    return namespaceOf(this.xml(id));
  }
}

/** The namespace that the root element of a document is in. */
function namespaceOf(xml: string): string {
  const tag = ROOT_NAMESPACE.exec(xml)?.[0] ?? '';
  const prefix = /^<([A-Za-z_][\w.-]*):/u.exec(tag)?.[1];
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const quote of ['"', "'"]) {
    const start = tag.indexOf(`${attribute}=${quote}`);
    if (start < 0) continue;
    const from = start + attribute.length + 2;
    return tag.slice(from, tag.indexOf(quote, from));
  }
  return '';
}

/** Enough of a check that text which is no XML document is refused. */
function checkXml(xml: string): void {
  const text = xml.trim();
  const name = /^(?:<\?xml[^>]*\?>\s*)?<([A-Za-z_][\w.:-]*)/u.exec(text)?.[1];
  const isClosed = name !== undefined && (text.endsWith(`</${name}>`) || /^[^<]*<[^<>]*\/>$/u.test(text));
  if (!isClosed) throw invalidArgument('the text is no XML document');
}
