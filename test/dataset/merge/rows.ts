import type { CellValue } from '../../../src/model/cells';
import type { SheetCell, SheetRow, WrittenRow } from '../../../src/model/dataset';
import type { RefreshInput } from '../../../src/dataset/merge/RefreshPlan';
import type { Choices } from '../../../src/dataset/merge/TableWrites';

export const HEADERS = [
  'Id',
  'Use',
  'Reviewed',
  'Series',
  'Subject',
  'Status',
  'PeriodStart',
  'PeriodEnd',
  'Published',
  'Value',
  'Unit',
  'StdValue',
  'StdUnit',
  'Low',
  'High',
  'Bound',
  'YoY',
  'Confidence',
  'Source',
  'Sentence',
];

export const AS_OF = '2026-11-23T07:00:00Z';

/** 1 and 31 July 2018, and the ninth of August, as serial numbers. */
const [START, END, PUBLISHED] = [43282, 43312, 43321];

/** A row of an article: 519 kt exported by a subject of its own. */
export function written(id: string, cells: Readonly<Record<string, CellValue>> = {}, article = 'a1'): WrittenRow {
  const subject = `Country ${id}`;
  return {
    id,
    article,
    cells: {
      Id: id,
      Use: true,
      Reviewed: false,
      Series: `exports | ${subject.toLowerCase()} | tin | - | M | t`,
      Subject: subject,
      Status: 'actual',
      PeriodStart: START,
      PeriodEnd: END,
      Published: PUBLISHED,
      Value: 519,
      Unit: 'kt',
      StdValue: 519_000,
      StdUnit: 't',
      Low: 519_000,
      High: 519_000,
      Bound: 'exact',
      YoY: '',
      Confidence: 0.9,
      Source: 'https://news.example/a1',
      Sentence: `${subject} exported 519 kt of tin in July.`,
      ...cells,
    },
  };
}

/** A row as it stands in the sheet, with what the analyst made of it. */
export function standing(row: WrittenRow, index: number, edits: Readonly<Record<string, SheetCell>> = {}): SheetRow {
  return { index, id: row.id, cells: { ...row.cells, ...edits } };
}

export const sheetOf = (rows: readonly WrittenRow[]): SheetRow[] => rows.map((row, index) => standing(row, index));

/** A refresh in which nothing has changed, but for what is given. */
export function refresh(input: Partial<RefreshInput> & Pick<RefreshInput, 'next'>): RefreshInput {
  const base = input.base === undefined ? input.next : input.base;
  return {
    headers: HEADERS,
    undo: null,
    sheet: sheetOf(base ?? []),
    deleted: [],
    unread: new Set(),
    ...input,
    base,
  };
}

export const ALL: Choices = { accepted: 'all', settled: new Map() };
export const NONE: Choices = { accepted: new Set(), settled: new Map() };

export const withValue = (id: string, kt: number, article?: string): WrittenRow =>
  written(id, { Value: kt, StdValue: kt * 1000, Low: kt * 1000, High: kt * 1000 }, article);
