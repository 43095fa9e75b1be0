import { toWorkbookError } from '../../src/workbook/excelErrors';
import { WorkbookError } from '../../src/workbook/WorkbookError';

const excelError = (code: string) => Object.assign(new Error('It went wrong.'), { code, debugInfo: {} });

test.each<[string, string, RegExp]>([
  ['AccessDenied', 'protected', /^Not done: .*protected.*Unprotect/],
  ['InvalidOperationInCellEditMode', 'editing', /being edited. Finish it with Enter or Esc, then try again/],
  ['ItemNotFound', 'gone', /no longer there/],
  ['InvalidReference', 'gone', /no longer there/],
  ['InvalidSelection', 'selection', /Select one block/],
  ['MergedRangeConflict', 'occupied', /in the way/],
  ['PivotTableRangeConflict', 'occupied', /in the way/],
  ['ApiNotFound', 'unsupported', /cannot do it/],
  ['GeneralException', 'hostFailed', /\(GeneralException: It went wrong\.\)/],
  ['SomethingNew', 'hostFailed', /\(SomethingNew: /],
])('%s is %s', (code, problem, message) => {
  const cause = excelError(code);
  const error = toWorkbookError(cause, 'Not done');
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error).toMatchObject({ code: problem, message: expect.stringMatching(message) as unknown, cause });
});

test.each<[string, unknown]>([
  ['a cancel', new DOMException('stop', 'AbortError')],
  ['an error of Ingot', new WorkbookError('occupied', 'B2 holds something.')],
  ['a defect', new TypeError('x is undefined')],
  ['a system error', Object.assign(new Error('x'), { code: 'ENOENT' })],
  ['nothing', null],
  ['a text', 'x'],
])('%s stays what it is', (_, error) => {
  expect(toWorkbookError(error, 'Not done')).toBe(error);
});
