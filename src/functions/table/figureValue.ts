import { ambiguousUnit } from '../../units/trade/ambiguous';
import { convertTrade } from '../../units/trade/convertTrade';
import { readTradeUnit } from '../../units/trade/tradeUnit';
import { CellError } from '../CellError';
import { attempt } from '../convertCell';
import type { CellResult } from '../eachCell';
import { readNumber, readText } from '../readCell';
import type { FigureRow } from './figureTable';

interface Amount {
  readonly value: number;
  readonly unit: string;
}

function unitIn(row: FigureRow, column: string): string {
  const unit = readText(row.value(column));
  return unit instanceof CellError ? '' : unit;
}

/** The amount as it was published, per cents as a fraction. */
function published(row: FigureRow): Amount | null {
  const [value, unit] = [readNumber(row.value('value')), unitIn(row, 'unit')];
  if (typeof value !== 'number') return null;
  const isPercent = readTradeUnit(unit)?.isPercent === true;
  return { value: isPercent ? Number((value / 100).toPrecision(15)) : value, unit };
}

function amountOf(row: FigureRow): Amount | CellError {
  const standard = readNumber(row.value('stdvalue'));
  if (standard instanceof CellError) return standard;
  const amount = standard === null ? published(row) : { value: standard, unit: unitIn(row, 'stdunit') };
  if (amount !== null) return amount;
  const [low, high] = [readNumber(row.value('low')), readNumber(row.value('high'))];
  if (typeof low === 'number' && typeof high === 'number' && low !== high) {
    return new CellError('#N/A', `It is a range, from ${low} to ${high} ${unitIn(row, 'stdunit')}: read Low and High.`);
  }
  return new CellError('#N/A', 'The row has no value.');
}

/**
 * The value of a row, in a unit.
 *
 * @param unit Unit code; a blank for the unit that the table reports in.
 * @returns `#N/A` where the row has a range or no value, or where the unit does not fit.
 * @example figureValue(row, 'kt') // 519
 */
export function figureValue(row: FigureRow, unit: unknown): CellResult {
  const target = readText(unit);
  if (target instanceof CellError) return target;
  const ambiguous = ambiguousUnit(target);
  if (ambiguous !== null) return new CellError('#N/A', ambiguous);
  const amount = amountOf(row);
  if (amount instanceof CellError) return amount;
  return target === '' ? amount.value : attempt(() => convertTrade(amount.value, amount.unit, target));
}
