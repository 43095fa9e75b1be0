import type { Article, ArticleTable, TableCell } from '../../../model/article';
import type { Span } from '../../../model/span';
import { webAddress } from '../../../output/cleanText';
import { isCount, isRecord, isText, isTextOrNull, listOf } from './guards';

/** A stretch that lies in a text; others would make figures of what is not there. */
function spanOf(found: unknown, length: number): Span | null {
  if (!isRecord(found) || !isCount(found.start) || !isCount(found.end)) return null;
  const { start, end } = found;
  return start <= end && end <= length ? { start, end } : null;
}

function cellOf(found: unknown, length: number): TableCell | null {
  if (!isRecord(found)) return null;
  const { row, column, rowSpan, columnSpan, header } = found;
  const span = spanOf(found.span, length);
  if (span === null || !isCount(row) || !isCount(column) || !isCount(rowSpan) || !isCount(columnSpan)) return null;
  return { span, row, column, rowSpan, columnSpan, header: header === true };
}

function tableOf(found: unknown, length: number): ArticleTable | null {
  if (!isRecord(found)) return null;
  const span = spanOf(found.span, length);
  if (span === null) return null;
  return { span, caption: spanOf(found.caption, length), cells: listOf(found.cells, (cell) => cellOf(cell, length)) };
}

function articleOf(found: unknown): Article | null {
  if (!isRecord(found) || !isText(found.id) || !isText(found.text)) return null;
  const { id, text } = found;
  const told = (value: unknown): string | null => (isTextOrNull(value) ? value : null);
  return {
    id,
    title: told(found.title),
    published: told(found.published),
    publisher: told(found.publisher),
    url: webAddress(told(found.url)),
    language: told(found.language),
    text,
    tables: listOf(found.tables, (table) => tableOf(table, text.length)),
    furniture: listOf(found.furniture, (span) => spanOf(span, text.length)),
  };
}

/** Makes articles of what was found in a workbook: whatever is none is left out. Null where it is no list. */
export function validArticles(found: unknown): Article[] | null {
  return Array.isArray(found) ? listOf(found, articleOf) : null;
}
