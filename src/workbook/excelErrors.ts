import { WorkbookError, type WorkbookProblem } from './WorkbookError';

/** What Excel says went wrong. */
interface ExcelError {
  readonly code: string;
  readonly message: string;
}

const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  InvalidSelection: 'selection',
  InsertDeleteConflict: 'occupied',
  MergedRangeConflict: 'occupied',
  PivotTableRangeConflict: 'occupied',
  FilteredRangeConflict: 'occupied',
  NonBlankCellOffSheet: 'occupied',
  RangeExceedsLimit: 'noRoom',
  OperationCellsExceedLimit: 'noRoom',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

/** What happened and what to do, for each problem that Excel itself tells. */
const SENTENCES: Readonly<Partial<Record<WorkbookProblem, string>>> = {
  protected: 'the sheet or the workbook is protected. Choose Review > Unprotect, or use another sheet.',
  editing: 'a cell is being edited. Finish it with Enter or Esc, then try again.',
  gone: 'the sheet or table is no longer there. Choose another place.',
  selection: 'the selection cannot be used. Select one block of cells.',
  occupied: 'merged cells, a pivot table or a filter are in the way. Choose another place or a new sheet.',
  noRoom: 'it is more than Excel takes. Choose fewer figures.',
  unsupported: 'this version of Excel cannot do it.',
};

function isExcelError(error: unknown): error is ExcelError {
  if (typeof error !== 'object' || error === null) return false;
  if (!('code' in error) || !('message' in error) || !('debugInfo' in error)) return false;
  return typeof error.code === 'string' && typeof error.message === 'string';
}

/**
 * Makes of what Excel threw an error that an analyst understands; anything else (a cancel, an error of Ingot) stays.
 *
 * @param doing What was being done, as in "The figures were not inserted".
 * @example toWorkbookError(error, 'The table was not read')
 */
export function toWorkbookError(error: unknown, doing: string): unknown {
  if (!isExcelError(error)) return error;
  const problem = PROBLEMS[error.code] ?? 'hostFailed';
  const sentence = SENTENCES[problem] ?? `Excel stopped working on it (${error.code}: ${error.message}). Try again.`;
  return new WorkbookError(problem, `${doing}: ${sentence}`, { cause: error });
}
