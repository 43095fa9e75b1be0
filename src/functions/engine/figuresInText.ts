import { extractArticle } from '../../actions/extract';
import { FIGURE_COLUMNS } from '../../output/columns';
import { figureRows } from '../../output/figureRows';
import { articleFromText } from '../../sources/articleFromText';
import { CellError } from '../CellError';
import type { CellResult } from '../eachCell';

/**
 * The figures of a text, as the table that the pane inserts.
 *
 * @param published `YYYY-MM-DD`, or null where it is not known.
 * @returns A header and a row a figure; `#N/A` where there are none.
 * @example figuresInText('China exported 519,000 tonnes of aluminium in July.', '2018-08-09')
 */
export function figuresInText(text: string, published: string | null): CellResult[][] {
  const rows = figureRows([extractArticle(articleFromText(text, { published }))]);
  if (rows.length === 0) return [[new CellError('#N/A', 'There is no figure in the text.')]];
  return [
    FIGURE_COLUMNS.map(({ header }) => header),
    ...rows.map((row) => FIGURE_COLUMNS.map((column) => column.read(row) ?? '')),
  ];
}
