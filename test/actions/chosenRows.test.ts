import { chosenRows } from '../../src/actions/chosenRows';
import { TIN_ARTICLES } from '../output/examples';

const ids = (chosen: string[] | null) => chosenRows(TIN_ARTICLES, chosen && new Set(chosen)).map(({ id }) => id);

test('all figures are all rows', () => {
  expect(ids(null)).toEqual(chosenRows(TIN_ARTICLES, null).map(({ id }) => id));
  expect(ids(null).length).toBeGreaterThan(5);
});

test.each<[string, string[], string[]]>([
  ['one', ['faugustn0'], ['faugustn0']],
  ['a change brings the row it stands on', ['faugustn1'], ['faugustn0']],
  ['a change with its level is one row', ['faugustn2', 'faugustn0'], ['faugustn0']],
  ['in the order of the articles', ['fseptembern1', 'faugustn3'], ['faugustn3', 'fseptembern1']],
  ['none', [], []],
  ['unknown', ['fx'], []],
])('%s', (_, chosen, expected) => {
  expect(ids(chosen)).toEqual(expected);
});

test('what is used is worked out among the chosen', () => {
  const use = (chosen: string[]) => chosenRows(TIN_ARTICLES, new Set(chosen)).map((row) => row.use);
  expect(use(['faugustn0'])).toEqual([true]);
  expect(use(['faugustn0', 'fseptembern0'])).toEqual([false, true]);
});

test('units of the workbook and what was reviewed stand in the rows', () => {
  const [row, other] = chosenRows(TIN_ARTICLES, null, {
    reportUnits: { mass: 'kt' },
    reviewed: new Set(['faugustn0']),
  });
  expect(row).toMatchObject({ stdValue: 519, stdUnit: 'kt', reviewed: true });
  expect(other?.reviewed).toBe(false);
});
