import { parseArgs } from 'node:util';
import { UsageError } from '../errors';

/** What `npm run excel` is asked to do. */
export type ExcelOptions =
  /** Open the add-in in the Excel of this machine. */
  | { readonly kind: 'desktop' }
  /** Open it beside a workbook in the browser. */
  | { readonly kind: 'web'; readonly document: string }
  /** Take it out again. */
  | { readonly kind: 'stop' };

const USAGE = 'Usage: npm run excel [-- --web ADDRESS-OF-A-WORKBOOK | --stop]';

/**
 * Reads the command line.
 *
 * @param args What stands behind `npm run excel --`.
 * @param platform As `process.platform` has it.
 * @throws {UsageError} where the arguments are unknown, or Excel does not run on this platform.
 * @example readExcelOptions([], 'win32') // { kind: 'desktop' }
 */
export function readExcelOptions(args: readonly string[], platform: string): ExcelOptions {
  const { web, stop } = read(args);
  if (web !== undefined && stop === true) throw new UsageError(`Give --web or --stop, not both.\n${USAGE}`);
  if (stop === true) return { kind: 'stop' };
  if (web !== undefined) {
    const url = URL.canParse(web) ? new URL(web) : null;
    if (url?.protocol !== 'https:') {
      throw new UsageError(
        `"${web}" is no https address of a workbook. In Excel in the browser, choose Share, Copy link.`,
      );
    }
    return { kind: 'web', document: url.href };
  }
  if (platform !== 'win32' && platform !== 'darwin') {
    throw new UsageError(
      'Excel runs on Windows and on a Mac. Here, give the address of a workbook in the browser (npm run excel -- --web ' +
        'ADDRESS), or use the workbench (npm start), which needs no Excel.',
    );
  }
  return { kind: 'desktop' };
}

function read(args: readonly string[]): { web?: string | undefined; stop?: boolean | undefined } {
  try {
    return parseArgs({ args: [...args], options: { web: { type: 'string' }, stop: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
