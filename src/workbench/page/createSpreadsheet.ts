import { LifecycleStages, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { newWorkbook } from '../host/univer/newWorkbook';
import { registerPlugins } from '../host/univer/registerPlugins';
import { undoInSteps } from '../host/univer/UndoSteps';
import { UNIVER_WORDS, univerPlugins } from './univerPlugins';

/** The spreadsheet on the page. */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: ReturnType<typeof newWorkbook>;
}

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
    override: undoInSteps,
  });
  registerPlugins(univer, univerPlugins(container));
  const api = FUniver.newAPI(univer);
  const rendered = new Promise<void>((resolve) => {
    const listening = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      resolve();
      queueMicrotask(() => listening.dispose());
    });
  });
  const workbook = newWorkbook(api);
  await rendered;
  return { univer, api, workbook };
}
