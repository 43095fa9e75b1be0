import { attributableCell, totalStake } from './attributableCell';
import { cellConverter } from './convertCell';
import { eachCell, type OptionalCells } from './eachCell';
import { toHost } from './toHost';
import { unitList } from './unitList';
import { utilizationCell } from './utilizationCell';

// Excel's list of functions is made from the comments of these files: names, order and meaning are fixed once shipped,
// and later arguments may only be appended. Only `function`s at the top level are seen. The help pages are made from
// them, too; a test works out their examples.

/**
 * Converts an amount into another unit: 1.5 kt is 1500 t. A year is 365 days and a month a twelfth of it, unless a period is given. A percentage is a fraction, as in Excel.
 * @customfunction CONVERTUNIT
 * @keywords convert, unit, tonnes, tons, barrels, bushels, ounces, 万吨, kbpd, mtpa, 换算
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
  return toHost(eachCell(ranges, cellConverter()));
}

/**
 * Lists the units that there are: code, name, dimension, factor and where the factor is laid down.
 * @customfunction UNITS
 * @keywords codes, dimension, factor, aliases, 单位
 * @param [dimension] Which ones: "mass", "energy", "power", "volume", "gas volume", "area", "length", "money" and so on. All, if left out.
 * @returns A header and a row for each unit.
 * @example =INDEX(INGOT.UNITS("mass"),2,1) gives "g"
 * @example =INDEX(INGOT.UNITS("mass"),4,4) gives 1000
 * @example =INGOT.UNITS("weight") gives #N/A
 */
export function units(dimension?: unknown): unknown[][] {
  return toHost(unitList(dimension));
}

/**
 * How far capacity is used: output against what the capacity makes in the period. 29 after a capacity of 366 a year is all of it in February 2016.
 * @customfunction UTILIZATION
 * @keywords utilisation, operating rate, load factor, capacity factor, run rate, 开工率, 产能利用率
 * @param output What was made in the period, or a range of amounts.
 * @param capacity What can be made in a year, or in the time that its unit says.
 * @param period The period, such as "2016-02" or "2016-Q3".
 * @param [outputUnit] The unit of the output, such as "kt" or "GWh". If left out, that of the capacity.
 * @param [capacityUnit] The unit of the capacity, such as "kt/a", "t/d" or "MW". If left out, the output's, a year.
 * @returns The part that was used, as a fraction.
 * @example =INGOT.UTILIZATION(29,366,"2016-02") gives 1
 * @example =INGOT.UTILIZATION(372,1000,"2018-01","GWh","MW") gives 0.5
 * @example =INGOT.UTILIZATION(300,10,"2018-06","kt","kt/d") gives 1
 * @example =INGOT.UTILIZATION(1,0,"2018-06") gives #DIV/0!
 */
export function utilization(
  output: unknown[][],
  capacity: unknown[][],
  period: unknown[][],
  outputUnit?: unknown[][],
  capacityUnit?: unknown[][],
): unknown[][] {
  return toHost(eachCell({ output, capacity, period, outputUnit, capacityUnit }, utilizationCell));
}

/**
 * A company's part of an amount. Stakes are multiplied across a row, a chain of holdings; several rows are parallel paths and are added.
 * @customfunction ATTRIBUTABLE
 * @keywords stake, share, equity, ownership, holding, interest, pro rata, 权益
 * @param amount The whole amount, or a range of them.
 * @param stakes The stakes, each 0 to 1 or in per cent: a row for each chain, with 100% where a chain is shorter.
 * @returns The part of the amount.
 * @example =INGOT.ATTRIBUTABLE(200,40%) gives 80
 * @example =INGOT.ATTRIBUTABLE(200,{0.5,0.4}) gives 40
 * @example =INGOT.ATTRIBUTABLE(200,{0.5,0.4;0.1,1}) gives 60
 * @example =INGOT.ATTRIBUTABLE(200,33) gives #VALUE!
 */
export function attributable(amount: unknown[][], stakes: unknown[][]): unknown[][] {
  const stake = totalStake(stakes);
  return toHost(eachCell({ amount }, (whole) => attributableCell(whole, stake)));
}
