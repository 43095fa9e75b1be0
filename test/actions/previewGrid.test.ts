import type { GridOptions } from '../../src/actions/GridPlan';
import { previewGrid } from '../../src/actions/planGridFill';
import type { CellValue } from '../../src/model/cells';
import { figureRows } from '../../src/output/figureRows';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import { TIN_ARTICLES } from '../output/examples';

const rows = figureRows(TIN_ARTICLES);
const OPTIONS = { unit: null, as: 'value', table: null } as const;

const grid = (values: CellValue[][], formulas: readonly string[] = []) => ({
  sheet: 'Sheet1',
  row: 2,
  column: 1,
  values,
  formats: values.map((cells) => cells.map(() => 'General')),
  blank: values.map((cells, row) =>
    cells.map((value, column) => value === '' && !formulas.includes(`${row} ${column}`)),
  ),
});

const GRID: CellValue[][] = [
  ['Exports, kt', '2018-07', 'Aug-18', '2018'],
  ['Zamunda', '', '', ''],
  ['Wakanda', '', 5, ''],
];

test('every cell is said to be filled, or why not', () => {
  const { matches, fills, address } = previewGrid(grid(GRID), rows, OPTIONS);
  expect(address).toBe('Sheet1!B3:E5');
  expect(fills).toBe(2);
  expect(matches.map(({ address: at, shown, reason }) => [at, shown ?? reason])).toEqual([
    ['C4', '521 kt'],
    ['D4', '530 kt (forecast)'],
    ['E4', 'What Zamunda has for 2018 is a range or a change.'],
    ['C5', 'No figure is about "Wakanda".'],
    ['D5', 'Already filled in.'],
    ['E5', 'No figure is about "Wakanda".'],
  ]);
});

test('a formula that shows nothing is not blank', () => {
  const { matches, fills } = previewGrid(grid(GRID, ['1 1']), rows, OPTIONS);
  expect(fills).toBe(1);
  expect(matches[0]).toMatchObject({ shown: null, reason: 'Already filled in.' });
});

test('a unit that is given counts where the grid names none', () => {
  const bare = [
    ['', '2018-07'],
    ['Zamunda', ''],
  ];
  expect(previewGrid(grid(bare), rows, { ...OPTIONS, unit: ' Mt ' }).matches[0]?.shown).toBe('0.521 Mt');
  expect(previewGrid(grid(bare), rows, OPTIONS).matches[0]?.shown).toBe('521,000 t');
});

describe('where several figures fit', () => {
  const bare = [
    ['', '2018-07'],
    ['Zamunda', ''],
  ];
  const tin = rows.find(({ id }) => id === 'fseptembern0');
  if (tin === undefined) throw new Error('no row');
  const both = [tin, { ...tin, id: 'zinc', item: 'zinc', measure: 'imports' as const, stdValue: 7 }];

  test('they can be chosen from; none is filled in until one is', () => {
    const { matches, fills } = previewGrid(grid(bare), both, OPTIONS);
    expect(fills).toBe(0);
    expect(matches[0]).toMatchObject({ picked: null, choices: [{ id: tin.id }, { id: 'zinc' }] });
  });

  test.each<[string, Partial<GridOptions>, string | null, string[]]>([
    ['one is picked', { picks: { C4: 'zinc' } }, '7 t', [tin.id, 'zinc']],
    ['one is picked for another cell', { picks: { C5: 'zinc' } }, null, [tin.id, 'zinc']],
    ['the measure is said', { measure: 'imports' }, '7 t', []],
    ['the item is said', { item: 'zinc' }, '7 t', []],
    ['an item is said that nothing is of', { item: 'gold' }, null, []],
  ])('%s', (_what, options, shown, choices) => {
    const { matches, plan } = previewGrid(grid(bare), both, { ...OPTIONS, ...options });
    expect(matches[0]?.shown).toBe(shown);
    expect(matches[0]?.choices.map(({ id }) => id)).toEqual(choices);
    expect(plan.fills.map(({ figure }) => figure.id)).toEqual(shown === null ? [] : ['zinc']);
  });
});

test.each<[Partial<GridOptions>, string, string]>([
  [{ item: 'gold' }, 'Zamunda', '"Zamunda" has figures, but none is of gold.'],
  [{ measure: 'capacity', item: 'tin' }, 'Zamunda', '"Zamunda" has figures, but none is of capacity of tin.'],
  [{ item: 'gold' }, 'Wakanda', 'No figure is about "Wakanda".'],
  [{}, 'Wakanda', 'No figure is about "Wakanda".'],
])('with %j, what was chosen is told from a name that has no figures: %s', (options, name, reason) => {
  const bare = [
    ['', '2018-07'],
    [name, ''],
  ];
  expect(previewGrid(grid(bare), rows, { ...OPTIONS, ...options }).matches[0]?.reason).toBe(reason);
});

test.each<[string, CellValue[][], string | null, RegExp]>([
  ['no grid', [['a', 'b']], null, /no grid/],
  [
    'headers without labels',
    [
      ['', '2018'],
      ['', ''],
    ],
    null,
    /no grid/,
  ],
  ['no unit', GRID, 'stone', /"stone" is no unit/],
])('is refused: %s', (_, values, unit, message) => {
  const look = () => previewGrid(grid(values), rows, { ...OPTIONS, unit });
  expect(look).toThrow(WorkbookError);
  expect(look).toThrow(message);
});
