import { planRefresh } from '../../../src/dataset/merge/planRefresh';
import { planUndo } from '../../../src/dataset/merge/planUndo';
import { recogniseRows } from '../../../src/dataset/merge/recogniseRows';
import type { RefreshInput } from '../../../src/dataset/merge/RefreshPlan';
import { settlePlan } from '../../../src/dataset/merge/settlePlan';
import type { Choices } from '../../../src/dataset/merge/TableWrites';
import type { SheetCell, SheetRow, WrittenRow } from '../../../src/model/dataset';
import { ALL, AS_OF, HEADERS, NONE, refresh, standing, withValue, written } from './rows';

/** A row with another Id in its cell, and what else the analyst made of it. */
function named(row: WrittenRow, index: number, id: SheetCell, edits: Record<string, SheetCell> = {}): SheetRow {
  return { index, id: typeof id === 'string' ? id : '', cells: { ...row.cells, ...edits, Id: id } };
}

const [f1, f2, f3] = [written('f1'), written('f2', { Value: 12, StdValue: 12_000 }), written('f3', {}, 'a2')];
/** Another figure of the sentence of f1. */
const sister = written('f9', { ...f1.cells, Id: 'f9', Value: 480, StdValue: 480_000, PeriodStart: 1, PeriodEnd: 2 });
/** One that says the very same. */
const twin = written('f8', { ...f1.cells, Id: 'f8' });

/** The figures that the rows show, and which are doubtful: `f1 - f3?`. */
function shown(sheet: readonly SheetRow[], base: readonly WrittenRow[], deleted: readonly string[] = []): string {
  const { rows, doubtful } = recogniseRows(sheet, base, new Set(), new Set(deleted));
  return rows.map(({ id, index }) => `${id === '' ? '-' : id}${doubtful.includes(index) ? '?' : ''}`).join(' ');
}

test.each<[string, SheetRow[], WrittenRow[], string]>([
  ['Ids as they were written', [standing(f1, 0), standing(f2, 1)], [f1, f2], 'f1 f2'],
  ['an Id that was emptied', [named(f1, 0, ''), standing(f2, 1)], [f1, f2], 'f1 f2'],
  ['one that was overwritten', [named(f1, 0, 'x7'), standing(f2, 1)], [f1, f2], 'f1 f2'],
  ['with a number', [named(f1, 0, 7), standing(f2, 1)], [f1, f2], 'f1 f2'],
  ['with a formula', [named(f1, 0, { formula: '=ROW()' }), standing(f2, 1)], [f1, f2], 'f1 f2'],
  ['all of them emptied', [named(f1, 0, ''), named(f2, 1, ''), named(f3, 2, '')], [f1, f2, f3], 'f1 f2 f3'],
  ['the Id filled down', [standing(f1, 0), named(f2, 1, 'f1'), named(f3, 2, 'f1')], [f1, f2, f3], 'f1 f2 f3'],
  ['filled up', [named(f1, 0, 'f3'), named(f2, 1, 'f3'), standing(f3, 2)], [f1, f2, f3], 'f1 f2 f3'],
  ['Ids that changed places', [named(f1, 0, 'f2'), named(f2, 1, 'f1')], [f1, f2], 'f1 f2'],
  [
    'Ids that moved down by one row',
    [named(f1, 0, ''), named(f2, 1, 'f1'), named(f3, 2, 'f2')],
    [f1, f2, f3],
    'f1 f2 f3',
  ],
  ['an edit besides', [named(f1, 0, '', { Value: 7 }), standing(f2, 1)], [f1, f2], 'f1 f2'],
  [
    'two edits, of which one is what it is known by',
    [named(f1, 0, 'x', { Sentence: 'Mine.', Value: 7 }), standing(f2, 1)],
    [f1, f2],
    'f1 f2',
  ],
  ['figures of one sentence', [named(sister, 0, ''), named(f1, 1, '')], [f1, sister], 'f9 f1'],
  ['figures that say the same, in their order', [named(f1, 0, ''), named(twin, 1, '')], [f1, twin], 'f1 f8'],
  ['rows in another order', [named(f3, 0, ''), standing(f2, 1), named(f1, 2, 'x')], [f1, f2, f3], 'f3 f2 f1'],
  ['a copy with its Id: the upper one of equals', [standing(f1, 0), standing(f1, 1)], [f1], 'f1 f1'],
])('%s: every row is known', (_, sheet, base, expected) => {
  expect(shown(sheet, base)).toBe(expected);
});

test.each<[string, SheetRow[], WrittenRow[], string]>([
  ['a copy without its Id', [standing(f1, 0), named(f1, 1, '')], [f1, f2], 'f1 -'],
  [
    'a copy without its Id, while another row of the sentence was deleted',
    [named(f1, 0, ''), standing(f1, 1)],
    [f1, sister],
    '- f1',
  ],
  ['a row that the analyst typed', [standing(f1, 0), { index: 1, id: '', cells: { Value: 12 } }], [f1, f2], 'f1 -'],
  [
    'a figure of the analyst’s, made of the sentence of one that was deleted',
    [
      named(f1, 0, '', {
        Series: 'x',
        Subject: 'y',
        Value: 7,
        StdValue: 7,
        Low: 7,
        High: 7,
        PeriodStart: 1,
        Unit: 'x',
      }),
    ],
    [f1],
    '-',
  ],
  [
    'one like several figures and none of them',
    [named(f1, 0, '', { Value: 7, StdValue: 7000 })],
    [f1, { ...twin, cells: { ...twin.cells, YoY: 0.1 } }],
    '-?',
  ],
  ['an Id and all the rest overwritten', [named(written('mine'), 0, 'x'), standing(f2, 1)], [f1, f2], 'x f2'],
  ['an edited row keeps its Id', [standing(f1, 0, { Value: 7, Sentence: 'Mine.' })], [f1, f2], 'f1'],
  [
    'a row that was rewritten from end to end keeps it too',
    [standing(f1, 0, { Value: 7, Sentence: 'Mine.', Series: 'mine', Subject: 'Mine' })],
    [f1, f2],
    'f1',
  ],
  [
    'a row that was made like another one, which still stands',
    [standing(f1, 0, { ...f2.cells, Id: 'f1' }), standing(f2, 1)],
    [f1, f2],
    'f1 f2',
  ],
])('%s: it is nobody else’s', (_, sheet, base, expected) => {
  expect(shown(sheet, base)).toBe(expected);
});

test('a row that was deleted before is looked for no more', () => {
  expect(shown([named(f1, 0, ''), standing(f2, 1)], [f1, f2], ['f1'])).toBe('- f2');
});

const shortly = (input: RefreshInput, choices: Choices = ALL): string[] => {
  const { cells, added, deleted, base } = settlePlan(planRefresh(input), choices, AS_OF);
  return [
    ...cells.map(({ index, header, value }) => `${index} ${header} ${value}`),
    ...added.map(({ id }) => `+ ${id}`),
    ...deleted.map((id) => `deleted ${id}`),
    ...base.flatMap(({ id, withdrawn }) => (withdrawn === true ? [`withdrawn ${id}`] : [])),
  ];
};
const f1Now = withValue('f1', 525);
const AMOUNT = ['0 Value 525', '0 StdValue 525000', '0 Low 525000', '0 High 525000'];

test.each<[string, RefreshInput, Choices, string[]]>([
  ['the Id is written again', refresh({ next: [f1], sheet: [named(f1, 0, '')] }), ALL, ['0 Id f1']],
  [
    'with what the sources say',
    refresh({ base: [f1], next: [f1Now], sheet: [named(f1, 0, 'x')] }),
    ALL,
    ['0 Id f1', ...AMOUNT],
  ],
  ['not unasked', refresh({ base: [f1], next: [f1Now], sheet: [named(f1, 0, 'x')] }), NONE, []],
  [
    'never over a formula',
    refresh({ base: [f1], next: [f1Now], sheet: [named(f1, 0, { formula: '=ROW()' })] }),
    ALL,
    AMOUNT,
  ],
  ['an edit stays', refresh({ base: [f1], next: [f1Now], sheet: [named(f1, 0, '', { Value: 7 })] }), ALL, ['0 Id f1']],
  [
    'also where the article was not read',
    refresh({ base: [f1], next: [], sheet: [named(f1, 0, '')], unread: new Set(['a1']) }),
    ALL,
    ['0 Id f1'],
  ],
  [
    'and where the sources say it no longer',
    refresh({ base: [f1], next: [], sheet: [named(f1, 0, '')] }),
    ALL,
    ['0 Id f1', '0 Use false', 'withdrawn f1'],
  ],
  [
    'or did so before',
    refresh({ base: [{ ...f1, withdrawn: true }], next: [], sheet: [named(f1, 0, '', { Use: false })] }),
    ALL,
    ['0 Id f1', 'withdrawn f1'],
  ],
  [
    'and where that is an open question',
    refresh({ base: [f1], next: [], sheet: [named(f1, 0, '', { Value: 7 })] }),
    ALL,
    ['0 Id f1'],
  ],
  [
    'what was written is lost: it is known by what the sources say',
    refresh({ base: null, next: [f1, f2], sheet: [named(f1, 0, ''), standing(f2, 1)] }),
    ALL,
    ['0 Id f1'],
  ],
  [
    'a copied row: the figure’s is refreshed, the analyst’s stays',
    refresh({ base: [f1], next: [f1Now], sheet: [standing(f1, 0), named(f1, 1, 'f1', { Value: 7 })] }),
    ALL,
    AMOUNT,
  ],
  [
    'a doubtful row is left alone, and no figure is added a second time',
    refresh({
      base: [f1, { ...twin, cells: { ...twin.cells, YoY: 0.1 } }],
      next: [f1Now, twin],
      sheet: [named(f1, 0, '', { Value: 7, StdValue: 7000 })],
    }),
    ALL,
    ['deleted f1', 'deleted f8'],
  ],
])('%s', (_, input, choices, expected) => {
  expect(shortly(input, choices)).toEqual(expected);
});

test('a cell of a row that its Id does not tell carries what the row holds', () => {
  const input = refresh({
    base: [f1, f2],
    next: [f1Now, withValue('f2', 3)],
    sheet: [named(f1, 0, ''), standing(f2, 1)],
  });
  const { cells } = settlePlan(planRefresh(input), ALL, AS_OF);
  expect(cells.filter(({ index }) => index === 0).every(({ row }) => row?.Id === '')).toBe(true);
  expect(cells.filter(({ index, row }) => index === 1 && row !== undefined)).toEqual([]);
});

test('the last refresh is undone in rows whose Ids went since', () => {
  const { undo, base } = settlePlan(planRefresh(refresh({ base: [f1], next: [f1Now] })), ALL, AS_OF);
  if (undo === null) throw new Error('nothing was written');
  const { cells } = planUndo({ undo, headers: HEADERS, base, sheet: [named(f1Now, 0, '')] });
  expect(cells.map(({ index, header, value }) => `${index} ${header} ${value}`)).toEqual([
    '0 Value 519',
    '0 StdValue 519000',
    '0 Low 519000',
    '0 High 519000',
  ]);
});
