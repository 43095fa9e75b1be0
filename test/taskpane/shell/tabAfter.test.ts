import { tabAfter } from '../../../src/taskpane/shell/tabAfter';

const tabs = ['a', 'b', 'c'] as const;

it.each([
  ['ArrowRight', 'a', 'b'],
  ['ArrowRight', 'c', 'a'],
  ['ArrowLeft', 'a', 'c'],
  ['Home', 'c', 'a'],
  ['End', 'a', 'c'],
  ['Enter', 'a', null],
  ['toString', 'a', null],
] as const)('%s on %s leads to %s', (key, from, to) => {
  expect(tabAfter(tabs, from, key)).toBe(to);
});
