import { isoDay, type Days } from '../dataset/periodBounds';
import { UnitError } from '../units/errors';
import { requireTradeUnit, samePowers, type RateTimes, type TradeUnit } from '../units/trade/tradeUnit';
import { readSpan } from './annualizeCell';
import { rateTimes } from './calendarYear';
import { CellError } from './CellError';
import { attempt, readUnit } from './convertCell';
import type { CellResult } from './eachCell';
import { readNeeded } from './readNeeded';
import { readText } from './readCell';

const daysIn = ({ first, last }: Days): number => last - first + 1;

/** An amount a time: a rate, or power. */
const isFlow = ({ powers }: TradeUnit): boolean => powers.get('time') === -1;

interface Units {
  readonly output: string;
  readonly capacity: string;
}

/** The units as written; what is left out is the same unit, of capacity a year's. */
function readUnits(outputUnit: unknown, capacityUnit: unknown): Units | null | CellError {
  const [output, capacity] = [readText(outputUnit), readText(capacityUnit)];
  if (output instanceof CellError) return output;
  if (capacity instanceof CellError) return capacity;
  if (output === '' && capacity === '') return null;
  if (output === '') {
    return new CellError(
      '#N/A',
      `The outputUnit is missing. Say what the output is in, for a capacity in ${capacity}.`,
    );
  }
  const made = readUnit(output, 'outputUnit');
  if (made instanceof CellError) return made;
  const able = readUnit(capacity === '' ? output : capacity, 'capacityUnit');
  return able instanceof CellError ? able : { output: made, capacity: able };
}

/** A unit as an amount a time: what is none is reckoned over some other time. */
function asFlow(code: string, over: string, times: RateTimes): TradeUnit {
  const unit = requireTradeUnit(code, times);
  return isFlow(unit) ? unit : requireTradeUnit(`${code}/${over}`, times);
}

function ratio(output: number, capacity: number, units: Units, days: number, times: RateTimes): number {
  const isRate = isFlow(requireTradeUnit(units.output, times));
  const [made, able] = [asFlow(units.output, 'd', times), asFlow(units.capacity, 'a', times)];
  if (!samePowers(made.powers, able.powers)) {
    const [product, plant] = [units.output, units.capacity].map((code) => requireTradeUnit(code, times).label);
    throw new UnitError(
      `${units.output} is ${product ?? ''} and ${units.capacity} is ${plant ?? ''}: one is no output of the other. Bring them to one kind with CONVERTUNIT.`,
    );
  }
  const could = able.factor.times(capacity).times(isRate ? 1 : days);
  return made.factor.times(output).div(could).toSignificantDigits(15).toNumber();
}

/**
 * Output against what the capacity makes in the period.
 *
 * @param outputUnit Unit of the output; with none, both are in one unit, and capacity is a year's.
 * @param capacityUnit Unit of the capacity: a rate, power, or an amount, which is a year's.
 * @returns A fraction; `#DIV/0!` without capacity, `#N/A` where something is missing or does not fit.
 * @example utilizationCell(29, 366, '2016-02') // 1
 */
export function utilizationCell(
  output: unknown,
  capacity: unknown,
  period: unknown,
  outputUnit?: unknown,
  capacityUnit?: unknown,
): CellResult {
  const units = readUnits(outputUnit, capacityUnit);
  if (units instanceof CellError) return units;
  const span = readSpan(period);
  if (span instanceof CellError) return span;
  const times = rateTimes(`${isoDay(span.first)}/${isoDay(span.last)}`);
  if (times === null || times instanceof CellError) return times ?? new CellError('#N/A', 'The period is missing.');
  const made = readNeeded(output, 'output');
  if (made instanceof CellError) return made;
  const able = readNeeded(capacity, 'capacity');
  if (able instanceof CellError) return able;
  if (able === 0) return new CellError('#DIV/0!', 'The capacity is zero.');
  return attempt(() => ratio(made, able, units ?? { output: 't', capacity: 't/a' }, daysIn(span), times));
}
