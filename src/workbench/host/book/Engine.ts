import type { Univer } from '@univerjs/core';
import { ICommandService, IUndoRedoService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { itemNotFound } from '../objects/HostError';
import { closeBrackets } from '../univer/closeBrackets';
import { keepReferencedSheets } from '../univer/keepReferencedSheets';
import { UndoSteps } from '../univer/UndoSteps';

/** The spreadsheet underneath: Univer, with one workbook open in it. */
export class Engine {
  readonly unitId: string;
  readonly commands: ICommandService;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
    readonly workbook: FWorkbook,
  ) {
    keepReferencedSheets();
    closeBrackets();
    this.unitId = workbook.getId();
    this.commands = univer.__getInjector().get(ICommandService);
  }

  /** One of Univer's own services. */
  get injector(): ReturnType<Univer['__getInjector']> {
    return this.univer.__getInjector();
  }

  /** What the spreadsheet remembers to take back. */
  get undoSteps(): UndoSteps {
    const remembered = this.injector.get(IUndoRedoService);
    if (!(remembered instanceof UndoSteps)) throw new Error('The spreadsheet was made without undoInSteps.');
    return remembered;
  }

  /**
   * A sheet by its id.
   *
   * @throws HostError ItemNotFound when it was deleted
   */
  sheet(sheetId: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound('worksheet');
    return sheet;
  }
}
