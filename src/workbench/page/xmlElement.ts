import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ManifestError } from './manifest';

/** An element: attributes and children by their names, without the prefixes of name spaces. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (readonly [name: string, child: XmlElement])[];
}

const ATTRIBUTES = ':@';
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

/**
 * Reads XML into elements; text between them is left out.
 *
 * @returns the outermost element
 * @throws ManifestError where the text is not well-formed, with the line
 * @example
 * readXml('<a b="1"><c/></a>').attributes.b; // '1'
 */
export function readXml(text: string): XmlElement {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the package that replaces it needs Node's Buffer
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new ManifestError(`manifest.xml, line ${verdict.err.line}: ${verdict.err.msg}`);
  const parsed: unknown = parser.parse(text);
  const [outermost] = childrenOf(parsed);
  if (outermost === undefined) throw new ManifestError('manifest.xml is empty.');
  return outermost[1];
}

/** The children of an element that have a name. */
export function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(([childName]) => childName === name).map(([, child]) => child);
}

/** The first element down a path of names. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => all(at, name)[0], element);
}

/** All elements of a name, however deep. */
export function deep(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(([childName, child]) => [
    ...(childName === name ? [child] : []),
    ...deep(child, name),
  ]);
}

/** The text of an element, which the parser keeps as an attribute of a child without a name. */
export function textOf(element: XmlElement | undefined): string {
  return find(element, '#text')?.attributes['#text'] ?? '';
}

function childrenOf(nodes: unknown): (readonly [string, XmlElement])[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    if (typeof node !== 'object' || node === null) return [];
    const attributes = attributesOf(ATTRIBUTES in node ? node[ATTRIBUTES] : null);
    return Object.entries(node)
      .filter(([name]) => name !== ATTRIBUTES && !name.startsWith('?'))
      .map(([name, inside]: [string, unknown]) =>
        typeof inside === 'string'
          ? ([name, { attributes: { [name]: inside }, children: [] }] as const)
          : ([name, { attributes, children: childrenOf(inside) }] as const),
      );
  });
}

function attributesOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
