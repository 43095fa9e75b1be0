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

describe('figures that got another id, as their words were edited', () => {
  const renamed = (change: object) => figures.map((figure) => ({ ...figure, id: `${figure.id} again`, ...change }));
  it.each<[string, object, { added: number; changed: number; gone: number }]>([
    ['say the same', {}, { added: 0, changed: 0, gone: 0 }],
    ['are of another amount', { value: 520 }, { added: 0, changed: 2, gone: 0 }],
    ['are of somebody else', { subject: 'Peru' }, { added: 0, changed: 2, gone: 0 }],
    ['are other figures', { value: 7, subject: 'Peru' }, { added: 2, changed: 0, gone: 2 }],
  ])('%s', (_what, change, expected) => {
    const { added, changed, gone } = changesBetween(figures, renamed(change));
    expect({ added: added.length, changed: changed.length, gone: gone.length }).toEqual(expected);
  });

  it('one goes for each that came, no more', () => {
    if (copper === undefined) throw new Error('a figure');
    const twice = [1, 2].map((id) => ({ ...copper, id: String(id), value: id }));
    const { added, changed, gone } = changesBetween([copper], twice);
    expect([added, changed, gone]).toEqual([['2'], ['1'], []]);
  });
});
