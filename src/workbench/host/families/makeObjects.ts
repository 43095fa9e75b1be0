import type { Book } from '../book/Book';
import { hostObject } from '../objects/Family';
import type { Host, Objects } from '../objects/Host';
import { applicationFamily, cultureInfoFamily, datetimeFormatInfoFamily, numberFormatInfoFamily } from './application';
import { chartFamily, chartsFamily } from './chart';
import {
  chartAxesFamily,
  chartAxisFamily,
  chartAxisTitleFamily,
  chartLegendFamily,
  chartTitleFamily,
} from './chartParts';
import { chartSeriesCollectionFamily, chartSeriesFamily } from './chartSeries';
import { rangeFamily } from './range';
import { rangeAreasFamily, rangeCollectionFamily } from './rangeAreas';
import { rangeFillFamily, rangeFontFamily, rangeFormatFamily } from './rangeFormat';
import { commentsFamily, freezePanesFamily, noteFamily, notesFamily, protectionFamily } from './sheetParts';
import {
  customXmlPartFamily,
  customXmlPartsFamily,
  nameFamily,
  namesFamily,
  settingFamily,
  settingsFamily,
} from './stored';
import { tableFamily, tablesFamily } from './table';
import {
  tableAutoFilterFamily,
  tableColumnFamily,
  tableColumnsFamily,
  tableRowFamily,
  tableRowsFamily,
  tableSortFamily,
} from './tableParts';
import { workbookFamily } from './workbook';
import { worksheetFamily } from './worksheet';
import { worksheetsFamily } from './worksheets';

/** Everything that the host serves, over one workbook. */
export function makeObjects(book: Book): Objects {
  const make: Objects = {
    workbook: () => hostObject(workbookFamily, null, host),
    application: () => hostObject(applicationFamily, null, host),
    cultureInfo: () => hostObject(cultureInfoFamily, null, host),
    numberFormatInfo: () => hostObject(numberFormatInfoFamily, null, host),
    datetimeFormatInfo: () => hostObject(datetimeFormatInfoFamily, null, host),
    worksheets: () => hostObject(worksheetsFamily, null, host),
    worksheet: (id) => hostObject(worksheetFamily, { id }, host),
    protection: (id) => hostObject(protectionFamily, { id }, host),
    freezePanes: (id) => hostObject(freezePanesFamily, { id }, host),
    notes: (sheetId) => hostObject(notesFamily, { sheetId }, host),
    comments: (sheetId) => hostObject(commentsFamily, { sheetId }, host),
    note: (ref) => hostObject(noteFamily, ref, host),
    charts: (sheetId) => hostObject(chartsFamily, { sheetId }, host),
    chart: (id) => hostObject(chartFamily, { id }, host),
    chartTitle: (id) => hostObject(chartTitleFamily, { id }, host),
    chartLegend: (id) => hostObject(chartLegendFamily, { id }, host),
    chartAxes: (id) => hostObject(chartAxesFamily, { id }, host),
    chartAxis: (id, axis) => hostObject(chartAxisFamily, { id, axis }, host),
    chartAxisTitle: (id, axis) => hostObject(chartAxisTitleFamily, { id, axis }, host),
    chartSeriesCollection: (id) => hostObject(chartSeriesCollectionFamily, { id }, host),
    chartSeries: (id, series) => hostObject(chartSeriesFamily, { id, series }, host),
    range: (ref) => hostObject(rangeFamily, ref, host),
    rangeFormat: (ref) => hostObject(rangeFormatFamily, ref, host),
    rangeFill: (ref) => hostObject(rangeFillFamily, ref, host),
    rangeFont: (ref) => hostObject(rangeFontFamily, ref, host),
    rangeAreas: (refs) => hostObject(rangeAreasFamily, refs, host),
    rangeCollection: (refs) => hostObject(rangeCollectionFamily, refs, host),
    tables: (scope) => hostObject(tablesFamily, scope, host),
    table: (id) => hostObject(tableFamily, { id }, host),
    tableColumns: (id) => hostObject(tableColumnsFamily, { id }, host),
    tableColumn: (id, index) => hostObject(tableColumnFamily, { id, index }, host),
    tableRows: (id) => hostObject(tableRowsFamily, { id }, host),
    tableRow: (id, index) => hostObject(tableRowFamily, { id, index }, host),
    tableAutoFilter: (id) => hostObject(tableAutoFilterFamily, { id }, host),
    tableSort: (id) => hostObject(tableSortFamily, { id }, host),
    names: (sheetId) => hostObject(namesFamily, { sheetId }, host),
    name: (key) => hostObject(nameFamily, key, host),
    customXmlParts: (namespace) => hostObject(customXmlPartsFamily, { namespace }, host),
    customXmlPart: (id) => hostObject(customXmlPartFamily, { id }, host),
    settings: () => hostObject(settingsFamily, null, host),
    setting: (key) => hostObject(settingFamily, { key }, host),
  };
  const host: Host = { book, make };
  return make;
}
