import type { ResourceKind, Rule } from '../AddIn';
import { everyElement, type XmlElement } from '../xml';

const LONGEST_ID = 32;

/** The section that the resid of an element points into; everything else is an address. */
const SECTIONS: ReadonlyMap<string, ResourceKind> = new Map([
  ['Image', 'Images'],
  ['Label', 'ShortStrings'],
  ['Title', 'ShortStrings'],
  ['Namespace', 'ShortStrings'],
  ['Description', 'LongStrings'],
]);

const sectionOf = ({ name }: XmlElement): ResourceKind => SECTIONS.get(name) ?? 'Urls';

/** Every resid points to a resource of its kind; ids are short and unique; no resource is left over. */
export const resourceIds: Rule = {
  name: 'resource-ids',
  check: ({ manifest, resources }) => {
    const used = everyElement(manifest).flatMap((element) => {
      const id = element.attributes.resid;
      return id === undefined ? [] : [{ id, element }];
    });
    const unresolved = used.filter(
      ({ id, element }) => !resources.some((one) => one.id === id && one.kind === sectionOf(element)),
    );
    const ids = resources.map(({ id }) => id);
    return [
      ...unresolved.map(
        ({ id, element }) =>
          `<${element.name} resid="${id}"> points to nothing. Add "${id}" to <bt:${sectionOf(element)}>, or correct the id.`,
      ),
      ...ids
        .filter((id) => id.length > LONGEST_ID)
        .map((id) => `The resource id "${id}" has ${id.length} characters; ${LONGEST_ID} are allowed. Shorten it.`),
      ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
        (id) => `The resource id "${id}" stands twice. Rename one.`,
      ),
      ...ids
        .filter((id) => !used.some((one) => one.id === id))
        .map((id) => `Nothing uses the resource "${id}". Remove it.`),
    ];
  },
};
