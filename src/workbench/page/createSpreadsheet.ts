import { LifecycleStages, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UNIVER_WORDS, univerParts } from './univerPlugins';

/** The spreadsheet on the page. */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: ReturnType<FUniver['createWorkbook']>;
}

/** Room for a first look; sheets grow as rows come in. */
const ROWS = 1000;
const COLUMNS = 26;

/**
 * Shows an empty workbook.
 *
 * @param container where it is drawn; it has to have its size
 * @param dark whether the spreadsheet starts dark
 * @returns the spreadsheet, once it can be worked with
 * @example
 * const { api } = await createSpreadsheet(element, false);
 */
export async function createSpreadsheet(container: HTMLElement, dark: boolean): Promise<Spreadsheet> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: UNIVER_WORDS,
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  for (const [part, options] of univerParts(container)) univer.registerPlugin(part, options);
  const api = FUniver.newAPI(univer);
  const rendered = new Promise<void>((resolve) => {
    const listening = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      resolve();
      queueMicrotask(() => listening.dispose());
    });
  });
  const sheet = { id: 'sheet1', name: 'Sheet1', rowCount: ROWS, columnCount: COLUMNS };
  const workbook = api.createWorkbook({
    id: 'book1',
    name: 'Book1',
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  });
  await rendered;
  return { univer, api, workbook };
}
