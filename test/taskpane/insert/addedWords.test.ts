import { addedWords, unitWords } from '../../../src/taskpane/insert/addedWords';

test.each([
  [[], ''],
  [['t'], ', in t, as the table has them'],
  [['t', 'MWh'], ', in t and MWh, as the table has them'],
  [['t', 't/a', 'MWh'], ', in t, t/a and MWh, as the table has them'],
])('the units %j of a table', (units, words) => {
  expect(unitWords(units)).toBe(words);
});

test.each([
  [0, [], ''],
  [1, [], ' 1 figure was added to the table Figures.'],
  [2, ['t'], ' 2 figures were added to the table Figures, in t, as the table has them.'],
])('%d figures that a table lacked', (added, units, words) => {
  expect(addedWords({ table: 'Figures', added, units })).toBe(words);
});
