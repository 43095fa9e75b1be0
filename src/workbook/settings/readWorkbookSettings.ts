import type { WorkbookSettings } from '../../model/workbookSettings';
import { runExcel } from '../runExcel';
import { findSettings } from './settingsParts';
import { validSettings } from './validSettings';

/**
 * What Ingot remembers in this workbook. Where that is damaged, what can be read of it counts; nothing is deleted.
 *
 * @throws {WorkbookError} where Excel fails
 * @example (await readWorkbookSettings()).reportUnits // { mass: 'kt' }
 */
export function readWorkbookSettings(): Promise<WorkbookSettings> {
  return runExcel('The settings of this workbook were not read', async (context) => {
    const { best } = await findSettings(context);
    return validSettings(best?.content);
  });
}
