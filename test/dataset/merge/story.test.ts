import { keepIds } from '../../../src/dataset/identity/keepIds';
import { planRefresh } from '../../../src/dataset/merge/planRefresh';
import { settlePlan } from '../../../src/dataset/merge/settlePlan';
import type { SheetCell, WrittenRow } from '../../../src/model/dataset';
import { FIGURE_COLUMNS } from '../../../src/output/columns';
import { readRows } from '../identity/readRows';
import { ALL, AS_OF, standing } from './rows';

const HEADERS = FIGURE_COLUMNS.map(({ header }) => header);

const COPPER =
  'Chile exported 519 kt of copper in July. It exported 480 kt of copper in June. Peru exported 210 kt of copper in July.';
const NICKEL = 'The Philippines produced 31 kt of nickel in July.';
const CORRECTED = `This article was corrected on Friday. ${COPPER.replace('519 kt', '525 kt')}`;

/** A sheet in which somebody sorted the rows, reviewed one, wrote a value of their own and a formula. */
function worked(base: readonly WrittenRow[]) {
  const edits: Record<string, SheetCell>[] = [
    { Reviewed: true },
    { Subject: 'Codelco' },
    { StdValue: { formula: '=[@Value]*1000' } },
    {},
  ];
  return base.map((row, place) => ({ row, edits: edits[place] ?? {} })).toReversed();
}

test('an article was corrected and two came: exactly the right cells change, and all that is the analyst’s stays', () => {
  const base = [...readRows(COPPER), ...readRows(NICKEL, '2018-08-09', 'a2')];
  const sheet = worked(base).map(({ row, edits }, index) => standing(row, index, edits));
  const { rows: next } = keepIds(base, [
    ...readRows(CORRECTED),
    ...readRows(NICKEL, '2018-08-09', 'a2'),
    ...readRows('Chile exported 512 kt of copper in July.', '2018-08-20', 'a3'),
    ...readRows('Brazil imported 90 kt of coal in July.', '2018-08-20', 'a4'),
  ]);
  const plan = planRefresh({ headers: HEADERS, base, undo: null, sheet, next, deleted: [], unread: new Set() });
  expect(plan.changes.map(({ kind, row }) => `${kind} ${String(row.cells.Value)}`)).toEqual([
    'changed 525',
    'added 512',
    'added 90',
  ]);
  expect(plan.edits.map(({ header }) => header)).toEqual(['Subject', 'StdValue']);

  const { cells, added, history } = settlePlan(plan, ALL, AS_OF);
  const [first] = base;
  expect(cells.map(({ id, header }) => [id, header])).toEqual([
    // A later article says the same of July: its row is used.
    [first?.id, 'Use'],
    ...['Value', 'StdValue', 'Low', 'High', 'Sentence'].map((header) => [first?.id, header]),
  ]);
  expect(added.map((row) => row.cells.Use)).toEqual([true, true]);
  expect(history.map(({ value, unit }) => `${String(value)} ${unit}`)).toEqual(['519 kt']);
});
