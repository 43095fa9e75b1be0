import { findQuantities } from '../../mentions/findQuantities';
import type { Article, ArticleTable, TableCell } from '../../model/article';
import type { EvidencedField, FieldEvidence, Figure, FigureKind, Measure } from '../../model/figure';
import type { Magnitude, QuantityMention } from '../../model/quantity';
import type { Span } from '../../model/span';
import { tokenizeText } from '../../text/tokenizeText';
import type { UnnamedFigure } from '../finishFigures';
import { dimensionsOf } from '../units';
import { describeHeader, type Described } from './describeHeader';
import { gridOf, type TableGrid } from './tableGrid';

/** The only amount of a cell, or null where it holds words or several. */
function amountIn(text: string): QuantityMention | null {
  const amounts = findQuantities(tokenizeText(text), []);
  const [amount] = amounts;
  if (!amount || amounts.length > 1) return null;
  const rest = text.slice(0, amount.span.start) + text.slice(amount.span.end);
  return /^[\s()+\-–−~*.,%]*$/.test(rest) ? amount : null;
}

function scaled(magnitude: Magnitude, scale: number): Magnitude {
  const round = (n: number): number => Number((n * scale).toPrecision(15));
  return typeof magnitude === 'number' ? round(magnitude) : [round(magnitude[0]), round(magnitude[1])];
}

function negated(magnitude: Magnitude): Magnitude {
  return typeof magnitude === 'number' ? -magnitude : [-magnitude[1], -magnitude[0]];
}

/** What is read for a field, from the nearest header that says it. */
function first<T>(
  headers: readonly Described[],
  read: (header: Described) => T | null,
): { value: T; span: Span } | null {
  for (const header of headers) {
    const value = read(header);
    if (value !== null) return { value, span: header.span };
  }
  return null;
}

/** The measure of a cell: a word of its headers that goes with the unit, else what the unit says. */
function measureOf(headers: readonly Described[], unit: string): { value: Measure; span: Span | null } {
  const dimensions = dimensionsOf(unit);
  const named = first(headers, ({ trigger }) =>
    trigger?.definition.dimensions.some((dimension) => dimensions.includes(dimension))
      ? trigger.definition.measure
      : null,
  );
  if (named) return named;
  const value = dimensions.includes('unitPrice') ? 'price' : dimensions.includes('power') ? 'capacity' : 'other';
  return { value, span: null };
}

/** What stands around a cell. */
interface CellContext {
  readonly article: Article;
  readonly column: readonly Described[];
  readonly row: readonly Described[];
  /** Caption and title. */
  readonly outer: readonly Described[];
  /** The top left cell: it names what the rows are, and sometimes the unit of all. */
  readonly corner: readonly Described[];
  /** From the beginning of the row to the end of the cell. */
  readonly line: Span;
}

/** Whose figure it is: somebody named in the row, else the row's label where it names no commodity, else the caption. */
function subjectOf({ row, column, outer }: CellContext): { value: string; span: Span } | null {
  const label = first(
    row,
    ({ entity, item, period, text }) => entity ?? (item === null && period === null ? text : null),
  );
  return label ?? first([...column.filter(({ unit }) => unit === null), ...outer], ({ entity }) => entity);
}

interface CellUnit {
  readonly unit: string;
  readonly value: Magnitude;
  readonly span: Span;
  readonly change: Described['change'];
}

function unitOf(amount: QuantityMention, span: Span, context: CellContext): CellUnit | null {
  const headers = [...context.column, ...context.row, ...context.corner, ...context.outer];
  const change = first([...context.column, ...context.row], (header) => header.change)?.value ?? null;
  if (amount.class === 'measured' && amount.unit !== null)
    return { unit: amount.unit, value: amount.magnitude, span, change };
  const headed = first(headers, ({ unit }) => unit);
  if (headed)
    return { unit: headed.value.unit, value: scaled(amount.magnitude, headed.value.scale), span: headed.span, change };
  return change === null ? null : { unit: '%', value: amount.magnitude, span, change };
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

function figureOf(cell: TableCell, amount: QuantityMention, context: CellContext): UnnamedFigure | null {
  const span = { start: cell.span.start + amount.span.start, end: cell.span.start + amount.span.end };
  const read = unitOf(amount, span, context);
  if (read === null) return null;
  const { unit, change } = read;
  const isChange = change !== null && (unit === '%' || unit === 'pp');
  const headers = [...context.column, ...context.row, ...context.outer];
  const measure = measureOf([...headers, ...context.corner], unit);
  const period = first(headers, (header) => header.period);
  const subject = subjectOf(context);
  const item = first([...context.row, ...context.column, ...context.outer], (header) => header.item);
  return {
    quote: context.article.text.slice(span.start, span.end),
    ...span,
    sentence: context.line,
    value: amount.sign === 'minus' ? negated(read.value) : read.value,
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
    basis: isChange ? change : null,
    by: null,
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

/**
 * Reads the figures of a table: each cell that holds one amount, with unit, period, measure, subject and item taken from
 * the headers of its column and row, the caption and the article's title, the nearest first.
 *
 * @returns figures with offsets into the article's text; none where the cells hold no amounts
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
  const figures: UnnamedFigure[] = [];
  for (const cell of table.cells) {
    if (cell.header || cell.row < grid.headerRows || cell.column < grid.headerColumns) continue;
    const amount = amountIn(article.text.slice(cell.span.start, cell.span.end));
    if (!amount) continue;
    const opening = grid.at(cell.row, 0) ?? cell;
    const figure = figureOf(cell, amount, {
      article,
      column: above(grid, cell.column).map(describe),
      row: leftOf(grid, cell.row).map(describe),
      outer,
      corner,
      line: { start: Math.min(opening.span.start, cell.span.start), end: cell.span.end },
    });
    if (figure) figures.push(figure);
  }
  return figures;
}
