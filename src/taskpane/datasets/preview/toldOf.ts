import type { PlannedRefresh } from '../../../actions/planDatasetRefresh';
import type { RowCopy } from '../../../dataset/merge/RefreshPlan';
import type { DatasetSource } from '../../../model/dataset';
import type { RefreshRun } from '../../state/datasetsState';
import { countWords } from '../words';
import { rowsInWords } from './sheetRows';

/** So many sources are told one by one. */
const MOST = 3;

const BASE_LOST =
  'The workbook no longer says what Ingot last wrote. The figures were recognised by the columns of the table. Values that differ from the sources count as yours, so they are asked about; rows that you deleted may be offered as new.';

/** A sentence has its full stop, whether it came with one or not. */
const ended = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`);

function failedWords(sources: readonly Pick<DatasetSource, 'id' | 'label'>[], run: RefreshRun): string[] {
  const failed = sources.flatMap(({ id, label }) => {
    const state = run.sources[id];
    return state?.kind === 'failed' ? [`${label}: ${ended(state.error)}`] : [];
  });
  if (failed.length === 0) return [];
  const rest = failed.length - MOST;
  const more = rest > 0 ? [`The list of sources names the other ${rest.toLocaleString('en')}.`] : [];
  const kept = 'The rows of their articles are left as they are.';
  return [
    [`${countWords(failed.length, 'source')} could not be read.`, ...failed.slice(0, MOST), ...more, kept].join(' '),
  ];
}

function copiedWords(copies: readonly RowCopy[], { plan, headRow = null }: PlannedRefresh): string[] {
  if (copies.length === 0) return [];
  const ids = new Set(copies.map(({ id }) => id));
  const own = plan.input.sheet.filter(({ id, index }) => ids.has(id) && !copies.some((copy) => copy.index === index));
  const where = rowsInWords(
    [...own, ...copies].map(({ index }) => index),
    headRow,
  );
  const [stands, others] = [
    ids.size === 1 ? 'stands' : 'stand',
    rowsInWords(
      copies.map(({ index }) => index),
      headRow,
    ),
  ];
  const count =
    copies.length === 1 ? 'counts as a row of yours and stays as it is' : 'count as rows of yours and stay as they are';
  return [
    `${countWords(ids.size, 'Id')} ${stands} on several rows: ${where}. The row that is most like what Ingot wrote is the figure’s; ${others} ${count}.`,
  ];
}

function doubtfulWords(doubtful: readonly number[], { headRow = null }: PlannedRefresh): string[] {
  if (doubtful.length === 0) return [];
  const [ids, count] = doubtful.length === 1 ? ['its Id', 'It counts as a row'] : ['their Ids', 'They count as rows'];
  return [
    `${countWords(doubtful.length, 'row')} without ${ids} may be one of several figures (${rowsInWords(doubtful, headRow)}). ${count} of yours, and the figures as deleted. Give the rows their Ids again (Excel’s undo does) to have them refreshed.`,
  ];
}

/**
 * What is peculiar about a refresh, for people: what moves down, which sources were not read and why, which rows of the
 * sheet have an Id twice or none.
 *
 * @example toldOf(planned, run) // ['1 source could not be read. News!A1:C4: The sheet is not there any more. …']
 */
export function toldOf(planned: PlannedRefresh, run: RefreshRun): string[] {
  const { plan, dataset, free = null } = planned;
  const { baseLost, copies, doubtful, undone } = plan;
  const added = plan.changes.filter(({ id, kind }) => kind === 'added' && !run.choices.left.has(id)).length;
  return [
    ...(free === null || added <= free
      ? []
      : [
          `Something stands below the table. It moves down by ${countWords(added, 'row')}, in the columns of the table alone, as in Excel; what stands beside it stays.`,
        ]),
    ...failedWords(dataset.sources, run),
    ...(baseLost ? [BASE_LOST] : []),
    ...copiedWords(copies, planned),
    ...doubtfulWords(doubtful, planned),
    ...(undone === 'yes' ? ['The last refresh was taken back in Excel: what it did is offered again.'] : []),
  ];
}
