import { dayOfSerial } from '../../dataset/serialDates';
import { MEASURES } from '../../model/figure';
import type { WrittenRow } from '../../model/dataset';
import { webAddress } from '../../output/cleanText';
import type { TableRow } from '../../output/tableRow';
import { isOneOf } from './store/guards';

const isKind = isOneOf('level', 'change', 'share', 'price');
const isMeasure = isOneOf(...MEASURES);
const isStatus = isOneOf('actual', 'planned', 'forecast');
const isSpan = isOneOf('D', 'M', 'Q', 'H', 'A', 'FY', 'YTD', 'other');
const isBound = isOneOf('exact', 'about', 'over', 'atleast', 'under', 'upto');
const isBasis = isOneOf('yoy', 'mom', 'qoq', 'other');

/** Reads cells by header. */
class CellReader {
  constructor(private readonly row: WrittenRow) {}

  at(header: string): unknown {
    return this.row.cells[header];
  }

  text(header: string): string | null {
    const value = this.at(header);
    return typeof value === 'string' && value !== '' ? value : null;
  }

  number(header: string): number | null {
    const value = this.at(header);
    return typeof value === 'number' ? value : null;
  }

  day(header: string): string | null {
    const serial = this.number(header);
    return serial === null ? null : dayOfSerial(serial);
  }

  choice<Choice>(header: string, is: (value: unknown) => value is Choice, otherwise: Choice): Choice {
    const value = this.at(header);
    return is(value) ? value : otherwise;
  }
}

const names = (cells: CellReader) => ({
  subject: cells.text('Subject'),
  item: cells.text('Item'),
  partner: cells.text('Partner'),
  subjectWritten: cells.text('SubjectWritten'),
  itemWritten: cells.text('ItemWritten'),
});

const times = (cells: CellReader) => ({
  periodStart: cells.day('PeriodStart'),
  periodEnd: cells.day('PeriodEnd'),
  published: cells.day('Published'),
  span: cells.choice('Span', isSpan, 'other'),
  period: cells.text('Period'),
});

const amounts = (cells: CellReader) => ({
  value: cells.number('Value'),
  unit: cells.text('Unit') ?? '',
  stdValue: cells.number('StdValue'),
  stdUnit: cells.text('StdUnit') ?? '',
  low: cells.number('Low') ?? Number.NaN,
  high: cells.number('High') ?? Number.NaN,
  bound: cells.choice('Bound', isBound, 'exact'),
  confidence: cells.number('Confidence') ?? Number.NaN,
});

const changes = (cells: CellReader) => ({
  yoy: cells.number('YoY'),
  mom: cells.number('MoM'),
  change: cells.number('Change'),
  changeBasis: cells.choice('ChangeBasis', isBasis, null),
});

function origin(cells: CellReader) {
  const written = cells.text('Source');
  const isAddress = webAddress(written) !== null;
  return {
    publisher: cells.text('Publisher'),
    title: isAddress ? null : written,
    source: isAddress ? written : null,
    sentence: cells.text('Sentence'),
  };
}

/**
 * The row of the table of figures whose cells these are: what `rowCells` was made of.
 *
 * @example tableRowOf({ id: 'f1', article: 'a1', cells: rowCells(row) }).stdValue // 519000
 */
export function tableRowOf(row: WrittenRow): TableRow {
  const cells = new CellReader(row);
  return {
    id: row.id,
    use: cells.at('Use') === true,
    reviewed: cells.at('Reviewed') === true,
    series: cells.text('Series') ?? '',
    kind: cells.choice('Kind', isKind, 'level'),
    measure: cells.choice('Measure', isMeasure, 'other'),
    status: cells.choice('Status', isStatus, 'actual'),
    ...names(cells),
    ...times(cells),
    ...amounts(cells),
    ...changes(cells),
    ...origin(cells),
  };
}
