import { shownPeriod } from '../../dataset/shownPeriod';
import { CellError } from '../CellError';
import { readText } from '../readCell';
import { readPeriod, wholeMonth } from '../readPeriod';
import type { FigureRow } from './figureTable';

/** What a figure is asked for by, as the cells have it. */
export interface FigureQuery {
  readonly measure: unknown;
  readonly subject: unknown;
  readonly item: unknown;
  readonly period: unknown;
  readonly partner: unknown;
}

/** Which of several rows is taken: none, the one of the latest period, the first or the last of the table. */
export type Pick = 'only' | 'latest' | 'first' | 'last';

const PICKS: ReadonlySet<string> = new Set<Pick>(['only', 'latest', 'first', 'last']);

const isPick = (word: string): word is Pick => PICKS.has(word);

/**
 * The choice that an argument names.
 *
 * @example readPick('Latest') // 'latest'
 */
export function readPick(cell: unknown): Pick | CellError {
  const written = readText(cell);
  if (written instanceof CellError) return written;
  const word = written.toLowerCase();
  if (word === '') return 'only';
  if (isPick(word)) return word;
  return new CellError(
    '#VALUE!',
    `There is no pick "${written.slice(0, 40)}". Write "only", "latest", "first" or "last".`,
  );
}

interface Criterion {
  readonly shown: string;
  readonly matches: (row: FigureRow) => boolean;
}

/** A name in one of two columns: as it was standardised, and as it was written. */
function named(what: string, cell: unknown, columns: readonly string[]): Criterion | CellError | null {
  const written = readText(cell);
  if (written instanceof CellError) return written;
  const name = written.toLowerCase();
  if (name === '') return null;
  return {
    shown: `${what} "${written.slice(0, 40)}"`,
    matches: (row) => columns.some((column) => row.text(column) === name),
  };
}

function inPeriod(cell: unknown): Criterion | CellError | null {
  const period = readPeriod(cell);
  if (period === null || period instanceof CellError) return period;
  const days = wholeMonth(period);
  return {
    shown: `period ${shownPeriod(days)}`,
    matches: (row) => row.days?.first === days.first && row.days.last === days.last,
  };
}

/** Rows that match everything that is asked for; `#N/A` names the first thing that none has. */
function matching(rows: readonly FigureRow[], query: FigureQuery): readonly FigureRow[] | CellError {
  const criteria = [
    named('measure', query.measure, ['measure']),
    named('subject', query.subject, ['subject', 'subjectwritten']),
    named('item', query.item, ['item', 'itemwritten']),
    inPeriod(query.period),
    named('partner', query.partner, ['partner']),
  ];
  let left = rows;
  const before: string[] = [];
  for (const criterion of criteria) {
    if (criterion instanceof CellError) return criterion;
    if (criterion === null) continue;
    left = left.filter(criterion.matches);
    if (left.length === 0) {
      const among = before.length === 0 ? '' : ` among those with ${before.join(', ')}`;
      return new CellError('#N/A', `No row has the ${criterion.shown}${among}.`);
    }
    before.push(criterion.shown);
  }
  return left.length === 0 ? new CellError('#N/A', 'The table has no rows.') : left;
}

/** Totals, where no partner is asked for and the table has them beside the rows of partners. */
function totals(rows: readonly FigureRow[], { partner }: FigureQuery): readonly FigureRow[] {
  if (readText(partner) !== '') return rows;
  const whole = rows.filter(({ text }) => text('partner') === null);
  return whole.length === 0 ? rows : whole;
}

/** The rows whose period ends last, and of these the ones published last. */
function latest(rows: readonly FigureRow[]): readonly FigureRow[] {
  const published = (row: FigureRow): number => {
    const day = readPeriod(row.value('published'));
    return day === null || day instanceof CellError ? -Infinity : day.last;
  };
  const end = Math.max(...rows.map(({ days }) => days?.last ?? -Infinity));
  const last = rows.filter(({ days }) => (days?.last ?? -Infinity) === end);
  const day = Math.max(...last.map(published));
  return last.filter((row) => published(row) === day);
}

function several(rows: readonly FigureRow[]): CellError {
  const describe = ({ text, days }: FigureRow): string =>
    [text('item'), text('partner'), days && shownPeriod(days), text('status')]
      .filter((part) => part !== null)
      .join(' ');
  const shown = [...new Set(rows.map(describe))].slice(0, 3).join('; ');
  return new CellError(
    '#N/A',
    `${rows.length} rows match: ${shown}. Say the item, the period or the partner, or pick "latest", "first" or "last".`,
  );
}

/**
 * The row that is asked for.
 *
 * @returns `#N/A` saying why where none or several match.
 * @example findFigure(rows, { measure: 'exports', subject: 'China', item: null, period: '2016', partner: null }, 'only')
 */
export function findFigure(rows: readonly FigureRow[], query: FigureQuery, pick: Pick): FigureRow | CellError {
  const matched = matching(rows, query);
  if (matched instanceof CellError) return matched;
  const found = totals(matched, query);
  if (pick === 'first' || pick === 'last') return found.at(pick === 'first' ? 0 : -1) ?? several(found);
  const left = pick === 'latest' ? latest(found) : found;
  const [row] = left;
  return row === undefined || left.length > 1 ? several(left) : row;
}
