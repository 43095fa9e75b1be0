import { packageName } from '../../../src/output/collection/packageName';

test.each([
  ['Copper news', 'copper-news'],
  ['Café — 2018/19', 'cafe-2018-19'],
  ['../etc', 'etc'],
  ['铜', 'collection'],
  ['', 'collection'],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('%s is called %s', (title, name) => {
  expect(packageName(title)).toBe(name);
});
