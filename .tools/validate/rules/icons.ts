import type { AddIn, Rule } from '../AddIn';
import { pngSize } from '../pngSize';
import { elementsAt, everyElement } from '../xml';

/** Sizes that Office wants of every button. */
const NEEDED = [16, 32, 80];

function problemOf(addIn: AddIn, address: string, size: number): string[] {
  const content = addIn.readFile(address);
  if (content === null) return [`There is no icon at ${address}. Draw it with npm run icons, or correct the address.`];
  const found = pngSize(content);
  if (found === null) return [`${address} is no PNG. Draw it with npm run icons.`];
  if (found.width === size && found.height === size) return [];
  return [
    `${address} is ${found.width} by ${found.height} pixels and must be ${size} by ${size}. Correct size or address.`,
  ];
}

function topIcons(addIn: AddIn): string[] {
  const sizes = [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const;
  return sizes.flatMap(([name, size]) => {
    const address = elementsAt(addIn.manifest, name)[0]?.attributes.DefaultValue;
    return address === undefined
      ? [`<${name}> is missing. Give an icon of ${size} pixels.`]
      : problemOf(addIn, address, size);
  });
}

/** Every icon is a PNG of the size that the manifest says, and the sizes that Office needs are there. */
export const icons: Rule = {
  name: 'icons',
  check: (addIn) => {
    const lists = everyElement(addIn.manifest).filter(({ name }) => name === 'Icon');
    const missing = lists.flatMap(({ children }) =>
      NEEDED.filter((size) => children.every(({ attributes }) => attributes.size !== String(size))),
    );
    const stated = new Set(
      lists.flatMap(({ children }) =>
        children.map(({ attributes }) => `${attributes.size ?? ''} ${attributes.resid ?? ''}`),
      ),
    );
    return [
      ...missing.map((size) => `An <Icon> lacks the size ${size}. Office needs 16, 32 and 80.`),
      ...[...stated].flatMap((one) => {
        const [size = '', resid = ''] = one.split(' ');
        const image = addIn.resources.find(({ id, kind }) => id === resid && kind === 'Images');
        return image === undefined ? [] : problemOf(addIn, image.value, Number(size));
      }),
      ...topIcons(addIn),
    ];
  },
};
