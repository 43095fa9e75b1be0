import type { Rule } from '../AddIn';
import { everyElement, type XmlElement } from '../xml';

interface Limit {
  /** Most characters; what is longer makes Office refuse the manifest. */
  readonly most: number;
  readonly element: string;
  /** Null where it may stand anywhere. */
  readonly parent: string | null;
  /** Null for the element's own text. */
  readonly attribute: string | null;
}

const LIMITS: readonly Limit[] = [
  { most: 125, element: 'ProviderName', parent: 'OfficeApp', attribute: null },
  { most: 125, element: 'DisplayName', parent: 'OfficeApp', attribute: 'DefaultValue' },
  { most: 250, element: 'Description', parent: 'OfficeApp', attribute: 'DefaultValue' },
  { most: 125, element: 'String', parent: 'ShortStrings', attribute: 'DefaultValue' },
  { most: 250, element: 'String', parent: 'LongStrings', attribute: 'DefaultValue' },
  { most: 2048, element: 'Url', parent: 'Urls', attribute: 'DefaultValue' },
  { most: 2048, element: 'Image', parent: 'Images', attribute: 'DefaultValue' },
  { most: 125, element: 'Group', parent: null, attribute: 'id' },
  { most: 125, element: 'Control', parent: null, attribute: 'id' },
];

function problemIn({ name, attributes, text }: XmlElement, { most, parent, attribute }: Limit): string[] {
  const written = attribute === null ? text : (attributes[attribute] ?? '');
  const what = `${attribute === null ? 'The text' : `"${attribute}"`} of <${name}>${parent === null ? '' : ` in <${parent}>`}`;
  if (written === '') return [`${what} is empty. Write it.`];
  if (written.length <= most) return [];
  return [`${what} has ${written.length} characters, more than ${most}: "${written.slice(0, 40)}…". Shorten it.`];
}

/** Texts are there, and no longer than Office takes them. */
export const textLengths: Rule = {
  name: 'text-lengths',
  check: ({ manifest }) =>
    everyElement(manifest).flatMap((element) =>
      LIMITS.filter(
        (limit) => limit.element === element.name && (limit.parent === null || limit.parent === element.parent),
      ).flatMap((limit) => problemIn(element, limit)),
    ),
};
