import type { Book } from '../book/Book';
import type { AxisKey } from '../book/ChartEntry';
import type { NameKey } from '../book/Names';
import type { RangeRef } from '../book/RangeRef';
import type { HostObject } from './HostObject';

/** Makes the objects, so that families can answer with each other's without knowing each other. */
export interface Objects {
  workbook(): HostObject;
  application(): HostObject;
  cultureInfo(): HostObject;
  numberFormatInfo(): HostObject;
  datetimeFormatInfo(): HostObject;
  worksheets(): HostObject;
  worksheet(sheetId: string): HostObject;
  protection(sheetId: string): HostObject;
  freezePanes(sheetId: string): HostObject;
  /** The notes of the workbook, or of a sheet. */
  notes(sheetId?: string): HostObject;
  comments(sheetId?: string): HostObject;
  note(ref: RangeRef): HostObject;
  charts(sheetId: string): HostObject;
  chart(id: string): HostObject;
  chartTitle(id: string): HostObject;
  chartLegend(id: string): HostObject;
  chartAxes(id: string): HostObject;
  chartAxis(id: string, axis: AxisKey): HostObject;
  chartAxisTitle(id: string, axis: AxisKey): HostObject;
  chartSeriesCollection(id: string): HostObject;
  chartSeries(id: string, series: number): HostObject;
  range(ref: RangeRef): HostObject;
  rangeFormat(ref: RangeRef): HostObject;
  rangeFill(ref: RangeRef): HostObject;
  rangeFont(ref: RangeRef): HostObject;
  rangeAreas(refs: readonly RangeRef[]): HostObject;
  rangeCollection(refs: readonly RangeRef[]): HostObject;
  tables(scope: TableScope): HostObject;
  table(tableId: string): HostObject;
  tableColumns(tableId: string): HostObject;
  tableColumn(tableId: string, index: number): HostObject;
  tableRows(tableId: string): HostObject;
  tableRow(tableId: string, index: number): HostObject;
  tableAutoFilter(tableId: string): HostObject;
  tableSort(tableId: string): HostObject;
  /** The names of the workbook, or of a sheet. */
  names(sheetId?: string): HostObject;
  name(key: NameKey): HostObject;
  /** All custom XML parts, or those in a namespace. */
  customXmlParts(namespace?: string): HostObject;
  customXmlPart(id: string): HostObject;
  settings(): HostObject;
  setting(key: string): HostObject;
}

/** Which tables a collection holds: those of the workbook, of a sheet, or those that meet a range. */
export interface TableScope {
  readonly sheetId?: string;
  readonly range?: RangeRef;
  /** Only tables that lie in the range as a whole. */
  readonly isWhole?: boolean;
}

/** What every member has at hand. */
export interface Host {
  readonly book: Book;
  readonly make: Objects;
}
