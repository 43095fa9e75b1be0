import { changesBetween } from '../../../src/taskpane/state/changesBetween';
import { readEntry } from './entries';

const figures = readEntry('Chile exported 519,000 tonnes of copper in 2016 and 3 t of gold in 2017.').figures;
const [copper, gold] = figures;

it('sees nothing where nothing is', () => {
  expect(changesBetween(figures, figures)).toEqual({ added: [], changed: [], gone: [] });
});

it('a figure that moved is not changed; one with another period is', () => {
  if (copper === undefined || gold === undefined) throw new Error('two figures');
  const after = [
    { ...copper, start: 90, end: 99, confidence: 0.1 },
    { ...gold, period: '2018' },
  ];
  expect(changesBetween(figures, after)).toEqual({ added: [], changed: [gold.id], gone: [] });
});

it.each([
  ['came', [], figures, { added: 2, gone: 0 }],
  ['went', figures, [], { added: 0, gone: 2 }],
])('figures that %s', (_name, before, after, expected) => {
  const { added, gone } = changesBetween(before, after);
  expect({ added: added.length, gone: gone.length }).toEqual(expected);
});
