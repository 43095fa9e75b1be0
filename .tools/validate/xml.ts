import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** An element of an XML document; comments are left out. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without blanks around it. */
  readonly text: string;
  readonly parent: string | null;
}

/** Text that is no XML; the message says where and why. */
export class XmlError extends Error {
  override name = 'XmlError';
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  parseTagValue: false,
  trimValues: true,
});

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(node: Node): Record<string, string> {
  const attributes = node[':@'];
  return isNode(attributes)
    ? Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]))
    : {};
}

function elementOf(node: Node, parent: string | null): XmlElement | null {
  const tag = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
  if (tag === undefined) return null;
  const name = localName(tag);
  const inside = nodesOf(node[tag]);
  return {
    name,
    attributes: attributesOf(node),
    children: inside.map((child) => elementOf(child, name)).filter((child) => child !== null),
    text: inside.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join(''),
    parent,
  };
}

function checkSyntax(text: string): void {
  try {
    SyntaxValidator.validate(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const line = 'line' in error && typeof error.line === 'number' ? `line ${error.line}: ` : '';
    throw new XmlError(`${line}${error.message}`);
  }
}

/**
 * Reads an XML document.
 *
 * @returns Its root.
 * @throws {XmlError} where it is not well-formed.
 * @example parseXml('<a><b/></a>').children[0]?.name // 'b'
 */
export function parseXml(text: string): XmlElement {
  checkSyntax(text);
  const document: unknown = parser.parse(text);
  const [root, ...others] = nodesOf(document)
    .map((node) => elementOf(node, null))
    .filter((element) => element !== null);
  if (root === undefined) throw new XmlError('There is no element in it.');
  if (others[0] !== undefined) throw new XmlError(`<${others[0].name}> stands outside <${root.name}>.`);
  return root;
}

/**
 * Every element below one, and itself, in the order of the document.
 *
 * @example everyElement(root).filter(({ name }) => name === 'Runtime')
 */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/**
 * The elements at the end of a path of names.
 *
 * @example elementsAt(root, 'Requirements', 'Sets', 'Set')
 */
export function elementsAt(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  );
}
