import { findQuantities } from '../../mentions/findQuantities';
import type { Article, ArticleTable, TableCell } from '../../model/article';
import type { EvidencedField, FieldEvidence, Figure, FigureKind, Measure } from '../../model/figure';
import type { Magnitude, QuantityMention } from '../../model/quantity';
import type { Span } from '../../model/span';
import { tokenizeText } from '../../text/tokenizeText';
import type { UnnamedFigure } from '../finishFigures';
import { dimensionsOf } from '../units';
import { firstOf, type CellContext, type ColumnFacts, type Found } from './cellContext';
import { cellUnit } from './cellUnit';
import { describeHeader, type Described } from './describeHeader';
import { linkCells, type PlacedFigure } from './linkCells';
import { labelledThing, rowsAreThings } from './rowLabel';
import { gridOf, type TableGrid } from './tableGrid';
import { unitCells } from './unitColumn';

/** The only amount of a cell, or null where it holds words or several. */
function amountIn(text: string): QuantityMention | null {
  const amounts = findQuantities(tokenizeText(text), []);
  const [amount] = amounts;
  if (!amount || amounts.length > 1) return null;
  const rest = text.slice(0, amount.span.start) + text.slice(amount.span.end);
  return /^[\s()+\-–−~*.,%]*$/.test(rest) ? amount : null;
}

function negated(magnitude: Magnitude): Magnitude {
  return typeof magnitude === 'number' ? -magnitude : [-magnitude[1], -magnitude[0]];
}

/** The measure of a cell: a word of its headers that goes with the unit, else what the unit says. */
function measureOf(headers: readonly Described[], unit: string): { value: Measure; span: Span | null } {
  const dimensions = dimensionsOf(unit);
  const named = firstOf(headers, ({ trigger }) =>
    trigger?.definition.dimensions.some((dimension) => dimensions.includes(dimension))
      ? trigger.definition.measure
      : null,
  );
  if (named) return named;
  const value = dimensions.includes('unitPrice') ? 'price' : dimensions.includes('power') ? 'capacity' : 'other';
  return { value, span: null };
}

/** Whose figure it is: somebody named in the row, else the row's label where it names nothing else, else the caption. */
function subjectOf({ row, column, outer, things }: CellContext): Found<string> | null {
  const label = firstOf(row, ({ entity, item, period, trigger, change, text }) => {
    if (things) return null;
    return entity ?? (item === null && period === null && trigger === null && change === null ? text : null);
  });
  return label ?? firstOf([...column.filter(({ unit }) => unit === null), ...outer], ({ entity }) => entity);
}

/** What it is of: the commodity that its row, column or caption names; in a table of things, what the row's label says. */
function itemOf({ row, column, outer, things }: CellContext): Found<string> | null {
  const read = ({ item }: Described): string | null => item;
  return things ? (firstOf(row, read) ?? labelledThing(row)) : firstOf([...row, ...column, ...outer], read);
}

function kindOf(unit: string, isChange: boolean): FigureKind {
  if (isChange) return 'change';
  if (dimensionsOf(unit).includes('unitPrice')) return 'price';
  return unit === '%' ? 'share' : 'level';
}

function evidenceOf(value: Span, fields: Partial<Record<EvidencedField, Span | null | undefined>>): Figure['evidence'] {
  const evidence: Partial<Record<EvidencedField, FieldEvidence>> = { value: { ...value, how: 'stated' } };
  for (const field of ['unit', 'measure', 'period', 'subject', 'item'] as const) {
    const span = fields[field];
    if (span) evidence[field] = { ...span, how: 'inherited' };
  }
  return evidence;
}

/** Whether a cell stands in brackets, as accounts write falls: "(3%)". */
function isBracketed({ span }: TableCell, { text }: Article): boolean {
  return /^\([^()]*\)$/u.test(text.slice(span.start, span.end).trim());
}

function figureOf(cell: TableCell, amount: QuantityMention, context: CellContext): UnnamedFigure | null {
  const span = { start: cell.span.start + amount.span.start, end: cell.span.start + amount.span.end };
  const read = cellUnit(amount, span, context);
  if (read === null) return null;
  const { unit, change } = read;
  const isChange = change !== null;
  const headers = [...context.column, ...context.row, ...context.outer];
  const measure = measureOf([...headers, ...context.corner], unit);
  const period = firstOf(headers, (header) => header.period);
  const subject = subjectOf(context);
  const item = itemOf(context);
  return {
    quote: context.article.text.slice(span.start, span.end),
    ...span,
    sentence: context.line,
    value:
      amount.sign === 'minus' || (isChange && isBracketed(cell, context.article)) ? negated(read.value) : read.value,
    unit,
    kind: kindOf(unit, isChange),
    measure: measure.value,
    subject: subject?.value ?? null,
    item: item?.value ?? null,
    partner: null,
    period: period?.value.period ?? null,
    periodText: period?.value.text ?? null,
    bound: amount.bound,
    status: 'actual',
    basis: change,
    by: isChange ? (firstOf(context.column, ({ by }) => by)?.value ?? null) : null,
    changeOf: null,
    confidence: subject && item && measure.span ? 0.8 : 0.6,
    rule: 'table',
    evidence: evidenceOf(span, {
      unit: read.span,
      measure: measure.span,
      period: period?.span,
      subject: subject?.span,
      item: item?.span,
    }),
  };
}

/** The headers above a cell, the nearest first. */
function above(grid: TableGrid, column: number): TableCell[] {
  return Array.from({ length: grid.headerRows }, (_, up) => grid.at(grid.headerRows - 1 - up, column)).filter(filled);
}

/** The headers at the left of a cell, the nearest first. */
function leftOf(grid: TableGrid, row: number): TableCell[] {
  return Array.from({ length: grid.headerColumns }, (_, left) => grid.at(row, grid.headerColumns - 1 - left)).filter(
    filled,
  );
}

function filled(cell: TableCell | null): cell is TableCell {
  return cell !== null && cell.span.end > cell.span.start;
}

/** Caption and title of a table. */
function outerOf({ text, title, published }: Article, table: ArticleTable): Described[] {
  const outer: Described[] = [];
  if (table.caption)
    outer.push(describeHeader(text.slice(table.caption.start, table.caption.end), table.caption, published));
  if (title !== null) outer.push(describeHeader(title, { start: table.span.start, end: table.span.start }, published));
  return outer;
}

/** A cell with its only amount. */
interface AmountCell {
  readonly cell: TableCell;
  readonly amount: QuantityMention;
}

function amountCells({ text }: Article, table: ArticleTable, grid: TableGrid): AmountCell[] {
  return table.cells.flatMap((cell) => {
    if (cell.header || cell.row < grid.headerRows || cell.column < grid.headerColumns) return [];
    const amount = amountIn(text.slice(cell.span.start, cell.span.end));
    return amount ? [{ cell, amount }] : [];
  });
}

/** What the amounts of each column have in common. */
function factsOf(cells: readonly AmountCell[]): (column: number) => ColumnFacts {
  const none: ColumnFacts = { largest: 0, falls: false };
  const facts = new Map<number, ColumnFacts>();
  for (const { cell, amount } of cells) {
    const { largest, falls } = facts.get(cell.column) ?? none;
    const here = typeof amount.magnitude === 'number' ? amount.magnitude : amount.magnitude[1];
    facts.set(cell.column, { largest: Math.max(largest, here), falls: falls || amount.sign === 'minus' });
  }
  return (column) => facts.get(column) ?? none;
}

/**
 * Reads the figures of a table: each cell that holds one amount, with unit, period, measure, subject and item taken from
 * the headers of its column and row, the caption and the article's title, the nearest first.
 *
 * @returns figures with offsets into the article's text, `changeOf` an index among them; none where the cells hold no amounts
 */
export function readTables(article: Article, table: ArticleTable): UnnamedFigure[] {
  const grid = gridOf(table);
  const known = new Map<TableCell, Described>();
  const describe = (cell: TableCell): Described => {
    const { start, end } = cell.span;
    const described = known.get(cell) ?? describeHeader(article.text.slice(start, end), cell.span, article.published);
    known.set(cell, described);
    return described;
  };
  const outer = outerOf(article, table);
  const corner = grid.headerRows > 0 ? [grid.at(0, 0)].filter(filled).map(describe) : [];
  const things = rowsAreThings(corner, outer);
  const units = unitCells(article, grid);
  const cells = amountCells(article, table, grid).filter(
    ({ cell }) => cell.column !== units.column || units.of(cell.row) === null,
  );
  const facts = factsOf(cells);
  const placed = cells.flatMap(({ cell, amount }): PlacedFigure[] => {
    const opening = grid.at(cell.row, 0) ?? cell;
    const headers = above(grid, cell.column).map(describe);
    const figure = figureOf(cell, amount, {
      article,
      column: headers,
      row: leftOf(grid, cell.row).map(describe),
      outer,
      corner,
      things,
      unitCell: units.of(cell.row),
      facts: facts(cell.column),
      line: { start: Math.min(opening.span.start, cell.span.start), end: cell.span.end },
    });
    return figure ? [{ figure, row: cell.row, column: cell.column, headers }] : [];
  });
  return linkCells(placed);
}
