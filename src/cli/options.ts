import path from 'node:path';
import { UsageError } from './errors';

export const FORMATS = ['table', 'json', 'jsonl', 'csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.txt': 'table',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
};

/**
 * The format to write: the one that is asked for, else the one that the file's name ends in, else a table for people
 * and JSONL for programs.
 *
 * @param asked `--format`, null where absent
 * @param out `--out`, null for standard output
 * @throws UsageError where no format can be told, or a workbook would go to standard output
 * @example
 * chooseFormat(null, 'figures.csv', false); // 'csv'
 */
export function chooseFormat(asked: Format | null, out: string | null, terminal: boolean): Format {
  const format = asked ?? (out === null ? (terminal ? 'table' : 'jsonl') : formatOfName(out));
  if (format === 'xlsx' && out === null) {
    throw new UsageError('a workbook cannot be printed; add --out FILE.xlsx');
  }
  return format;
}

function formatOfName(out: string): Format {
  const format = FORMAT_OF_ENDING[path.extname(out).toLowerCase()];
  if (format !== undefined) return format;
  throw new UsageError(`the ending of ${out} names no format; add --format ${FORMATS.join('|')}`);
}

/**
 * The date of `--published`.
 *
 * @throws UsageError where it is no date of the calendar
 */
export function parsePublished(value: string): string {
  if (isCalendarDate(value)) return value;
  throw new UsageError(`--published ${value} is not a date; write it as YYYY-MM-DD, for example 2018-08-09`);
}

/** The path of `--out`, null for standard output, which `-` also means. */
export function outPath(out: string | undefined): string | null {
  return out === undefined || out === '-' ? null : out;
}

/** Whether a text is a date of the calendar, `YYYY-MM-DD`. */
function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
