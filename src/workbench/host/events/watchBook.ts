import type { ICommandInfo } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { cellsText } from '../address/a1';
import type { Box } from '../address/box';
import type { Book } from '../book/Book';
import { rangeReference } from '../book/rangeReference';
import { tablesAt } from '../book/TableEntry';
import type { WireRecord } from '../wire/protocol';
import type { HostEvents } from './HostEvents';

/** The client library's numbers of events. */
export const EventType = {
  selectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableChanged: 101,
} as const;

/** The target of events that concern the workbook as a whole. */
const WORKBOOK = 'Workbook';

/**
 * Tells clients what happens in the workbook, whoever does it.
 *
 * @param isAddin whether an add-in's request is running
 * @returns stops it
 */
export function watchBook(book: Book, events: HostEvents, isAddin: () => boolean): () => void {
  const watching = book.engine.commands.onCommandExecuted((command) => {
    const sheetId = memberOf(command, 'subUnitId');
    if (memberOf(command, 'unitId') !== book.engine.unitId || typeof sheetId !== 'string') return;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        dataChanged(book, events, sheetId, boxOfCells(memberOf(command, 'cellValue')), isAddin());
        break;
      case SetSelectionsOperation.id:
        selectionChanged(book, events, sheetId);
        break;
      case SetWorksheetActiveOperation.id:
        sheetEvent(events, EventType.worksheetActivated, sheetId, sheetId);
        break;
      case InsertSheetMutation.id:
        sheetEvent(events, EventType.worksheetAdded, WORKBOOK, sheetId);
        break;
      case RemoveSheetMutation.id:
        sheetEvent(events, EventType.worksheetDeleted, WORKBOOK, sheetId);
        break;
      default:
        break;
    }
  });
  return () => {
    watching.dispose();
  };
}

function dataChanged(book: Book, events: HostEvents, sheetId: string, box: Box | undefined, isAddin: boolean): void {
  if (!box) return;
  const message: WireRecord = {
    address: cellsText(box),
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: isAddin ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheetId,
    referenceId: rangeReference({ sheetId, box }),
  };
  for (const target of [sheetId, WORKBOOK]) events.emit({ type: EventType.worksheetChanged, target, message });
  for (const { id } of tablesAt(book.tables.all(), { sheetId, box })) {
    events.emit({ type: EventType.tableChanged, target: id, message: { ...message, tableId: id } });
  }
}

function selectionChanged(book: Book, events: HostEvents, sheetId: string): void {
  events.emit({ type: EventType.selectionChanged, target: '', message: {} });
  const address = book.selection
    .ranges()
    .map(({ box }) => cellsText(box))
    .join(',');
  const message = { address, worksheetId: sheetId };
  for (const target of [sheetId, WORKBOOK]) events.emit({ type: EventType.worksheetSelectionChanged, target, message });
}

function sheetEvent(events: HostEvents, type: number, target: string, worksheetId: string): void {
  const message = { worksheetId, source: 'Local' };
  for (const one of new Set([target, WORKBOOK])) events.emit({ type, target: one, message });
}

/** A parameter of a command. */
const memberOf = (command: ICommandInfo, name: string): unknown =>
  typeof command.params === 'object' ? Object.entries(command.params).find(([key]) => key === name)?.[1] : undefined;

/** The block around changed cells. */
function boxOfCells(cells: unknown): Box | undefined {
  if (typeof cells !== 'object' || cells === null) return undefined;
  let box: Box | undefined;
  for (const [row, columns] of Object.entries(cells)) {
    const indexes = typeof columns === 'object' && columns !== null ? Object.keys(columns as object).map(Number) : [];
    const [first] = indexes;
    if (first === undefined) continue;
    const last = indexes[indexes.length - 1] ?? first;
    box = {
      top: Math.min(box?.top ?? Number(row), Number(row)),
      bottom: Math.max(box?.bottom ?? Number(row), Number(row)),
      left: Math.min(box?.left ?? first, first),
      right: Math.max(box?.right ?? last, last),
    };
  }
  return box;
}
