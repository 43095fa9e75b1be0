import type { WorkbookSettings } from '../../model/workbookSettings';
import { runExcel } from '../runExcel';
import { bestPart, findParts } from '../xml/sealedParts';
import { SETTINGS_NAMESPACE } from './settingsXml';
import { validSettings } from './validSettings';

/**
 * What Ingot remembers in this workbook. Where that is damaged, what can be read of it counts; nothing is deleted.
 *
 * @throws {WorkbookError} where Excel fails
 * @example (await readWorkbookSettings()).reportUnits // { mass: 'kt' }
 */
export function readWorkbookSettings(): Promise<WorkbookSettings> {
  return runExcel('The settings of this workbook were not read', async (context) => {
    return validSettings(bestPart(await findParts(context, SETTINGS_NAMESPACE))?.content);
  });
}
