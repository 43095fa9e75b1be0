import type { FWorksheet } from '@univerjs/sheets/facade';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../objects/HostError';
import type { Engine } from './Engine';
import type { Writes } from './Writes';

const MAX_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/u;
const NEW_SHEET = { rowCount: 1000, columnCount: 26 };

/** The sheets of the workbook, with Excel's rules for their names. */
export class Sheets {
  constructor(
    private readonly engine: Engine,
    private readonly writes: Writes,
  ) {}

  /** The ids in the order of the tabs. */
  ids(): string[] {
    return this.engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  /** The id of the sheet with this name (in whatever case) or id. */
  find(key: string): string | undefined {
    const sheets = this.engine.workbook.getSheets();
    const wanted = key.toLowerCase();
    const found =
      sheets.find((sheet) => sheet.getSheetName().toLowerCase() === wanted) ??
      sheets.find((sheet) => sheet.getSheetId() === key);
    return found?.getSheetId();
  }

  activeId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  nameOf(sheetId: string): string {
    return this.engine.sheet(sheetId).getSheetName();
  }

  /**
   * Adds a sheet at the end; the active sheet stays active.
   *
   * @throws HostError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken
   */
  add(name: string | undefined): string {
    this.writes.flush();
    if (name !== undefined) this.#check(name, undefined);
    const active = this.engine.workbook.getActiveSheet();
    const index = this.ids().length;
    const added = this.engine.workbook.insertSheet(name ?? this.#freeName(), { index, sheet: NEW_SHEET });
    active.activate();
    return added.getSheetId();
  }

  rename(sheetId: string, name: string): void {
    this.writes.flush();
    this.#check(name, sheetId);
    this.engine.sheet(sheetId).setName(name);
  }

  /** @throws HostError InvalidOperation for the last visible sheet */
  delete(sheetId: string): void {
    this.writes.flush();
    const sheet = this.engine.sheet(sheetId);
    if (!this.#others(sheetId).some((other) => !other.isSheetHidden())) {
      throw invalidOperation('a workbook needs a visible sheet');
    }
    this.engine.workbook.deleteSheet(sheet);
  }

  activate(sheetId: string): void {
    this.writes.flush();
    const sheet = this.engine.sheet(sheetId);
    if (sheet.isSheetHidden()) throw invalidOperation('a hidden sheet cannot be activated');
    sheet.activate();
  }

  setVisible(sheetId: string, isVisible: boolean): void {
    this.writes.flush();
    const sheet = this.engine.sheet(sheetId);
    if (isVisible) sheet.showSheet();
    else if (this.#others(sheetId).every((other) => other.isSheetHidden())) {
      throw invalidOperation('a workbook needs a visible sheet');
    } else sheet.hideSheet();
  }

  #others(sheetId: string): FWorksheet[] {
    return this.engine.workbook.getSheets().filter((sheet) => sheet.getSheetId() !== sheetId);
  }

  #freeName(): string {
    let number = this.ids().length + 1;
    while (this.find(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }

  #check(name: string, sheetId: string | undefined): void {
    const isSound = name.trim() !== '' && name.length <= MAX_NAME && !FORBIDDEN.test(name) && !/^'|'$/u.test(name);
    if (!isSound || name.toLowerCase() === 'history') throw invalidArgument(`the sheet name ${name}`);
    const taken = this.engine.workbook
      .getSheets()
      .find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
    if (taken && taken.getSheetId() !== sheetId) throw itemAlreadyExists(`the sheet name ${name}`);
  }
}
