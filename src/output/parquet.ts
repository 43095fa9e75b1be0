import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { DataColumn } from './column';

type Cell = string | number | boolean | Date | null;

/**
 * A table as an Apache Parquet file: texts as UTF-8 strings, dates as DATE, numbers as DOUBLE, truth values as BOOLEAN;
 * all but these last may be null. Nothing is escaped: a text that starts with `=` is a text. The same rows give the
 * same bytes.
 *
 * @returns The bytes of the file.
 * @example writeParquet(FIGURE_COLUMNS, figureRows(articles))
 */
export function writeParquet<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): Uint8Array {
  const root: SchemaElement = { name: 'root', num_children: columns.length };
  const columnData = columns.map((column) => ({
    name: column.header,
    data: rows.map((row) => cellOf(column, row)),
  }));
  const schema = [root, ...columns.map(elementOf)];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: 'Ingot' }));
}

function elementOf<Row>({ header: name, type }: DataColumn<Row>): SchemaElement {
  switch (type) {
    case 'boolean':
      return { name, type: 'BOOLEAN', repetition_type: 'REQUIRED' };
    case 'number':
      return { name, type: 'DOUBLE', repetition_type: 'OPTIONAL' };
    case 'date':
      return { name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' };
    case 'link':
    case 'text':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' };
  }
}

function cellOf<Row>(column: DataColumn<Row>, row: Row): Cell {
  const cell = column.read(row);
  return column.type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}
