import { serialOfDay } from '../../../src/dataset/serialDates';
import type { RowCells } from '../../../src/model/dataset';
import type { Figure } from '../../../src/model/figure';
import { FIGURE_COLUMNS } from '../../../src/output/columns';
import { figureRows } from '../../../src/output/figureRows';
import type { TableRow } from '../../../src/output/tableRow';
import { article, figure } from '../../output/examples';

/** Fields of a figure, and when the article that it is from was published, by whom. */
export type Reported = Partial<Figure> & { readonly published?: string; readonly publisher?: string };

/** Tin exports of Zamunda in July 2018, in tonnes, unless something else is said. */
export const tin = (fields: Reported): Reported => ({
  measure: 'exports',
  subject: 'Zamunda',
  item: 'tin',
  unit: 't',
  value: 500_000,
  period: '2018-07',
  ...fields,
});

/** The rows of a table: one article a figure, unless figures are given together. */
export function tableRows(reported: readonly (Reported | readonly Reported[])[]): TableRow[] {
  return figureRows(
    reported.map((one, index) => {
      const figures = 'length' in one ? one : [one];
      const { published = '2019-01-10', publisher = `Paper ${index}` } = figures[0] ?? {};
      return article({
        id: `a${index}`,
        published,
        publisher,
        url: `https://paper.example/${index}`,
        text: 'First it says. Then it says.',
        figures: figures.map((fields, at) =>
          figure({ id: `r${index}${at === 0 ? '' : `_${at}`}`, sentence: { start: 0, end: 14 }, ...fields }),
        ),
      });
    }),
  );
}

/** A row as it stands in the sheet: dates are serial numbers, nothing is an empty text. */
export function asCells(row: TableRow): RowCells {
  return Object.fromEntries(
    FIGURE_COLUMNS.map(({ header, type, read }) => {
      const value = read(row);
      const cell = type === 'date' && typeof value === 'string' ? serialOfDay(value) : value;
      return [header, cell ?? ''];
    }),
  );
}

/** What stands in the sheet for figures that were reported. */
export const cellsOf = (reported: readonly (Reported | readonly Reported[])[]): RowCells[] =>
  tableRows(reported).map(asCells);
