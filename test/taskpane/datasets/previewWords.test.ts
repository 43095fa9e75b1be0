import type { PlannedRefresh } from '../../../src/actions/planDatasetRefresh';
import { planRefresh } from '../../../src/dataset/merge/planRefresh';
import type { SheetRow, WrittenRow } from '../../../src/model/dataset';
import { previewRows } from '../../../src/taskpane/datasets/preview/previewRows';
import { rowsInWords } from '../../../src/taskpane/datasets/preview/sheetRows';
import { toldOf } from '../../../src/taskpane/datasets/preview/toldOf';
import { FIRST_CHOICES, type RefreshRun, type SourceRun } from '../../../src/taskpane/state/datasetsState';
import { refresh, standing, written } from '../../dataset/merge/rows';
import { datasetOf } from './fakeRefresh';

const f1 = written('f1');
const f2 = written('f2', {}, 'a2');
const DATASET = datasetOf('Figures', ['one', 'two', 'three', 'four', 'five']);

/** A refresh of a table whose header is in row 3 of its sheet. */
function planned(sheet: readonly SheetRow[], next: readonly WrittenRow[]): PlannedRefresh {
  return {
    ...{ plan: planRefresh(refresh({ base: [f1, f2], next, sheet })), dataset: DATASET, before: DATASET },
    ...{ read: [], isChecked: true, rejected: [], texts: new Map(), fingerprint: '', headRow: 3 },
  };
}

const run = (sources: Readonly<Record<string, SourceRun>> = {}): RefreshRun => {
  return { stage: 'preview', sources, planned: null, choices: FIRST_CHOICES };
};
const failed = (error: string): SourceRun => ({ kind: 'failed', error });
const noted = ({ plan, headRow = null }: PlannedRefresh) => previewRows(plan, headRow).map(({ note }) => note);

const COPIED = [standing(f1, 0), standing(f2, 1), standing(f1, 4), standing(f1, 6, { Use: false })];

test.each([
  [[4], 3, 'row 8'],
  [[6, 0], 3, 'rows 4 and 10'],
  [[2, 1, 1], null, 'rows 2 and 3 of the table'],
  [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0, 'rows 1, 2, 3, 4, 5, 6, 7, 8 and 2 more'],
])('rows %p below row %p are %p', (indexes, headRow, words) => {
  expect(rowsInWords(indexes, headRow)).toBe(words);
});

test('a withdrawn row names the copies of it that stay in use', () => {
  const note =
    'A copy of it on row 8 stays in use: it is a row of yours. Set its Use to FALSE to leave it out of sums.';
  expect(noted(planned(COPIED, [f2]))).toEqual([note]);
  const twice = [...COPIED.slice(0, 3), standing(f1, 6)];
  expect(noted(planned(twice, [f2]))).toEqual([expect.stringContaining('Copies of it on rows 8 and 10 stay in use')]);
});

test.each<[string, SheetRow[], WrittenRow[]]>([
  ['without a copy', [standing(f1, 0), standing(f2, 1)], [f2]],
  ['whose copy is not used', [standing(f1, 0), standing(f2, 1), standing(f1, 2, { Use: false })], [f2]],
  ['that another row was copied of', [standing(f1, 0), standing(f2, 1), standing(f2, 2)], [f2]],
  ['that stays', COPIED, [written('f1', { YoY: 0.1 }), f2]],
])('a row %s has nothing to tell', (_, sheet, next) => {
  expect(noted(planned(sheet, next))).toEqual(['']);
});

test('rows with an Id twice are named', () => {
  expect(toldOf(planned(COPIED, [f1, f2]), run())).toEqual([
    '1 Id stands on several rows: rows 4, 8 and 10. The row that is most like what Ingot wrote is the figure’s; rows 8 and 10 count as rows of yours and stay as they are.',
  ]);
});

test('rows with an Id of their own are not', () => {
  expect(toldOf(planned([standing(f1, 0), standing(f2, 1)], [f1, f2]), run())).toEqual([]);
});

test('sources that could not be read are named, with the reason', () => {
  const plain = planned([standing(f1, 0), standing(f2, 1)], [f1, f2]);
  expect(
    toldOf(plain, run({ 'source one': { kind: 'read', articles: 1 }, 'source two': failed('No answer') })),
  ).toEqual(['1 source could not be read. two: No answer. The rows of their articles are left as they are.']);
  const all = Object.fromEntries(DATASET.sources.map(({ id }) => [id, failed('It is gone.')]));
  expect(toldOf(plain, run(all))).toEqual([
    '5 sources could not be read. one: It is gone. two: It is gone. three: It is gone. The list of sources names the other 2. The rows of their articles are left as they are.',
  ]);
});
