const NAME_LENGTH = 60;
const NAMELESS = 'collection';

/**
 * The name of a data package: small letters, digits and hyphens.
 *
 * @example packageName('Café news 2018') // 'cafe-news-2018'
 */
export function packageName(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/u).filter((word) => word !== '');
  const name = words.join('-').slice(0, NAME_LENGTH).replace(/-$/u, '');
  return name === '' ? NAMELESS : name;
}
