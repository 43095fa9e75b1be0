import type { TableRow } from '../output/tableRow';

/** Where a figure comes from, in the three cells beside it. */
export interface BesideTexts {
  readonly unit: string;
  readonly period: string;
  readonly source: string;
}

/** How the last line of a note begins. */
const ID_LINE = 'Ingot figure ';

/** The texts beside a figure. Of a pasted text without an address or a publisher, its sentence is the source. */
export function besideTexts(row: TableRow, unit: string): BesideTexts {
  const published = [row.publisher, row.published].filter((part) => part !== null).join(', ');
  const source = row.source ?? (published === '' ? row.sentence : published);
  return { unit, period: row.period ?? '', source: source ?? '' };
}

/**
 * The text of a note at a figure: what it is, where it was published, the sentence that says it, and the figure's id.
 *
 * @example noteText(row, 't') // 'exports · Zamunda · tin (t)\nJuly 2018\n…'
 */
export function noteText(row: TableRow, unit: string): string {
  const about = [row.measure, row.subject, row.item, row.partner].filter((part) => part !== null).join(' · ');
  const bound = row.bound === 'exact' ? null : `Bound: ${row.bound}`;
  const status = row.status === 'actual' ? null : `Status: ${row.status}`;
  const published = [row.publisher, row.published].filter((part) => part !== null).join(', ');
  const lines = [`${about} (${unit})`, row.period, bound, status, published, row.source, row.sentence];
  return [...lines.filter((line) => line !== null && line !== ''), ID_LINE + row.id].join('\n');
}

/** The id of the figure that a note was written for, or null. */
export function notedId(note: string): string | null {
  const line = note.split('\n').findLast((one) => one.startsWith(ID_LINE));
  return line === undefined ? null : line.slice(ID_LINE.length).trim();
}
