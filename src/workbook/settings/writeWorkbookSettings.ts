import type { WorkbookSettings } from '../../model/workbookSettings';
import { runExcel } from '../runExcel';
import { WorkbookError } from '../WorkbookError';
import { bestPart, findParts } from '../xml/sealedParts';
import { SETTINGS_NAMESPACE, SETTINGS_VERSION, settingsXml } from './settingsXml';
import { validSettings } from './validSettings';

/**
 * Remembers name rules and report units in the workbook, for everyone who opens it. What is new is added before the
 * old is taken out: where something fails, the old settings still hold, or the new ones do.
 *
 * @throws {WorkbookError} `newer` where a later version of Ingot saved settings that this one would lose
 * @example await writeWorkbookSettings({ nameRules: [], reportUnits: { mass: 'kt' } })
 */
export function writeWorkbookSettings(settings: WorkbookSettings): Promise<void> {
  return runExcel('The settings were not saved in the workbook', async (context) => {
    const all = await findParts(context, SETTINGS_NAMESPACE);
    const best = bestPart(all);
    if (best !== null && best.version > SETTINGS_VERSION) {
      const message = 'A later version of Ingot saved the settings of this workbook, and this one would lose some.';
      throw new WorkbookError('newer', `${message} Update Ingot to change them; they are used as far as possible.`);
    }
    context.workbook.customXmlParts.add(settingsXml(validSettings(settings), (best?.revision ?? 0) + 1));
    await context.sync();
    for (const { id } of all) context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  });
}
