import { LocaleType, mergeLocales, type IUniverConfig } from '@univerjs/core';
import {
  AddRangeProtectionFromSheetBarCommand,
  AddRangeProtectionFromToolbarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  UniverSheetsCorePreset,
  ViewSheetPermissionFromSheetBarCommand,
  type MenuConfig,
} from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingWords from '@univerjs/preset-sheets-drawing/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import linkWords from '@univerjs/preset-sheets-hyper-link/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableWords from '@univerjs/preset-sheets-table/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-hyper-link/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

/** The English words of all parts. */
export const UNIVER_WORDS: NonNullable<IUniverConfig['locales']> = {
  [LocaleType.EN_US]: mergeLocales(
    coreWords,
    drawingWords,
    tableWords,
    noteWords,
    linkWords,
    validationWords,
    filterWords,
  ),
};

/**
 * Tables without the flag that Univer hangs over them: for one in the first row it makes room above it, of which frozen
 * panes know nothing, so that the header would slide under an empty strip. Excel has no such flag.
 */
function tablePreset(): ReturnType<typeof UniverSheetsTablePreset> {
  const { plugins } = UniverSheetsTablePreset();
  return {
    plugins: plugins.map((plugin) =>
      plugin === UniverSheetsTableUIPlugin ? [UniverSheetsTableUIPlugin, { hideAnchor: true }] : plugin,
    ),
  };
}

/**
 * Univer's own protection is one between several people who share a workbook: whoever is alone with it may do all that
 * it forbids, and add-ins know nothing of it. The menu of a sheet's tab has Excel's in its place, see `addProtection`.
 */
const WITHOUT_PROTECTION: MenuConfig = Object.fromEntries(
  [
    AddRangeProtectionFromToolbarCommand.id,
    'sheet.contextMenu.permission',
    AddRangeProtectionFromSheetBarCommand.id,
    DeleteWorksheetProtectionFormSheetBarCommand.id,
    ChangeSheetProtectionFromSheetBarCommand.id,
    ViewSheetPermissionFromSheetBarCommand.id,
  ].map((id) => [id, { hidden: true }]),
);

/**
 * The plugins of Univer that the workbench shows.
 *
 * @param container where the spreadsheet is drawn
 */
export function univerPlugins(container: HTMLElement): ReturnType<typeof UniverSheetsCorePreset>['plugins'] {
  return [
    UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true, menu: WITHOUT_PROTECTION }),
    UniverSheetsDrawingPreset(),
    tablePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
  ].flatMap(({ plugins }) => plugins);
}
