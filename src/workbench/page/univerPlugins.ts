import { LocaleType, mergeLocales, type IUniverConfig, type Plugin, type PluginCtor } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
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
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableWords from '@univerjs/preset-sheets-table/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-hyper-link/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

/** A part of Univer with its options. */
export type UniverPart = readonly [part: PluginCtor<Plugin>, options?: object];

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
 * The parts of Univer that the workbench shows, each once: the presets name some of them twice.
 *
 * @param container where the spreadsheet is drawn
 */
export function univerParts(container: HTMLElement): UniverPart[] {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, ribbonType: 'simple', disableAutoFocus: true }),
    UniverSheetsDrawingPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
  ];
  const byName = new Map<string, UniverPart>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const part: UniverPart = Array.isArray(entry) ? [entry[0], entry[1]] : [entry];
    byName.set(part[0].pluginName, part);
  }
  return [...byName.values()];
}
