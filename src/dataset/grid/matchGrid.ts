import { areConvertible, convert } from '../../units/convert';
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
      /** In `unit`; per cents as a fraction. */
      readonly value: number;
      /** The grid's unit, or the figure's own where it has none. */
      readonly unit: GridUnit;
      /** All that fit, where there are several and one of them was picked; else none. */
      readonly choices: readonly Found<Figure>[];
    }
  | {
      readonly found: false;
      readonly reason: NoMatch;
      readonly message: string;
      /** Those that fit, where there are several. */
      readonly choices: readonly Found<Figure>[];
    }
);

/** A figure that fits a cell, in the unit of the grid. */
export interface Found<Figure> {
  readonly figure: Figure;
  readonly value: number;
  readonly unit: GridUnit;
}

interface Missing<Figure> {
  readonly reason: NoMatch;
  readonly message: string;
  readonly choices?: readonly Found<Figure>[];
}

interface Match<Figure> extends Found<Figure> {
  readonly choices?: readonly Found<Figure>[];
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

/**
 * Brings a value of the table to the unit of a grid.
 *
 * @param value In `stdUnit`; per cents as a fraction, which a grid in per cents takes, too.
 * @returns The value, or null where the one unit cannot become the other; money stays in its currency.
 * @example toGridUnit(519000, 't', { label: 'kt', code: 'kt', scale: 1 }) // 519
 */
export function toGridUnit(value: number, stdUnit: string, { code, scale }: GridUnit): number | null {
  if (stdUnit === code) return rounded(value / scale);
  if (stdUnit === '%' || code === '%' || !areConvertible(stdUnit, code)) return null;
  return rounded(convert(value, stdUnit, code) / scale);
}

/** A figure in the unit of the grid; null where it cannot be brought to it. */
function inUnit<Figure extends GridFigure>(figure: Figure, wanted: GridUnit | null): Found<Figure> | null {
  const { stdValue, stdUnit } = figure;
  const unit = wanted ?? { label: stdUnit, code: stdUnit, scale: 1 };
  const value = stdValue === null ? null : toGridUnit(stdValue, stdUnit, unit);
  return value === null ? null : { figure, value, unit };
}

const NUMBERS = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });

/**
 * A value as a grid will show it, with its unit, and its status where it is no actual one.
 *
 * @example gridText({ figure, value: 519, unit }) // '519 kt'
 */
export function gridText({ figure, value, unit }: Found<GridFigure>): string {
  const amount = unit.code === '%' ? `${NUMBERS.format(value * 100)}%` : `${NUMBERS.format(value)} ${unit.label}`;
  return figure.status === 'actual' ? amount : `${amount} (${figure.status})`;
}

/**
 * What a figure is of, so that one sees which of a name's figures a grid takes.
 *
 * @example gridSubject(figure) // 'production Codelco copper'
 */
export function gridSubject({ measure, subject, item, partner }: GridFigure): string {
  return [measure, subject, item, partner].filter((name) => name !== null).join(' ');
}

/**
 * A figure that fits, beside others, in one line.
 *
 * @example gridChoice(found) // 'exports Zamunda tin 519 kt'
 */
export const gridChoice = (found: Found<GridFigure>): string => `${gridSubject(found.figure)} ${gridText(found)}`;

const MOST_NAMED = 3;

function several<Figure extends GridFigure>(found: readonly Found<Figure>[]): Missing<Figure> {
  const named = found.slice(0, MOST_NAMED).map(gridChoice).join('; ');
  const more = found.length > MOST_NAMED ? `; and ${found.length - MOST_NAMED} more` : '';
  return { reason: 'several', message: `${found.length} figures fit: ${named}${more}.`, choices: found };
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
  picked: string | null,
): Match<Figure> | Missing<Figure> {
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
  const inUnits = single.map((figure) => inUnit(figure, unit)).filter((found) => found !== null);
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
  if (first !== undefined && candidates.length === 1) return first;
  const pick = candidates.find(({ figure }) => figure.id === picked);
  return pick === undefined ? several(candidates) : { ...pick, choices: candidates };
}

/**
 * Finds the figure for each cell of a grid: the one that is used, of what the row is labelled, for the column's period,
 * in a unit that can be brought to the grid's. What the corner says narrows the choice ("Exports"), figures with a
 * partner that is not named stand back, and so do plans and forecasts where there is an actual figure.
 *
 * @param layout The grid; a row without a unit of its own takes the corner's, else `unit`.
 * @param figures Rows of the table of figures.
 * @param unit The unit of the grid where it names none, or null for the figures' own.
 * @param pickOf The id of the figure that was picked for a cell in which several fit, or null.
 * @returns A match a cell, row by row.
 * @example matchGrid(layout, rows, null).filter(({ found }) => found).length
 */
export function matchGrid<Figure extends GridFigure>(
  layout: GridLayout,
  figures: readonly Figure[],
  unit: GridUnit | null,
  pickOf: (row: number, column: number) => string | null = () => null,
): CellMatch<Figure>[] {
  const used = figures.filter((figure) => figure.use);
  return layout.rows.flatMap((row) => {
    const withUnit = { ...row, unit: row.unit ?? layout.unit ?? unit };
    const labelled = used.filter((figure) => labelNames(row.label, figure));
    return layout.columns.map((column): CellMatch<Figure> => {
      const place = { row: row.row, column: column.column, rowLabel: row.label, columnLabel: column.label };
      const match = matchCell(labelled, withUnit, column, layout.context, pickOf(row.row, column.column));
      const whole = { ...place, choices: [], ...match };
      return 'reason' in whole ? { ...whole, found: false } : { ...whole, found: true };
    });
  });
}
