import { CURRENCY_CODES, currencyName } from '../units/currencies';
import { UNIT_DEFINITIONS } from '../units/definitions';
import { FAMILIES } from '../units/families';
import { ALIASES } from '../units/trade/aliases';
import { readTradeUnit } from '../units/trade/tradeUnit';
import { TRADE_SOURCES } from '../units/trade/tradeSources';
import { TRADE_KINDS, TRADE_UNITS } from '../units/trade/tradeUnits';
import { CellError } from './CellError';
import type { CellResult } from './eachCell';
import { readText } from './readCell';

type Row = readonly [code: string, name: string, dimension: string, factor: number, source: string];

/** What each dimension's factors count. */
const BASES: ReadonlyMap<string, string> = new Map([
  ['mass', 'kg'],
  ['energy', 'J'],
  ['power', 'W'],
  ['volume', 'm3'],
  ['gas volume', 'm3 at 15 °C'],
  ['area', 'm2'],
  ['length', 'm'],
  ['money', 'the currency'],
]);

const HEADER = ['code', 'name', 'dimension', 'factor', 'source'];

const sourceOf = (source: keyof typeof TRADE_SOURCES): string => TRADE_SOURCES[source];

const named = (label: string): string => (label.startsWith('gas volume') ? 'gas volume' : label);

function tableRows(): Row[] {
  return [
    ...[...UNIT_DEFINITIONS.values()].map(({ code, name, family, factor, source }): Row => [
      code,
      name,
      named(FAMILIES[family].label),
      Number(factor),
      sourceOf(source),
    ]),
    ...[...TRADE_UNITS.values()].map(({ code, name, kind, source }): Row => [
      code,
      name,
      named(TRADE_KINDS[kind].label),
      readTradeUnit(code)?.factor.toSignificantDigits(15).toNumber() ?? 0,
      sourceOf(source),
    ]),
  ];
}

function aliasRows(): Row[] {
  return [...ALIASES].flatMap(([name, { times, code }]): Row[] => {
    const unit = readTradeUnit(name);
    if (unit === null) return [];
    const factor = unit.factor.toSignificantDigits(15).toNumber();
    const label = unit.currency === null ? named(unit.label) : 'money';
    return [[name, Number(times) === 1 ? code : `${Number(times)} ${code}`, label, factor, 'Another name']];
  });
}

function currencyRows(): Row[] {
  return [...CURRENCY_CODES].map((code): Row => [code, currencyName(code), 'money', 1, 'ISO 4217']);
}

/** All rows, those of one dimension together, as they first come up. */
function allRows(): Row[] {
  const rows = [...tableRows(), ...currencyRows(), ...aliasRows()];
  const order = [...new Set(rows.map(([, , dimension]) => dimension))];
  return rows.sort((a, b) => order.indexOf(a[2]) - order.indexOf(b[2]));
}

/**
 * The units that cells can be converted between.
 *
 * @param cell A dimension ("mass"), or nothing for all.
 * @returns A header and a row a unit: code, name, dimension, factor, source; `#N/A` where there is no such dimension.
 * @example unitList('area')[1] // ['ha', 'hectare', 'area', 10000, 'BIPM, …']
 */
export function unitList(cell: unknown): CellResult[][] {
  const wanted = readText(cell);
  if (wanted instanceof CellError) return [[wanted]];
  const rows = allRows();
  const chosen = wanted === '' ? rows : rows.filter(([, , dimension]) => dimension === wanted.toLowerCase());
  if (chosen.length === 0) {
    const known = [...new Set(rows.map(([, , dimension]) => dimension))].join(', ');
    return [[new CellError('#N/A', `There is no dimension "${wanted.slice(0, 40)}". There are: ${known}.`)]];
  }
  const base = BASES.get(wanted.toLowerCase());
  const header = base === undefined ? HEADER : HEADER.map((name) => (name === 'factor' ? `factor (${base})` : name));
  return [header, ...chosen.map((row) => [...row])];
}
