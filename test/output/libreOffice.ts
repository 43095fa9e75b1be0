import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseCsv } from './parseCsv';

/** CSV with commas, UTF-8, cells as they are kept and not as they are shown, every sheet into a file of its own. */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The version line of LibreOffice, or null where it is not installed. */
export function libreOfficeVersion(): string | null {
  const { status, stdout } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/**
 * Opens a workbook in LibreOffice, which computes its formulas, and reads a sheet's cells.
 *
 * @returns The cells of the sheet, rows first.
 */
export async function readSheet(file: Uint8Array, sheet: string): Promise<string[][]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ingot-office-'));
  try {
    await writeFile(path.join(folder, 'book.xlsx'), file);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const options = ['--headless', profile, '--convert-to', CSV_FILTER, '--outdir', folder];
    await promisify(execFile)('soffice', [...options, path.join(folder, 'book.xlsx')]);
    return parseCsv(await readFile(path.join(folder, `book-${sheet}.csv`), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
