import { planRefresh } from '../../../src/dataset/merge/planRefresh';
import { planUndo } from '../../../src/dataset/merge/planUndo';
import { settlePlan } from '../../../src/dataset/merge/settlePlan';
import type { SheetRow } from '../../../src/model/dataset';
import { ALL, AS_OF, HEADERS, refresh, standing, withValue, written } from './rows';

const [f1, f2] = [written('f1'), written('f2', {}, 'a2')];
const f1Now = withValue('f1', 525);
const done = settlePlan(planRefresh(refresh({ base: [f1], next: [f1Now, f2] })), ALL, AS_OF);

function undo(sheet: SheetRow[]) {
  if (done.undo === null) throw new Error('nothing was written');
  return planUndo({ undo: done.undo, headers: HEADERS, base: done.base, sheet });
}

test.each<[string, SheetRow[], string[], number[], string[]]>([
  [
    'all goes back',
    [standing(f1Now, 0), standing(f2, 1)],
    ['0 Value 519', '0 StdValue 519000', '0 Low 519000', '0 High 519000'],
    [1],
    [],
  ],
  [
    'also when rows were sorted',
    [standing(f2, 0), standing(f1Now, 1)],
    ['1 Value 519', '1 StdValue 519000', '1 Low 519000', '1 High 519000'],
    [0],
    [],
  ],
  [
    'but for a cell that was edited since',
    [standing(f1Now, 0, { Value: 7 }), standing(f2, 1)],
    ['0 StdValue 519000', '0 Low 519000', '0 High 519000'],
    [1],
    ['f1 Value'],
  ],
  ['and for a row that was', [standing(f2, 0, { Reviewed: true })], [], [], ['f2 Reviewed']],
  ['what went back already is left', [standing(f1, 0)], [], [], []],
  ['rows and columns that are gone are left', [{ index: 0, id: 'f1', cells: { Id: 'f1' } }], [], [], []],
])('%s', (_, sheet, cells, removed, kept) => {
  const plan = undo(sheet);
  expect(plan.cells.map(({ index, header, value }) => `${index} ${header} ${value}`)).toEqual(cells);
  expect(plan.removed.map(({ index }) => index)).toEqual(removed);
  expect(plan.kept.map(({ id, header }) => `${id} ${header}`)).toEqual(kept);
});

test('what was written before counts again, and the same refresh is offered again', () => {
  const { base } = undo([standing(f1Now, 0), standing(f2, 1)]);
  expect(base).toEqual([f1]);
  const { changes } = planRefresh(refresh({ base, next: [f1Now, f2] }));
  expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['changed f1', 'added f2']);
});

test('an added row that the analyst deleted does not come back', () => {
  const { base } = undo([standing(f1Now, 0)]);
  expect(planRefresh(refresh({ base, next: [f1, f2], sheet: [standing(f1, 0)] })).deleted).toEqual(['f2']);
});
