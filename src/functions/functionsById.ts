import * as functions from './functions';

/** A function as Excel calls it, with cells or single values. */
export type CellFunction = (...cells: never[]) => unknown;

/** All functions by the name that stands in a formula. */
export const FUNCTIONS_BY_ID: ReadonlyMap<string, CellFunction> = new Map<string, CellFunction>([
  ['CONVERTUNIT', functions.convertUnit],
  ['UNITS', functions.units],
  ['UTILIZATION', functions.utilization],
  ['ATTRIBUTABLE', functions.attributable],
  ['YOY', functions.yoy],
  ['PRIOR', functions.prior],
  ['ANNUALIZE', functions.annualize],
  ['GROWTHRATE', functions.growthRate],
  ['YOYSERIES', functions.yoySeries],
  ['DECUMULATE', functions.decumulate],
  ['PARSE', functions.parse],
  ['FIGURES', functions.figures],
  ['FIGURE', functions.figure],
]);
