import { serialOfDay } from '../dataset/serialDates';
import { DATE_FORMAT } from '../output/column';
import type { TableRow } from '../output/tableRow';

type Properties = NonNullable<Excel.DoubleCellValue['properties']>;

/** Characters that a property of a card can hold; longer ones are cut. */
const LONGEST = 2000;

function published(row: TableRow): Properties {
  const serial = row.published === null ? null : serialOfDay(row.published);
  if (serial === null) return {};
  const day: Excel.DoubleCellValue = { type: 'Double', basicValue: serial, numberFormat: DATE_FORMAT };
  return { Published: day };
}

function texts(row: TableRow): Properties {
  const told: Readonly<Record<string, string | null>> = {
    Amount: row.value === null ? null : `${row.value} ${row.unit}`,
    Measure: row.measure,
    Subject: row.subject,
    Item: row.item,
    Partner: row.partner,
    Period: row.period,
    Bound: row.bound,
    Status: row.status,
    Title: row.title,
    Publisher: row.publisher,
    Source: row.source,
    Sentence: row.sentence,
    Id: row.id,
  };
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, text]) =>
      text === null ? [] : [[name, { type: 'String' as const, basicValue: text.slice(0, LONGEST) }]],
    ),
  );
}

/**
 * A number that carries where it comes from: the cell shows and sums the number, its card tells the rest, and
 * `=A2.Source` reads it. For Excel with the set `cards`.
 *
 * @example cell.valuesAsJson = [[cardOf(row, 519000, '#,##0')]]
 */
export function cardOf(row: TableRow, value: number, numberFormat: string): Excel.DoubleCellValue {
  return { type: 'Double', basicValue: value, numberFormat, properties: { ...texts(row), ...published(row) } };
}
