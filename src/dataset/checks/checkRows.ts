import type { RowCells } from '../../model/dataset';
import { isInTime, readFigureRows } from '../series/readRows';
import { seriesHints } from '../series/seriesHints';
import type { FigureRow, RowSource } from '../series/Series';
import { capacityBelowOutput } from './capacityBelowOutput';
import { exchangeRateInRows } from './exchangeRateInRows';
import type { Hint } from './hint';
import { impliedBase } from './impliedBase';
import { impliedPrice } from './impliedPrice';
import { outOfSeries } from './outOfSeries';
import { rowArticles } from './rowArticles';
import { shareOfWhole } from './shareOfWhole';
import { sharesTogether } from './sharesTogether';

/** A hint about rows of a table, with where they come from. */
export interface RowHint extends Hint {
  /** The sources of its figures, each once. */
  readonly sources: readonly RowSource[];
}

const CHECKS = [
  impliedPrice,
  exchangeRateInRows,
  impliedBase,
  outOfSeries,
  shareOfWhole,
  sharesTogether,
  capacityBelowOutput,
];

/** A figure that its own change contradicts stands out of its series, and its changes differ: that is one thing. */
function withoutEchoes(hints: readonly Hint[]): Hint[] {
  const contradicted = new Set(hints.flatMap(({ kind, figureIds }) => (kind === 'base' ? figureIds : [])));
  const isEcho = ({ kind, figureIds }: Hint): boolean =>
    (kind === 'series' || kind === 'yoy') && figureIds.every((id) => contradicted.has(id));
  return hints.filter((hint) => !isEcho(hint));
}

function withSources(hint: Hint, sourceOf: ReadonlyMap<string, RowSource>): RowHint {
  const ids = [...new Set(hint.figureIds)];
  const sources = new Map(ids.flatMap((id) => sourceOf.get(id) ?? []).map((source) => [source.label, source]));
  const said = sources.size === 0 ? '' : ` Sources: ${[...sources.keys()].join('; ')}.`;
  return { ...hint, figureIds: ids, message: `${hint.message}${said}`, sources: [...sources.values()] };
}

/**
 * Holds the rows of a table against each other, across all its articles: prices that values and volumes imply, exchange
 * rates, bases of changes against what was reported for then, shares of one whole, capacities below their output,
 * values out of their series. The values that stand in the sheet count.
 *
 * @param rows The rows of the table by header, as they stand.
 * @returns Hints that name their sources, those where the numbers cannot all be right first.
 * @example checkRows(rows).filter(({ figureIds }) => figureIds.includes(id))
 */
export function checkRows(rows: readonly RowCells[]): RowHint[] {
  return checkFigureRows(readFigureRows(rows));
}

/** As {@link checkRows}, of rows that were read. */
export function checkFigureRows(used: readonly FigureRow[]): RowHint[] {
  const articles = rowArticles(used);
  const hints = withoutEchoes([...CHECKS.flatMap((check) => check(articles)), ...seriesHints(used.filter(isInTime))]);
  const sourceOf = new Map(used.map(({ id, source }) => [id, source]));
  return hints
    .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
    .map((hint) => withSources(hint, sourceOf));
}
