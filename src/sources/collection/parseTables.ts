import type { ArticleTable, TableCell } from '../../model/article';
import type { Span } from '../../model/span';

/**
 * The tables of an article, from the column `tables` of a collection: what `packTables` wrote.
 *
 * @param json `[{"span": [start, end], "caption": [start, end] or null, "cells": [[start, end, row, column, rowSpan,
 * columnSpan, header], …]}, …]`, `header` 1 or 0
 * @param length of the text: nothing may point beyond it
 * @returns null where nothing is stated, or what is stated is not of that shape
 * @example parseTables('[]', 100) // []
 */
export function parseTables(json: string | null, length: number): ArticleTable[] | null {
  if (json === null) return null;
  try {
    const tables: unknown = JSON.parse(json);
    return Array.isArray(tables) ? tables.map((table) => tableOf(table, length)) : null;
  } catch {
    return null;
  }
}

function tableOf(table: unknown, length: number): ArticleTable {
  if (typeof table !== 'object' || table === null || !('span' in table) || !('cells' in table)) throw new TypeError();
  const { span, cells } = table;
  if (!Array.isArray(cells)) throw new TypeError();
  const caption = 'caption' in table ? table.caption : null;
  return {
    span: spanOf(span, length),
    caption: caption === null ? null : spanOf(caption, length),
    cells: cells.map((cell) => cellOf(cell, length)),
  };
}

function cellOf(cell: unknown, length: number): TableCell {
  const [start, end, row, column, rowSpan, columnSpan, header] = numbers(cell, 7);
  if (row === undefined || column === undefined || rowSpan === undefined || columnSpan === undefined) {
    throw new TypeError();
  }
  return { span: spanOf([start, end], length), row, column, rowSpan, columnSpan, header: header === 1 };
}

function spanOf(span: unknown, length: number): Span {
  const [start, end] = numbers(span, 2);
  if (start === undefined || end === undefined || start > end || end > length) throw new RangeError();
  return { start, end };
}

/** A cell that spans more than this is no cell: tables are laid out in memory. */
const LARGEST = 1_000_000_000;

function numbers(list: unknown, count: number): number[] {
  if (!Array.isArray(list) || list.length !== count) throw new TypeError();
  return list.map((entry: unknown) => {
    if (typeof entry !== 'number' || !Number.isInteger(entry) || entry < 0 || entry > LARGEST) throw new RangeError();
    return entry;
  });
}
