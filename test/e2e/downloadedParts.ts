import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { WorkbenchPage } from './workbenchPage';

/**
 * The parts of the workbook that the workbench hands out, by name.
 *
 * @example (await downloadedParts(page)).get('xl/workbook.xml')
 */
export async function downloadedParts(page: WorkbenchPage): Promise<Map<string, string>> {
  const file = await (await page.download()).path();
  return new Map(Object.entries(unzipSync(await readFile(file))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
