import './iteratorHelpers';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import '@univerjs/sheets-note/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import { Engine } from '../book/Engine';
import { newWorkbook } from './newWorkbook';
import { registerPlugins } from './registerPlugins';
import { undoInSteps } from './UndoSteps';

/** Univer without a screen, with one empty workbook open. */
export function headlessUniver(): Engine {
  const locale = LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.ERROR, override: undoInSteps });
  registerPlugins(univer, [
    ...UniverSheetsNodeCorePreset().plugins,
    UniverSheetsNumfmtPlugin,
    UniverSheetsTablePlugin,
    UniverSheetsNotePlugin,
  ]);
  const api = FUniver.newAPI(univer);
  return new Engine(univer, api, newWorkbook(api));
}
