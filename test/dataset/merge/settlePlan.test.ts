import { planRefresh } from '../../../src/dataset/merge/planRefresh';
import type { RefreshInput } from '../../../src/dataset/merge/RefreshPlan';
import { settlePlan } from '../../../src/dataset/merge/settlePlan';
import type { Choices, TableWrites } from '../../../src/dataset/merge/TableWrites';
import { withCells } from '../../../src/dataset/merge/withCells';
import type { CellValue } from '../../../src/model/cells';
import type { SheetCell, WrittenRow } from '../../../src/model/dataset';
import { ALL, AS_OF, HEADERS, NONE, refresh, sheetOf, standing, withValue, written } from './rows';

const settle = (input: RefreshInput, choices: Choices = ALL): TableWrites =>
  settlePlan(planRefresh(input), choices, AS_OF);

/** What is written, in short: `f1 Value 525`. */
const shortly = ({ cells, added }: TableWrites): string[] => [
  ...cells.map(({ id, header, value }) => `${id} ${header} ${value}`),
  ...added.map(({ id, cells: values }) => `+ ${id} ${values.Use === true ? 'used' : 'unused'}`),
];

const chosen = (
  settled: Choices['settled'] extends ReadonlyMap<string, infer Choice> ? Record<string, Choice> : never,
) => ({
  accepted: new Set<string>(),
  settled: new Map(Object.entries(settled)),
});

const f1 = written('f1');
const f1Now = withValue('f1', 525);
const f2 = written('f2', {}, 'a2');
const edited = (edits: Record<string, SheetCell>, row: WrittenRow = f1) => [standing(row, 0, edits)];
const AMOUNT = ['f1 Value 525', 'f1 StdValue 525000', 'f1 Low 525000', 'f1 High 525000'];
const TOLD = 'It was 525 kt, up 5% from a year earlier.';
const toldNow = withCells(f1Now, { YoY: 0.05, Sentence: TOLD });
const restated = refresh({ base: [f1], next: [toldNow], sheet: edited({ Value: 7, StdValue: 7 }) });
const conflict = refresh({ base: [f1], next: [f1Now], sheet: edited({ StdValue: 7 }) });

describe('what is written', () => {
  test.each<[string, RefreshInput, Choices, string[]]>([
    ['nothing where nothing changed', refresh({ next: [f1, f2] }), ALL, []],
    ['changed cells alone', refresh({ base: [f1, f2], next: [f1Now, f2] }), ALL, AMOUNT],
    ['nothing that was not accepted', refresh({ base: [f1], next: [f1Now, f2] }), NONE, []],
    [
      'the rows that were accepted',
      refresh({ base: [f1], next: [f1Now, f2] }),
      { ...NONE, accepted: new Set(['f2']) },
      ['+ f2 used'],
    ],
    ['a withdrawn row is taken out of use', refresh({ base: [f1], next: [] }), ALL, ['f1 Use false']],
    ['not where it was not used', refresh({ base: [written('f1', { Use: false })], next: [] }), ALL, []],
    [
      'not over a formula',
      refresh({ base: [f1], next: [], sheet: edited({ Use: { formula: '=A1' } }) }),
      chosen({ f1: 'source' }),
      [],
    ],
    ['an open conflict holds back the whole amount', conflict, ALL, []],
    ['so does one settled for the analyst', conflict, chosen({ f1: 'mine' }), []],
    ['one settled for the sources is written', conflict, chosen({ f1: 'source' }), AMOUNT],
    [
      'conflicts are settled by cell',
      refresh({ base: [f1], next: [f1Now], sheet: edited({ StdValue: 7, Low: 8 }) }),
      chosen({ f1: { StdValue: 'source', Low: 'mine' } }),
      ['f1 StdValue 525000'],
    ],
    ['what is told with a value waits for it', restated, ALL, []],
    ['until it is the source’s', restated, chosen({ f1: 'source' }), [...AMOUNT, 'f1 YoY 0.05', `f1 Sentence ${TOLD}`]],
    ['or the analyst’s', restated, chosen({ f1: 'mine' }), ['f1 YoY 0.05', `f1 Sentence ${TOLD}`]],
    [
      'what has nothing to do with it does not',
      refresh({ base: [f1], next: [withCells(f1Now, { Published: 43400 })], sheet: edited({ Value: 7 }) }),
      ALL,
      ['f1 Published 43400'],
    ],
    [
      'an open change holds back neither the amount nor the sentence that tells it',
      refresh({ base: [f1], next: [toldNow], sheet: edited({ YoY: 0.04 }) }),
      ALL,
      [...AMOUNT, `f1 Sentence ${TOLD}`],
    ],
    [
      'but a sentence that tells nothing else',
      refresh({
        base: [f1],
        next: [withCells(f1, { YoY: 0.05, Confidence: 0.8, Sentence: TOLD })],
        sheet: edited({ YoY: 0.04 }),
      }),
      ALL,
      [],
    ],
    [
      'an open sentence holds back nothing',
      refresh({ base: [f1], next: [toldNow], sheet: edited({ Sentence: 'My own.' }) }),
      ALL,
      [...AMOUNT, 'f1 YoY 0.05'],
    ],
    [
      'a name that is open holds back no sentence',
      refresh({
        base: [f1],
        next: [withCells(f1, { Subject: 'Peru', Sentence: TOLD })],
        sheet: edited({ Subject: 'Zamunda' }),
      }),
      ALL,
      [`f1 Sentence ${TOLD}`],
    ],
    [
      'a key is not written over names that the analyst keeps',
      refresh({
        base: [f1],
        next: [written('f1', { Subject: 'Peru', Series: 'exports | peru | tin | - | M | t' })],
        sheet: edited({ Subject: 'Zamunda' }),
      }),
      chosen({ f1: 'mine' }),
      [],
    ],
    [
      'a key that the analyst keeps holds nothing else back',
      refresh({
        base: [f1],
        next: [{ ...f1Now, cells: { ...f1Now.cells, Series: 'exports | peru | tin | - | M | t' } }],
        sheet: edited({ Series: 'mine' }),
      }),
      ALL,
      AMOUNT,
    ],
    [
      'an edited row that is gone stays in use where the analyst says so',
      refresh({ base: [f1], next: [], sheet: edited({ Value: 7 }) }),
      chosen({ f1: 'mine' }),
      [],
    ],
    [
      'or goes out of use',
      refresh({ base: [f1], next: [], sheet: edited({ Value: 7 }) }),
      chosen({ f1: 'source' }),
      ['f1 Use false'],
    ],
    ['and is left alone unasked', refresh({ base: [f1], next: [], sheet: edited({ Value: 7 }) }), ALL, []],
    ['what is lost is not overwritten unasked', refresh({ base: null, next: [f1Now], sheet: sheetOf([f1]) }), ALL, []],
    [
      'but where the analyst says so',
      refresh({ base: null, next: [f1Now], sheet: sheetOf([f1]) }),
      chosen({ f1: 'source' }),
      AMOUNT,
    ],
    [
      'columns that the table has no longer are not written',
      refresh({
        base: [f1],
        next: [f1Now],
        headers: ['Id', 'Value'],
        sheet: [{ index: 0, id: 'f1', cells: { Id: 'f1', Value: 519 } }],
      }),
      ALL,
      ['f1 Value 525'],
    ],
  ])('%s', (_, input, choices, expected) => {
    expect(shortly(settle(input, choices))).toEqual(expected);
  });

  test('cells are told by the place of their row', () => {
    const { cells } = settle(
      refresh({ base: [f1, f2], next: [f1, withValue('f2', 3, 'a2')], sheet: sheetOf([f2, f1]) }),
    );
    expect(cells[0]).toEqual({ id: 'f2', index: 0, header: 'Value', was: 519, value: 3 });
  });
});

/** A row of one fact: series, period and status are those of all the others. */
const report = (
  id: string,
  use: boolean,
  published: number,
  cells: Readonly<Record<string, CellValue>> = {},
): WrittenRow =>
  written(id, { Series: 'exports | zamunda | tin | - | M | t', Use: use, Published: published, ...cells }, id);

describe('column Use', () => {
  const [march, april] = [report('f1', true, 43190), report('f2', false, 43220)];
  const may = report('f3', false, 43250);
  const later = { PeriodEnd: 43343 };

  test.each<[string, RefreshInput, string[]]>([
    ['a later publication takes over', refresh({ base: [march], next: [march, april] }), ['f1 Use false', '+ f2 used']],
    [
      'an earlier one does not',
      refresh({ base: [report('f1', true, 43220)], next: [report('f1', true, 43220), report('f2', false, 43190)] }),
      ['+ f2 unused'],
    ],
    [
      'of two that come one is used',
      refresh({ base: [march], next: [march, april, may] }),
      ['f1 Use false', '+ f2 unused', '+ f3 used'],
    ],
    [
      'where the used row goes, the best of the others is used',
      refresh({
        base: [march, april, report('f3', true, 43250)],
        next: [march, april],
        sheet: sheetOf([report('f1', false, 43190), april, report('f3', true, 43250)]),
      }),
      ['f2 Use true', 'f3 Use false'],
    ],
    [
      'a row that moves to another period leaves its place to the next best',
      refresh({
        base: [report('f1', false, 43190), report('f2', true, 43220)],
        next: [report('f1', false, 43190), report('f2', true, 43220, later)],
      }),
      ['f1 Use true', 'f2 PeriodEnd 43343'],
    ],
    [
      'a row that moves to a period that has one gives way to it',
      refresh({
        base: [report('f1', true, 43250), report('f2', true, 43220, later)],
        next: [report('f1', true, 43250), report('f2', true, 43220)],
      }),
      ['f2 Use false', 'f2 PeriodEnd 43312'],
    ],
    [
      'a withdrawn row is not chosen',
      refresh({ base: [{ ...april, withdrawn: true }, report('f1', true, 43190)], next: [] }),
      ['f1 Use false'],
    ],
    [
      'a withdrawn row that comes back is',
      refresh({
        base: [{ ...april, withdrawn: true }, report('f1', true, 43190)],
        next: [april, report('f1', true, 43190)],
      }),
      ['f2 Use true', 'f1 Use false'],
    ],
    [
      'the analyst’s choice of an older one stays',
      refresh({
        base: [report('f1', false, 43190), report('f2', true, 43220)],
        next: [march, april, may],
        sheet: sheetOf([report('f1', true, 43190), report('f2', false, 43220)]),
      }),
      ['+ f3 unused'],
    ],
    [
      'so does that of none',
      refresh({ base: [march], next: [march, april], sheet: sheetOf([report('f1', false, 43190)]) }),
      ['+ f2 unused'],
    ],
    [
      'and a formula',
      refresh({ base: [march], next: [march, april], sheet: [standing(march, 0, { Use: { formula: '=A1' } })] }),
      ['+ f2 unused'],
    ],
    [
      'and a row of the analyst’s own that is used',
      refresh({
        base: [march],
        next: [march, april],
        sheet: [standing(march, 0), { ...standing(may, 1, { Use: true }), id: '' }],
      }),
      ['+ f2 unused'],
    ],
    [
      'also when the chosen row moves to another period',
      refresh({
        base: [report('f1', false, 43190), report('f2', true, 43220)],
        next: [report('f1', false, 43190, later), report('f2', true, 43220)],
        sheet: sheetOf([report('f1', true, 43190), report('f2', false, 43220)]),
      }),
      ['f1 PeriodEnd 43343'],
    ],
    [
      'a used row that moves to where the analyst chose gives way',
      refresh({
        base: [report('f1', false, 43190), report('f2', true, 43220), report('f3', true, 43250, later)],
        next: [report('f1', false, 43190), report('f2', true, 43220), report('f3', true, 43250)],
        sheet: sheetOf([report('f1', true, 43190), report('f2', false, 43220), report('f3', true, 43250, later)]),
      }),
      ['f3 Use false', 'f3 PeriodEnd 43312'],
    ],
    [
      'of equals the one that is used stays',
      refresh({
        base: [report('f1', false, 43190), report('f2', true, 43190)],
        next: [report('f1', false, 43190), report('f2', true, 43190), report('f3', false, 43190)],
      }),
      ['+ f3 unused'],
    ],
    [
      'and the copy of a row, which is neither chosen nor written',
      refresh({ base: [march], next: [march, april], sheet: [standing(march, 0), standing(march, 1)] }),
      ['+ f2 unused'],
    ],
    [
      'a row of the analyst’s own that is not used has no say',
      refresh({
        base: [march],
        next: [march, april],
        sheet: [standing(march, 0), { ...standing(may, 1, { Use: '' }), id: '' }],
      }),
      ['f1 Use false', '+ f2 used'],
    ],
    [
      'a choice that Ingot would have made is none of the analyst’s',
      refresh({
        base: [march, report('f2', false, 43220)],
        next: [march, april, may],
        sheet: sheetOf([report('f1', false, 43190), report('f2', true, 43220)]),
      }),
      ['f2 Use false', '+ f3 used'],
    ],
    [
      'where the analyst’s choice goes, Ingot chooses again',
      refresh({
        base: [report('f1', true, 43190), report('f2', false, 43220), report('f3', false, 43250)],
        next: [april, may],
        sheet: sheetOf([report('f1', false, 43190), april, may]),
      }),
      ['f3 Use true'],
    ],
    [
      'other series are left as they are',
      refresh({
        base: [march, written('g1'), written('g2')],
        next: [march, april, written('g1'), written('g2')],
        sheet: sheetOf([
          march,
          written('g1', { Use: true }),
          written('g2', { Series: 'exports | country g1 | tin | - | M | t' }),
        ]),
      }),
      ['f1 Use false', '+ f2 used'],
    ],
    [
      'without the column nothing is written of it',
      refresh({ base: [march], next: [march, april], headers: HEADERS.filter((header) => header !== 'Use') }),
      ['+ f2 unused'],
    ],
    [
      'what was written is lost: the analyst’s choice is told from Ingot’s by what Ingot would choose',
      refresh({
        base: null,
        next: [report('f1', false, 43190), report('f2', true, 43220), may],
        sheet: sheetOf([report('f1', true, 43190), report('f2', false, 43220)]),
      }),
      ['+ f3 unused'],
    ],
  ])('%s', (_, input, expected) => {
    expect(shortly(settle(input))).toEqual(expected);
  });

  test('what Ingot chose is no choice of the analyst’s the next time', () => {
    const first = settle(refresh({ base: [march], next: [march, april] }));
    // Seen by its date alone the second row would not have been chosen: the analyst put that right since.
    const sheet = sheetOf([report('f1', false, 43190), report('f2', true, 43100)]);
    expect(shortly(settle(refresh({ base: first.base, next: [march, april, may], sheet })))).toEqual([
      'f2 Use false',
      '+ f3 used',
    ]);
  });
});

describe('history', () => {
  const EDITED = 'Edited in the sheet';
  const about = { id: 'f1', asOf: AS_OF, source: 'https://news.example/a1' };

  test.each<[string, RefreshInput, Choices, unknown[]]>([
    ['a restated value', refresh({ base: [f1], next: [f1Now] }), ALL, [{ ...about, value: 519, unit: 'kt' }]],
    ['a withdrawn one', refresh({ base: [f1], next: [] }), ALL, [{ ...about, value: 519, unit: 'kt' }]],
    ['an edit that was given up', conflict, chosen({ f1: 'source' }), [{ ...about, value: 519, unit: 'kt' }]],
    [
      'a value that gives way to the source: what the source said, and what was typed',
      refresh({ base: [f1], next: [f1Now], sheet: edited({ Value: 520, Source: 'mine' }) }),
      chosen({ f1: 'source' }),
      [
        { ...about, value: 519, unit: 'kt' },
        { ...about, value: 520, unit: 'kt', source: EDITED },
      ],
    ],
    [
      'a change that gives way to the source',
      refresh({
        base: [written('f1', { YoY: 0.18 })],
        next: [written('f1', { YoY: 0.2 })],
        sheet: edited({ YoY: 0.19 }),
      }),
      chosen({ f1: 'source' }),
      [
        { ...about, value: 0.18, unit: 'YoY' },
        { ...about, value: 0.19, unit: 'YoY', source: EDITED },
      ],
    ],
    [
      'an emptied value that gives way: what the source said',
      refresh({ base: [f1], next: [f1Now], sheet: edited({ Value: '' }) }),
      chosen({ f1: 'source' }),
      [{ ...about, value: 519, unit: 'kt' }],
    ],
    [
      'a value that the analyst keeps: what the source said',
      refresh({ base: [f1], next: [f1Now], sheet: edited({ Value: 520 }) }),
      chosen({ f1: 'mine' }),
      [{ ...about, value: 519, unit: 'kt' }],
    ],
    [
      'nothing where an open conflict waits',
      refresh({ base: [f1], next: [f1Now], sheet: edited({ Value: 520 }) }),
      ALL,
      [],
    ],
    [
      'nothing where cells follow the analyst’s',
      refresh({
        base: [f1],
        next: [written('f1', { StdValue: 520_000, Low: 520_000, High: 520_000 })],
        sheet: edited({ Value: 520 }),
      }),
      ALL,
      [],
    ],
    [
      'what the source said of a withdrawn row that was edited',
      refresh({ base: [f1], next: [], sheet: edited({ Value: 520 }) }),
      chosen({ f1: 'source' }),
      [{ ...about, value: 519, unit: 'kt' }],
    ],
    [
      'what stands, where what was written is lost',
      refresh({ base: null, next: [f1Now], sheet: sheetOf([withValue('f1', 520)]) }),
      chosen({ f1: 'source' }),
      [{ ...about, value: 520, unit: 'kt' }],
    ],
    ['nothing where nothing was written', refresh({ base: [f1], next: [f1Now] }), NONE, []],
    ['nothing for a new row', refresh({ base: [], next: [f1] }), ALL, []],
    ['nothing for other words', refresh({ base: [f1], next: [written('f1', { Sentence: 'So it was.' })] }), ALL, []],
    [
      'a range',
      refresh({
        base: [written('f1', { Value: '', Low: 5, High: 7 })],
        next: [written('f1', { Value: '', Low: 5, High: 8 })],
      }),
      ALL,
      [{ ...about, value: '5 to 7', unit: 't' }],
    ],
    [
      'a change beside an amount',
      refresh({ base: [written('f1', { YoY: 0.18 })], next: [written('f1', { YoY: 0.2 })] }),
      ALL,
      [{ ...about, value: 0.18, unit: 'YoY' }],
    ],
  ])('%s', (_, input, choices, expected) => {
    expect(settle(input, choices).history).toEqual(expected);
  });
});

describe('what counts as written', () => {
  const cellOf = ({ base }: TableWrites, header: string) => base[0]?.cells[header];

  test('an edit that was kept is not asked about again', () => {
    const { base } = settle(conflict, chosen({ f1: 'mine' }));
    const { changes, edits } = planRefresh({ ...conflict, base });
    expect(changes).toEqual([]);
    expect(edits.map(({ header }) => header)).toEqual(['Value', 'StdValue', 'Low', 'High']);
  });

  test('a conflict that is open is asked again', () => {
    const { base } = settle(conflict);
    expect(planRefresh({ ...conflict, base }).changes).toHaveLength(1);
  });

  test('a formula is told each time, and gives way to what stood there', () => {
    const input = refresh({ base: [f1], next: [f1Now], sheet: edited({ Value: { formula: '=A1' } }) });
    expect(cellOf(settle(input), 'Value')).toBe(519);
  });

  test('a withdrawn row counts as such, a row that is back no longer', () => {
    expect(settle(refresh({ base: [f1], next: [] })).base[0]?.withdrawn).toBe(true);
    const back = settle(refresh({ base: [{ ...f1, withdrawn: true }], next: [f1] })).base[0];
    expect(back).toEqual(f1);
  });

  test('deleted rows are remembered as the sources say them', () => {
    const { base, deleted, added } = settle(refresh({ base: [f1, f2], next: [f1Now, f2], sheet: sheetOf([f2]) }));
    expect([deleted, added]).toEqual([['f1'], []]);
    expect(base.find(({ id }) => id === 'f1')).toEqual(f1Now);
  });

  test('what is in no column is remembered as the sources say it', () => {
    const now = written('f1', { Sentence: 'So it was.' });
    const headers = HEADERS.filter((header) => header !== 'Sentence');
    expect(cellOf(settle(refresh({ base: [f1], next: [now], headers })), 'Sentence')).toBe('So it was.');
  });

  test('what was lost is known again once all is settled', () => {
    const input = refresh({ base: null, next: [f1Now, f2], sheet: sheetOf([f1, f2]) });
    expect(settle(input).base).toEqual([f2]);
    expect(settle(input, chosen({ f1: 'mine' })).base).toEqual([f2, f1Now]);
  });

  test('nothing that was given is changed', () => {
    const input = refresh({ base: [f1], next: [f1Now, f2], sheet: edited({ Value: 7 }) });
    const before = structuredClone(input);
    settle(input, chosen({ f1: 'source' }));
    expect(input).toEqual(before);
  });
});
