import type { ISheetNote } from '@univerjs/sheets-note';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../objects/HostError';
import type { Cells } from './Cells';
import type { Engine } from './Engine';
import type { RangeRef } from './RangeRef';

/** A note and the cell that it hangs on. */
export interface CellNote {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const SIZE = { width: 240, height: 120 };

/** The notes of the workbook. */
export class Notes {
  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
  ) {}

  all(sheetId: string): CellNote[] {
    const rows = this.engine.injector.get(SheetsNoteModel).getSheetNotes(this.engine.unitId, sheetId);
    const notes: CellNote[] = [];
    rows?.forEach((note: ISheetNote) => {
      notes.push({ sheetId, row: note.row, column: note.col, text: note.note });
    });
    return notes.sort((one, other) => one.row - other.row || one.column - other.column);
  }

  at({ sheetId, box }: RangeRef): CellNote | undefined {
    return this.all(sheetId).find((note) => note.row === box.top && note.column === box.left);
  }

  /** @throws HostError ItemAlreadyExists when the cell has a note */
  add(ref: RangeRef, text: string): void {
    if (this.at(ref)) throw itemAlreadyExists('a note on this cell');
    this.#write(ref, text);
  }

  /** @throws HostError ItemNotFound when the cell has none */
  change(ref: RangeRef, text: string): void {
    if (!this.at(ref)) throw itemNotFound('note');
    this.#write(ref, text);
  }

  delete(ref: RangeRef): void {
    if (!this.at(ref)) throw itemNotFound('note');
    this.cells.facade(ref)?.deleteNote();
  }

  #write(ref: RangeRef, text: string): void {
    const range = this.cells.facade(ref);
    if (!range) throw invalidArgument('the cell is outside of the sheet');
    const { top: row, left: col } = ref.box;
    range.createOrUpdateNote({ id: `note-${ref.sheetId}-${row}-${col}`, row, col, note: text, ...SIZE });
  }
}
