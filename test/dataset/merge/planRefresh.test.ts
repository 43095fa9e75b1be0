import { planRefresh } from '../../../src/dataset/merge/planRefresh';
import type { RefreshInput } from '../../../src/dataset/merge/RefreshPlan';
import type { SheetCell, WrittenRow } from '../../../src/model/dataset';
import { HEADERS, refresh, sheetOf, standing, withValue, written } from './rows';

/** The changes of a plan in short: `changed f1: Value StdValue`, conflicting fields with an exclamation mark. */
function shortly(input: RefreshInput): string[] {
  const { changes, edits, deleted } = planRefresh(input);
  return [
    ...changes.map(({ kind, id, fields, gone, back }) => {
      const names = fields.map(({ header, conflict }) => `${header}${conflict ? '!' : ''}`);
      return [`${kind} ${id}${gone ? ' gone' : ''}${back ? ' back' : ''}`, ...names].join(' ');
    }),
    ...edits.map(({ id, header }) => `kept ${id} ${header}`),
    ...deleted.map((id) => `deleted ${id}`),
  ];
}

const f1 = written('f1');
const f1Now = withValue('f1', 525);
const f2 = written('f2', {}, 'a2');
const edited = (edits: Record<string, SheetCell>, row: WrittenRow = f1) => [standing(row, 0, edits)];
const without = <Cell>(cells: Readonly<Record<string, Cell>>, headers: readonly string[]): Record<string, Cell> =>
  Object.fromEntries(Object.entries(cells).filter(([header]) => !headers.includes(header)));
const AMOUNT = 'Value StdValue Low High';

test.each<[string, RefreshInput, string[]]>([
  ['nothing changed', refresh({ next: [f1, f2] }), []],
  ['a new figure', refresh({ base: [f1], next: [f1, f2] }), ['added f2']],
  ['a restated one', refresh({ base: [f1, f2], next: [f1Now, f2] }), [`changed f1 ${AMOUNT}`]],
  ['one that is gone', refresh({ base: [f1, f2], next: [f1] }), ['withdrawn f2 gone']],
  ['one whose article was not read', refresh({ base: [f1, f2], next: [f1], unread: new Set(['a2']) }), []],
  [
    'what is said of an article that was not read',
    refresh({ base: [f1, f2], next: [f1, withValue('f2', 3, 'a2')], unread: new Set(['a2']) }),
    [],
  ],
  ['an edit that the sources leave alone', refresh({ next: [f1], sheet: edited({ Value: 7 }) }), ['kept f1 Value']],
  [
    'an edit of what the sources changed as well',
    refresh({ base: [f1], next: [f1Now], sheet: edited({ Value: 7 }) }),
    ['conflict f1 Value! StdValue Low High'],
  ],
  [
    'an edit of something else than the sources changed',
    refresh({ base: [f1], next: [f1Now], sheet: edited({ Subject: 'Zamunda' }) }),
    [`changed f1 ${AMOUNT}`, 'kept f1 Subject'],
  ],
  [
    'an edit that the sources now say too',
    refresh({ base: [f1], next: [f1Now], sheet: edited({ Value: 525 }) }),
    ['changed f1 StdValue Low High'],
  ],
  ['a cell that the analyst emptied', refresh({ next: [f1], sheet: edited({ Value: '' }) }), ['kept f1 Value']],
  [
    'a formula in a cell that the sources changed is no question',
    refresh({ base: [f1], next: [f1Now], sheet: edited({ Value: { formula: '=A1' } }) }),
    ['changed f1 StdValue Low High', 'kept f1 Value'],
  ],
  ['a text that was a number is an edit', refresh({ next: [f1], sheet: edited({ Value: '519' }) }), ['kept f1 Value']],
  ['a row that the analyst deleted', refresh({ next: [f1, f2], sheet: sheetOf([f2]) }), ['deleted f1']],
  [
    'a deleted row that the sources changed',
    refresh({ base: [f1, f2], next: [f1Now, f2], sheet: sheetOf([f2]) }),
    ['deleted f1'],
  ],
  [
    'a row that was deleted before and is not in the base',
    refresh({ base: [f2], next: [f1, f2], deleted: ['f1'] }),
    ['deleted f1'],
  ],
  ['a deleted row that the analyst brought back', refresh({ next: [f1, f2], deleted: ['f1'] }), []],
  [
    'a deleted row that the sources say no longer',
    refresh({ base: [f1, f2], next: [f2], sheet: sheetOf([f2]) }),
    ['deleted f1'],
  ],
  [
    'a deleted row whose article was not read',
    refresh({ base: [f1, f2], next: [f2], sheet: sheetOf([f2]), unread: new Set(['a1']) }),
    ['deleted f1'],
  ],
  [
    'a deleted row that is wanted again',
    refresh({ base: [f1, f2], next: [f1, f2], sheet: sheetOf([f2]), deleted: ['f1'], again: new Set(['f1']) }),
    ['added f1'],
  ],
  [
    'edited and gone',
    refresh({ base: [f1, f2], next: [f2], sheet: [standing(f1, 0, { Value: 7 }), standing(f2, 1)] }),
    ['conflict f1 gone Value!'],
  ],
  [
    'reviewed and gone is no conflict',
    refresh({ base: [f1], next: [], sheet: edited({ Reviewed: true }) }),
    ['withdrawn f1 gone'],
  ],
  [
    'taken out of use and gone is no conflict',
    refresh({ base: [f1], next: [], sheet: edited({ Use: false }) }),
    ['withdrawn f1 gone'],
  ],
  [
    'put to use by the analyst and gone',
    refresh({ base: [written('f1', { Use: false })], next: [], sheet: edited({ Use: true }) }),
    ['conflict f1 gone Use!'],
  ],
  [
    'withdrawn before, still gone',
    refresh({ base: [{ ...f1, withdrawn: true }], next: [], sheet: edited({ Use: false, Value: 7 }) }),
    ['kept f1 Value'],
  ],
  ['withdrawn before, said again', refresh({ base: [{ ...f1, withdrawn: true }], next: [f1] }), ['changed f1 back']],
  [
    'withdrawn before and deleted by the analyst, said again',
    refresh({ base: [{ ...f1, withdrawn: true }, f2], next: [f1, f2], sheet: sheetOf([f2]) }),
    ['deleted f1'],
  ],
  [
    'a review made in the pane',
    refresh({ base: [f1], next: [written('f1', { Reviewed: true })] }),
    ['changed f1 Reviewed'],
  ],
  ['a review made in the sheet', refresh({ next: [f1], sheet: edited({ Reviewed: true }) }), []],
  ['a review that the pane forgot', refresh({ base: [written('f1', { Reviewed: true })], next: [f1] }), []],
  [
    'a review that the analyst took back in the sheet',
    refresh({ next: [written('f1', { Reviewed: true })], sheet: edited({ Reviewed: false }) }),
    [],
  ],
  [
    'columns that the table has no longer',
    refresh({
      base: [f1],
      next: [f1Now],
      headers: HEADERS.filter((header) => header !== 'Low' && header !== 'High'),
      sheet: [{ index: 0, id: 'f1', cells: without(f1.cells, ['Low', 'High']) }],
    }),
    ['changed f1 Value StdValue'],
  ],
  [
    'rows of the analyst without an id',
    refresh({ next: [f1], sheet: [standing(f1, 0), { index: 1, id: '', cells: { Value: 3 } }] }),
    [],
  ],
  [
    'a row that was copied: the one that is as it was written is Ingot’s',
    refresh({ base: [f1], next: [f1Now], sheet: [standing(f1, 0, { Value: 7 }), standing(f1, 1)] }),
    [`changed f1 ${AMOUNT}`],
  ],
  [
    'what was written is lost: what agrees is Ingot’s, the rest the analyst’s',
    refresh({ base: null, next: [f1Now, f2], sheet: sheetOf([f1, f2]) }),
    ['conflict f1 Value! StdValue! Low! High!'],
  ],
  [
    'what was written is lost: rows that the table has not are offered',
    refresh({ base: null, next: [f1, f2], sheet: sheetOf([f1]) }),
    ['added f2'],
  ],
  [
    'what was written is lost: deletions may be known still',
    refresh({ base: null, next: [f1, f2], sheet: sheetOf([f1]), deleted: ['f2'] }),
    ['deleted f2'],
  ],
  [
    'what was written is lost: rows that no source says are asked about',
    refresh({ base: null, next: [f2], sheet: sheetOf([f1, f2]) }),
    ['conflict f1 gone Use!'],
  ],
  [
    'what was written is lost: but not where their source may not have been read',
    refresh({ base: null, next: [f2], sheet: sheetOf([f1, f2]), unread: new Set(['a1']) }),
    [],
  ],
  ['a row that something else wrote is not touched', refresh({ next: [f2], sheet: sheetOf([f1, f2]) }), []],
])('%s', (_, input, expected) => {
  expect(shortly(input)).toEqual(expected);
});

test('copies of a row are told, whether known as such before or not', () => {
  const copy = standing(f1, 1, { Value: 7 });
  const told = [{ id: 'f1', index: 1, isUsed: true }];
  const sheets = [[standing(f1, 0), copy], [standing(f1, 0), { ...copy, id: '' }], [standing(f1, 0)]];
  expect(sheets.map((sheet) => planRefresh(refresh({ next: [f1], sheet })).copies)).toEqual([told, told, []]);
  expect(planRefresh(refresh({ next: [f1], sheet: [standing(f1, 0), standing(f2, 1)] })).copies).toEqual([]);
});

test('a field tells what was, what stands and what the sources say', () => {
  const { changes } = planRefresh(refresh({ base: [f1], next: [f1Now], sheet: edited({ Value: 7 }) }));
  expect(changes[0]?.fields[0]).toEqual({ header: 'Value', was: 519, stands: 7, says: 525, conflict: true });
});

/** A value was kept against the sources, and what follows from it stands as it had been written before. */
describe('cells that stayed behind a value that was kept', () => {
  const behind = edited({ Value: 522 });
  const followed = written('f1', { Value: 525, StdValue: 522_000, Low: 522_000, High: 522_000 });
  const input = refresh({ base: [f1Now], next: [followed], sheet: behind });
  const later = { cells: [], added: [], rows: [f1] };
  const some = ['Low', 'High', 'Bound'];
  const headers = HEADERS.filter((header) => !some.includes(header));
  const narrow = { headers, sheet: behind.map((row) => ({ ...row, cells: without(row.cells, some) })) };

  test.each<[string, RefreshInput, string[]]>([
    ['follow it without a question', input, ['changed f1 StdValue Low High', 'kept f1 Value']],
    [
      'also where the sources speak again',
      { ...input, next: [withValue('f1', 530)] },
      [`conflict f1 Value! StdValue Low High`],
    ],
    [
      'are told by what had been written',
      { ...input, ...narrow, undo: later },
      ['changed f1 StdValue', 'kept f1 Value'],
    ],
    ['a single one may have been typed', { ...input, ...narrow }, ['conflict f1 StdValue!', 'kept f1 Value']],
    [
      'a typed amount is the analyst’s',
      { ...input, sheet: edited({ Value: 522, StdValue: 7 }) },
      ['conflict f1 StdValue! Low! High!', 'kept f1 Value'],
    ],
    [
      'without an edit they are questions',
      { ...input, next: [withValue('f1', 530)], sheet: edited({ Value: 525 }) },
      ['conflict f1 Value StdValue! Low! High!'],
    ],
    [
      'what had been written before is an edit beside no other',
      { ...input, next: [withValue('f1', 530)], sheet: edited({ Value: 525 }), undo: later },
      ['conflict f1 Value StdValue! Low! High!'],
    ],
  ])('%s', (_, given, expected) => {
    expect(shortly(given)).toEqual(expected);
  });
});

describe('after Excel’s undo', () => {
  const undo = {
    cells: [{ id: 'f1', header: 'Value', was: 519, value: 525 }],
    added: ['f2'],
    rows: [f1],
  };
  const base = [written('f1', { Value: 525 }), f2];
  const next = [written('f1', { Value: 525 }), f2];

  test.each<[string, Partial<RefreshInput>, string[], string]>([
    ['of all of it, all is offered again', { sheet: sheetOf([f1]) }, ['changed f1 Value', 'added f2'], 'yes'],
    ['and an edit, nobody can tell', { sheet: edited({ Value: 7 }) }, ['kept f1 Value', 'deleted f2'], 'unclear'],
    ['of a cell alone, that cell is untouched', { sheet: sheetOf([f1, f2]) }, ['changed f1 Value'], 'no'],
    [
      'and a new value from the sources, there is no conflict',
      { sheet: sheetOf([f1, f2]), next: [written('f1', { Value: 530 }), f2] },
      ['changed f1 Value'],
      'no',
    ],
    [
      'of nothing, a row that went was deleted',
      { sheet: sheetOf([written('f1', { Value: 525 })]) },
      ['deleted f2'],
      'no',
    ],
    [
      'nobody can tell where rows were all it did',
      { sheet: sheetOf([written('f1', { Value: 525 })]), undo: { ...undo, cells: [] } },
      ['deleted f2'],
      'unclear',
    ],
    [
      'of a cell in which an edit had been given up, the edit stands again',
      {
        sheet: [standing(f1, 0, { Value: 7 }), standing(f2, 1)],
        undo: { ...undo, cells: [{ id: 'f1', header: 'Value', was: 7, value: 525 }] },
      },
      ['conflict f1 Value!'],
      'no',
    ],
  ])('%s', (_, input, expected, undone) => {
    const whole = refresh({ base, next, undo, ...input });
    expect(shortly(whole)).toEqual(expected);
    expect(planRefresh(whole).undone).toBe(undone);
  });
});
