import { addMissing } from '../../src/actions/addMissing';
import { appendRowsForNow, type RowsForNow } from '../../src/workbook/appendRows';
import { WorkbookError } from '../../src/workbook/WorkbookError';

jest.mock('../../src/workbook/appendRows');

const cannot = () => Promise.reject(new Error('protected since'));
const added = (count: number, takeBack: () => Promise<void> = cannot): RowsForNow => ({
  appended: { sheet: 'Figures', added: count, skipped: 0, units: [] },
  takeBack,
});
const write = (error: Error) => () => Promise.reject(error);
const cancelled = new DOMException('Cancelled', 'AbortError');

describe('figures that are added for nothing', () => {
  test.each<[string, RowsForNow, Error, Error]>([
    ['what failed where they are out again', added(1, () => Promise.resolve()), cancelled, cancelled],
    ['what failed where none was added', added(0), cancelled, cancelled],
    [
      'what stays where they are not',
      added(2),
      new WorkbookError('changed', 'C3 has changed.'),
      new WorkbookError('leftBehind', 'C3 has changed. 2 figures stay in the table F: delete what is not wanted.'),
    ],
    [
      'what stays where it was cancelled',
      added(1),
      cancelled,
      new WorkbookError(
        'leftBehind',
        'It was stopped half-way. 1 figure stays in the table F: delete what is not wanted.',
      ),
    ],
  ])('tell %s', async (_what, rows, failure, expected) => {
    jest.mocked(appendRowsForNow).mockResolvedValue(rows);
    await expect(addMissing('F', [], write(failure))).rejects.toEqual(expected);
  });
});
