import { convertCell } from './convertCell';
import { eachCell, type OptionalCells } from './eachCell';
import { toHost } from './toHost';
import { unitList } from './unitList';

// Excel's list of functions is made from the comments of these files: names, order and meaning are fixed once shipped,
// and later arguments may only be appended. Only `function`s at the top level are seen. The help pages are made from
// them, too; a test works out their examples.

/**
 * Converts an amount into another unit: 1.5 kt is 1500 t. A year is 365 days and a month a twelfth of it, unless a period is given. A percentage is a fraction, as in Excel.
 * @customfunction CONVERTUNIT
 * @param value The amount, or a range of them.
 * @param from The unit that it is in, such as "kt", "kt/a" or "USD/lb". Upper and lower case count.
 * @param to The unit that you want, such as "t", "t/d" or "USD/t".
 * @param [of] What it is of, where weight, volume, heat or bushels become each other: "crude oil", "wheat", "natural gas, gross, 15 °C", or a factor: "7.33 bbl/t", "5500 kcal/kg NAR".
 * @param [period] Which year or month a rate is of, such as "2016-02" or "2024".
 * @returns The amount in the unit that you want.
 * @example =INGOT.CONVERTUNIT(1.5,"kt","t") gives 1500
 * @example =INGOT.CONVERTUNIT({1;2},"万吨","t") gives {10000;20000}
 * @example =INGOT.CONVERTUNIT(250,"USc/lb","USD/t") gives 5511.55655462194
 * @example =INGOT.CONVERTUNIT(100,"t","bbl","crude oil") gives 733
 * @example =INGOT.CONVERTUNIT(7,"t","tce","5500 kcal/kg NAR") gives 5.5
 * @example =INGOT.CONVERTUNIT(290,"t/mo","t/d",,"2016-02") gives 10
 * @example =INGOT.CONVERTUNIT(1,"MT","t") gives #N/A
 */
export function convertUnit(
  value: unknown[][],
  from: unknown[][],
  to: unknown[][],
  of?: unknown[][],
  period?: unknown[][],
): unknown[][] {
  const ranges: Record<string, OptionalCells> = { value, from, to, of, period };
  return toHost(eachCell(ranges, convertCell));
}

/**
 * Lists the units that there are: code, name, dimension, factor and where the factor is laid down.
 * @customfunction UNITS
 * @param [dimension] Which ones: "mass", "energy", "power", "volume", "gas volume", "area", "length", "money" and so on. All, if left out.
 * @returns A header and a row for each unit.
 * @example =INDEX(INGOT.UNITS("mass"),2,1) gives "g"
 * @example =INDEX(INGOT.UNITS("mass"),4,4) gives 1000
 * @example =INGOT.UNITS("weight") gives #N/A
 */
export function units(dimension?: unknown): unknown[][] {
  return toHost(unitList(dimension));
}
