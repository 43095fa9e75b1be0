import type { FWorkbook } from '@univerjs/sheets/facade';
import { addressText, parseCells, splitAddress } from '../address/a1';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../objects/HostError';
import type { Calculation } from './Calculation';
import type { Engine } from './Engine';
import type { RangeRef } from './RangeRef';
import type { Sheets } from './Sheets';
import { isObjectName } from './tableName';
import type { Tables } from './Tables';

type Defined = ReturnType<FWorkbook['getDefinedNames']>[number];

/** A defined name: of the workbook, or of one sheet. */
export interface NameKey {
  readonly name: string;
  readonly sheetId: string | undefined;
}

/** The defined names of the workbook. */
export class Names {
  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
    private readonly tables: Tables,
    private readonly calculation: Calculation,
  ) {}

  all(sheetId: string | undefined): NameKey[] {
    return this.#list(sheetId).map((defined) => ({ name: defined.getName(), sheetId }));
  }

  find(name: string, sheetId: string | undefined): NameKey | undefined {
    const wanted = name.toLowerCase();
    return this.all(sheetId).find((key) => key.name.toLowerCase() === wanted);
  }

  /**
   * Defines a name.
   *
   * @param meaning cells, or a formula with its equals sign
   * @throws HostError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken
   */
  async add(key: NameKey, meaning: RangeRef | string, comment: string): Promise<void> {
    if (!isObjectName(key.name)) throw invalidArgument(`the name ${key.name}`);
    const isTaken = key.sheetId === undefined ? this.tables.isTaken(key.name) : this.find(key.name, key.sheetId);
    if (isTaken) throw itemAlreadyExists(`the name ${key.name}`);
    const builder = this.engine.workbook.newDefinedNameBuilder().setName(key.name).setComment(comment);
    if (typeof meaning === 'string') builder.setFormula(meaning.replace(/^=/u, ''));
    else builder.setRef(addressText(this.sheets.nameOf(meaning.sheetId), meaning.box, '$'));
    if (key.sheetId === undefined) builder.setScopeToWorkbook();
    else builder.setScopeToWorksheet(this.engine.sheet(key.sheetId));
    this.engine.workbook.insertDefinedNameBuilder(builder.build());
    await this.calculation.calculateAll();
  }

  /** What the name means, as a formula. */
  formula(key: NameKey): string {
    const text = this.#get(key).getFormulaOrRefString();
    return text.startsWith('=') ? text : `=${text}`;
  }

  /** Points a name at something else. */
  async setFormula(key: NameKey, formula: string): Promise<void> {
    this.#get(key).setFormula(formula.replace(/^=/u, ''));
    await this.calculation.calculateAll();
  }

  comment(key: NameKey): string {
    return this.#get(key).getComment() ?? '';
  }

  /** The cells that the name means, when it means cells. */
  range(key: NameKey): RangeRef | undefined {
    const { sheet, cells } = splitAddress(this.formula(key).slice(1));
    const sheetId = sheet === undefined ? undefined : this.sheets.find(sheet);
    const box = parseCells(cells);
    return sheetId !== undefined && box ? { sheetId, box } : undefined;
  }

  /** The cells of a name as a formula on this sheet would find them: its own names go first. */
  rangeOf(name: string, sheetId: string): RangeRef | undefined {
    const key = this.find(name, sheetId) ?? this.find(name, undefined);
    return key && this.range(key);
  }

  async delete(key: NameKey): Promise<void> {
    this.#get(key).delete();
    await this.calculation.calculateAll();
  }

  #get(key: NameKey): Defined {
    const defined = this.#list(key.sheetId).find((one) => one.getName() === key.name);
    if (!defined) throw itemNotFound(`name ${key.name}`);
    return defined;
  }

  #list(sheetId: string | undefined): Defined[] {
    return this.engine.workbook
      .getDefinedNames()
      .filter((defined) => (sheetId === undefined ? defined.isWorkbookScope() : defined.getLocalSheetId() === sheetId));
  }
}
