import { areConvertible, convert } from '../../units/convert';
import { parseUnit } from '../../units/parseUnit';
import type { GridFigure } from './gridFigure';
import { contextNames, labelNames, labelNamesPartner } from './gridLabel';
import type { GridColumn, GridLayout, GridRow } from './gridLayout';
import type { GridUnit } from './gridUnit';

/** Why a cell of the grid stays empty. */
export type NoMatch = 'noPeriod' | 'unknownLabel' | 'none' | 'otherUnit' | 'noSingleValue' | 'several';

/** A cell of the grid with the figure that belongs there, or why there is none. */
export type CellMatch<Figure extends GridFigure> = {
  /** Indexes in the block. */
  readonly row: number;
  readonly column: number;
  readonly rowLabel: string;
  readonly columnLabel: string;
} & (
  | {
      readonly found: true;
      readonly figure: Figure;
      /** In the grid's unit; per cents as a fraction. */
      readonly value: number;
      /** `value` divided by the figure's `stdValue`. */
      readonly factor: number;
      /** The unit of `value`, as the grid writes it. */
      readonly unit: string;
    }
  | { readonly found: false; readonly reason: NoMatch; readonly message: string }
);

interface Found<Figure> {
  readonly figure: Figure;
  readonly value: number;
  readonly factor: number;
  readonly unit: string;
}

interface Missing {
  readonly reason: NoMatch;
  readonly message: string;
}

/** The figures that satisfy a preference, or all where none does. */
function prefer<Figure>(figures: readonly Figure[], isPreferred: (figure: Figure) => boolean): readonly Figure[] {
  const preferred = figures.filter(isPreferred);
  return preferred.length === 0 ? figures : preferred;
}

function fits(figure: GridFigure, { period }: GridColumn): boolean {
  if (period === null || figure.periodEnd === null) return false;
  if (period.statuses !== null && !period.statuses.includes(figure.status)) return false;
  return (
    (period.start === null || period.start === figure.periodStart) &&
    (period.end === null || period.end === figure.periodEnd)
  );
}

/** Digits as many as Excel keeps. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** A figure's value in the unit of the grid; null where it cannot be brought to it. */
function inUnit<Figure extends GridFigure>(
  figure: Figure,
  stdValue: number,
  unit: GridUnit | null,
): Found<Figure> | null {
  if (unit === null) return { figure, value: stdValue, factor: 1, unit: figure.stdUnit };
  if (figure.stdUnit === '%' || unit.code === '%') {
    return figure.stdUnit === unit.code ? { figure, value: stdValue, factor: 1, unit: '%' } : null;
  }
  if (parseUnit(unit.code) === null || !areConvertible(figure.stdUnit, unit.code)) return null;
  const factor = rounded(convert(1, figure.stdUnit, unit.code) / unit.scale);
  const value = rounded(convert(stdValue, figure.stdUnit, unit.code) / unit.scale);
  return { figure, value, factor, unit: unit.label };
}

const NUMBERS = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });

const described = ({ figure, value, unit }: Found<GridFigure>): string => {
  const names = [figure.measure, figure.subject, figure.item, figure.partner].filter((name) => name !== null);
  const amount = unit === '%' ? `${NUMBERS.format(value * 100)}%` : `${NUMBERS.format(value)} ${unit}`;
  return `${names.join(' ')} ${amount}${figure.status === 'actual' ? '' : ` (${figure.status})`}`;
};

const MOST_NAMED = 3;

function several(found: readonly Found<GridFigure>[]): Missing {
  const named = found.slice(0, MOST_NAMED).map(described).join('; ');
  const more = found.length > MOST_NAMED ? `; and ${found.length - MOST_NAMED} more` : '';
  return { reason: 'several', message: `${found.length} figures fit: ${named}${more}.` };
}

/** The figures that are left once those that nobody would mean are set aside. */
function narrowed<Figure extends GridFigure>(
  figures: readonly Figure[],
  label: string,
  context: string,
): readonly Figure[] {
  const about = prefer(figures, (figure) => contextNames(context, figure));
  const words = `${label} ${context}`;
  const named = prefer(about, (figure) => labelNamesPartner(words, figure));
  const whole = prefer(named, (figure) => figure.partner === null || labelNamesPartner(words, figure));
  return prefer(whole, ({ status }) => status === 'actual');
}

function matchCell<Figure extends GridFigure>(
  labelled: readonly Figure[],
  { label, unit }: GridRow,
  column: GridColumn,
  context: string,
): Found<Figure> | Missing {
  if (column.period === null) {
    return { reason: 'noPeriod', message: `"${column.label}" was not understood as a period.` };
  }
  if (labelled.length === 0) return { reason: 'unknownLabel', message: `No figure is about "${label}".` };
  const inPeriod = labelled.filter((figure) => fits(figure, column));
  if (inPeriod.length === 0) return { reason: 'none', message: `No figure of ${label} for ${column.label}.` };
  const single = inPeriod.filter(({ stdValue }) => stdValue !== null);
  if (single.length === 0) {
    return { reason: 'noSingleValue', message: `What ${label} has for ${column.label} is a range or a change.` };
  }
  const inUnits = single.map((figure) => inUnit(figure, figure.stdValue ?? 0, unit)).filter((found) => found !== null);
  if (inUnits.length === 0) {
    const units = [...new Set(single.map(({ stdUnit }) => stdUnit))].join(', ');
    return { reason: 'otherUnit', message: `Only in ${units}, which is not converted to ${unit?.label ?? ''}.` };
  }
  const left = narrowed(
    inUnits.map(({ figure }) => figure),
    label,
    context,
  );
  const candidates = inUnits.filter(({ figure }) => left.includes(figure));
  const [first] = candidates;
  return first !== undefined && candidates.length === 1 ? first : several(candidates);
}

/**
 * Finds the figure for each cell of a grid: the one that is used, of what the row is labelled, for the column's period,
 * in a unit that can be brought to the grid's. What the corner says narrows the choice ("Exports"), figures with a
 * partner that is not named stand back, and so do plans and forecasts where there is an actual figure.
 *
 * @param layout The grid; a row without a unit of its own takes the corner's, else `unit`.
 * @param figures Rows of the table of figures.
 * @param unit The unit of the grid where it names none, or null for the figures' own.
 * @returns A match a cell, row by row.
 * @example matchGrid(layout, rows, null).filter(({ found }) => found).length
 */
export function matchGrid<Figure extends GridFigure>(
  layout: GridLayout,
  figures: readonly Figure[],
  unit: GridUnit | null,
): CellMatch<Figure>[] {
  const used = figures.filter((figure) => figure.use);
  return layout.rows.flatMap((row) => {
    const withUnit = { ...row, unit: row.unit ?? layout.unit ?? unit };
    const labelled = used.filter((figure) => labelNames(row.label, figure));
    return layout.columns.map((column): CellMatch<Figure> => {
      const place = { row: row.row, column: column.column, rowLabel: row.label, columnLabel: column.label };
      const match = matchCell(labelled, withUnit, column, layout.context);
      return 'reason' in match ? { ...place, found: false, ...match } : { ...place, found: true, ...match };
    });
  });
}
