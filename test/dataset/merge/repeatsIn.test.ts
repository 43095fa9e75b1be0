import { planRefresh } from '../../../src/dataset/merge/planRefresh';
import type { RefreshInput } from '../../../src/dataset/merge/RefreshPlan';
import type { CellValue } from '../../../src/model/cells';
import type { SheetRow, WrittenRow } from '../../../src/model/dataset';
import { refresh, sheetOf, standing, written } from './rows';

/** A report of one fact by an article of its own. */
const report = (id: string, value: number, cells: Readonly<Record<string, CellValue>> = {}): WrittenRow => {
  const amount = { Value: value, StdValue: value * 1000, Low: value * 1000, High: value * 1000 };
  return written(id, { Series: 'exports | zamunda | tin | - | M | t', Use: false, ...amount, ...cells }, id);
};
const [march, april, may] = [43190, 43220, 43250];
const old = report('f1', 519, { Use: true, Published: april });

/** What is told of the new rows: `f2 repeats f1`, with where it stands, whether it agrees and which is used. */
const told = (input: RefreshInput): string[] =>
  [...planRefresh(input).repeats].map(
    ([id, { of, index, agrees, takesOver }]) =>
      `${id} ${agrees ? 'repeats' : 'contradicts'} ${of.id} ${index === null ? 'new' : `in ${index}`}${takesOver ? ', used' : ''}`,
  );

const mine = (cells: SheetRow['cells']): SheetRow => ({ index: 1, id: '', cells });

test.each<[string, RefreshInput, string[]]>([
  ['a new fact', refresh({ base: [old], next: [old, written('f2', {}, 'a2')] }), []],
  [
    'an earlier report of the same',
    refresh({ base: [old], next: [old, report('f2', 519, { Published: march })] }),
    ['f2 repeats f1 in 0'],
  ],
  [
    'a later one takes over',
    refresh({ base: [old], next: [old, report('f2', 519, { Published: may })] }),
    ['f2 repeats f1 in 0, used'],
  ],
  [
    'one that says otherwise',
    refresh({ base: [old], next: [old, report('f2', 750, { Published: march })] }),
    ['f2 contradicts f1 in 0'],
  ],
  [
    'one that says what the analyst typed',
    refresh({
      base: [old],
      next: [old, report('f2', 750, { Published: march })],
      sheet: [standing(old, 0, { Value: 750, Low: 750_000, High: 750_000 })],
    }),
    ['f2 repeats f1 in 0'],
  ],
  ['another period', refresh({ base: [old], next: [old, report('f2', 519, { PeriodEnd: 43343 })] }), []],
  ['another status', refresh({ base: [old], next: [old, report('f2', 519, { Status: 'forecast' })] }), []],
  ['no series', refresh({ base: [report('f1', 519, { Series: '' })], next: [report('f2', 519, { Series: '' })] }), []],
  [
    'of two new ones, the other repeats the one that is used',
    refresh({ base: [], next: [report('f2', 519, { Published: march }), report('f3', 519, { Published: may })] }),
    ['f2 repeats f3 new'],
  ],
  [
    'two that a row of the table says already',
    refresh({
      base: [old],
      next: [old, report('f2', 519, { Published: march }), report('f3', 519, { Published: may })],
    }),
    ['f2 repeats f1 in 0', 'f3 repeats f1 in 0, used'],
  ],
  ['a row that is withdrawn does not count', refresh({ base: [old], next: [report('f2', 519)] }), []],
  [
    'nor one that was',
    refresh({ base: [{ ...old, withdrawn: true }], next: [report('f2', 519)], sheet: sheetOf([report('f1', 519)]) }),
    [],
  ],
  [
    'the used row is told of several',
    refresh({
      base: [report('f0', 519, { Published: march }), old],
      next: [report('f0', 519, { Published: march }), old, report('f2', 519, { Published: march })],
    }),
    ['f2 repeats f1 in 1'],
  ],
  [
    'a row that moves to the period with this refresh',
    refresh({
      base: [report('f1', 519, { Use: true, Published: april, PeriodEnd: 43343 })],
      next: [old, report('f2', 519, { Published: march })],
    }),
    ['f2 repeats f1 in 0'],
  ],
  [
    'a row of the analyst’s own',
    refresh({ base: [], next: [report('f2', 519)], sheet: [{ ...mine(report('', 519).cells), index: 0 }] }),
    ['f2 repeats  in 0, used'],
  ],
  ['nothing new', refresh({ next: [old, report('f2', 519)] }), []],
])('%s', (_, input, expected) => {
  expect(told(input)).toEqual(expected);
});
