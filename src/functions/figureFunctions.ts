import { CellError } from './CellError';
import { readUnit } from './convertCell';
import { eachCell } from './eachCell';
import { readText } from './readCell';
import { findFigure, readPick } from './table/findFigure';
import { readFigureTable } from './table/figureTable';
import { figureValue } from './table/figureValue';
import { amountRows, readDay, textOf } from './textCells';
import { toHost } from './toHost';

// As in unitFunctions.ts: names, order and meaning are fixed once shipped. What reads articles is loaded when a cell
// first needs it.

/**
 * Which of several rows is meant.
 * @customenum {string}
 */
// prettier-ignore
enum Picks {
  /** The only one: #N/A where there are several. */
  only = "only",
  /** The one of the last period. */
  latest = "latest",
  /** The first of the table. */
  first = "first",
  /** The last of the table. */
  last = "last",
}

/**
 * The amount in a text: "3.47 million tons" is 3470000. A range such as "13-15 GW" spills its low and its high end.
 * @customfunction PARSE
 * @keywords read, extract, number, text to number, amount
 * @param text The text, or a column of texts.
 * @param [unit] The unit that you want, such as "kt". If left out, the base unit: t, MW, MWh, bbl, m3, the currency.
 * @returns The amount; #N/A where the text has none, or more than one.
 * @example =INGOT.PARSE("3.47 million tons") gives 3470000
 * @example =INGOT.PARSE("3.47 million tons","Mt") gives 3.47
 * @example =INGOT.PARSE("13-15 GW") gives {13000,15000}
 * @example =INGOT.PARSE("down -2.4%") gives -0.024
 * @example =INGOT.PARSE("60.9 billion yuan ($8.99 billion)","USD") gives 8990000000
 * @example =INGOT.PARSE("no amount") gives #N/A
 */
export async function parse(text: unknown[][], unit?: unknown): Promise<unknown[][]> {
  const written = readText(unit);
  const target = written === '' ? null : readUnit(unit, 'unit');
  if (target instanceof CellError) return toHost([[target]]);
  if ((text[0]?.length ?? 0) > 1) {
    return toHost([[new CellError('#VALUE!', 'Give one column of texts: a range spills to the right.')]]);
  }
  const { amountInText } = await import('./engine/amountInText');
  const amounts = text.flat().map((cell) => {
    const words = readText(cell);
    return words instanceof CellError ? words : words === '' ? null : amountInText(words, target);
  });
  return toHost(amountRows(amounts));
}

/**
 * The figures of a text, as the table that the pane inserts: measure, subject, item, period, value, unit and where it was read. Dates are texts.
 * @customfunction FIGURES
 * @keywords extract, article, news, press release, read
 * @param text The text of an article; of several cells, a line each.
 * @param [published] When it was published, such as "2018-08-09": "last month" is told from it.
 * @returns A header and a row for each figure; #N/A where there are none.
 * @example =INDEX(INGOT.FIGURES("China exported 519,000 tonnes of unwrought aluminium in July.","2018-08-09"),1,6) gives "Measure"
 * @example =INDEX(INGOT.FIGURES("China exported 519,000 tonnes of unwrought aluminium in July.","2018-08-09"),2,15) gives 519000
 * @example =INGOT.FIGURES("Nothing happened.") gives #N/A
 */
export async function figures(text: unknown[][], published?: unknown): Promise<unknown[][]> {
  const words = textOf(text);
  if (words instanceof CellError) return toHost([[words]]);
  const day = readDay(published);
  if (day instanceof CellError) return toHost([[day]]);
  if (words === '') return toHost([[new CellError('#N/A', 'The text is missing.')]]);
  const { figuresInText } = await import('./engine/figuresInText');
  return toHost(figuresInText(words, day));
}

/**
 * Looks a figure up in a table of figures and gives its value in the unit that you want. Rows whose Use is FALSE are passed over.
 * @customfunction FIGURE
 * @keywords lookup, XLOOKUP, VLOOKUP, find, table of figures
 * @param table The table with its header, such as Figures[#All].
 * @param measure The measure, such as "exports" or "capacity".
 * @param subject Whose it is: the country or company.
 * @param [item] Of what: the commodity or plant. Any, if left out.
 * @param [period] The period, such as "2016-07", "2016" or a date. Any, if left out.
 * @param [unit] The unit that you want, such as "kt". If left out, the one that the table reports in.
 * @param [pick] Which of several rows: "only" (#N/A where there are several; if left out), "latest" (of the last period), "first" or "last" (of the table).
 * @param [partner] The other side: where the exports went, whose stake it is in. If left out, the row without one, the total, comes before those with one.
 * @returns The value; #N/A says why where no row matches, or several do.
 * @example =INGOT.FIGURE({"Measure","Subject","Period","Value","Unit";"exports","China","2016-07",519,"kt"},"exports","China",,"2016-07","t") gives 519000
 * @example =INGOT.FIGURE({"Measure","Subject","Period","Value","Unit";"exports","China",2016,1,"Mt";"exports","China",2017,2,"Mt"},"exports","China",,,"kt","latest") gives 2000
 * @example =INGOT.FIGURE({"Measure","Subject","Partner","Value","Unit";"exports","Chile","",519,"kt";"exports","Chile","Japan",60,"kt"},"exports","Chile") gives 519
 * @example =INGOT.FIGURE({"Measure","Subject","Partner","Value","Unit";"exports","Chile","",519,"kt";"exports","Chile","Japan",60,"kt"},"exports","Chile",,,,,"Japan") gives 60
 * @example =INGOT.FIGURE({"Measure","Subject","Value","Unit";"exports","China",519,"kt"},"exports","Chile") gives #N/A
 */
export function figure(
  table: unknown[][],
  measure: unknown[][],
  subject: unknown[][],
  item?: unknown[][],
  period?: unknown[][],
  unit?: unknown[][],
  pick?: Picks,
  partner?: unknown[][],
): unknown[][] {
  const rows = readFigureTable(table);
  if (rows instanceof CellError) return toHost([[rows]]);
  const chosen = readPick(pick);
  if (chosen instanceof CellError) return toHost([[chosen]]);
  const ranges = { measure, subject, item, period, unit, partner };
  return toHost(
    eachCell(ranges, (ofMeasure, ofSubject, ofItem, inPeriod, inUnit, withPartner) => {
      const query = {
        measure: ofMeasure,
        subject: ofSubject,
        item: ofItem,
        period: inPeriod,
        partner: withPartner,
      };
      const row = findFigure(rows, query, chosen);
      return row instanceof CellError ? row : figureValue(row, inUnit);
    }),
  );
}
