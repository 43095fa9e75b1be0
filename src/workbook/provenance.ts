import type { TableRow } from '../output/tableRow';

/** Where a figure comes from, in the three cells beside it. */
export interface BesideTexts {
  readonly unit: string;
  readonly period: string;
  readonly source: string;
}

/** How the last line of a note begins. */
const ID_LINE = 'Ingot figure ';

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ');

/** What an article without an address is found by: its title and publisher, or else the sentence; and its date. */
function sourceWords({ title, publisher, published, sentence }: TableRow): string {
  if (title !== null || publisher !== null || sentence === null) return joined([title, publisher, published]);
  return published === null ? sentence : `${sentence} (${published})`;
}

/** The texts beside a figure. The source is the article's address, or what else it is found by. */
export function besideTexts(row: TableRow, unit: string): BesideTexts {
  return { unit, period: row.period ?? '', source: row.source ?? sourceWords(row) };
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
  const published = joined([row.title, row.publisher, row.published]);
  const lines = [`${about} (${unit})`, row.period, bound, status, published, row.source, row.sentence];
  return [...lines.filter((line) => line !== null && line !== ''), ID_LINE + row.id].join('\n');
}

/** The id of the figure that a note was written for, or null. */
export function notedId(note: string): string | null {
  const line = note.split('\n').findLast((one) => one.startsWith(ID_LINE));
  return line === undefined ? null : line.slice(ID_LINE.length).trim();
}

const LABELLED = /^(?:Bound|Status): /u;
const DATED = /\d{4}-\d{2}-\d{2}$/u;
const ADDRESS = /^https?:/u;

/**
 * The text of a note without the sentence of the article: what stands last before the id and is neither an address nor
 * where and when it was published. The notes of others stay as they are.
 *
 * @example withoutSentence(noteText(row, 't')).includes(row.sentence) // false
 */
export function withoutSentence(note: string): string {
  if (notedId(note) === null) return note;
  const lines = note.split('\n');
  const place = lines.findLastIndex((line) => line.startsWith(ID_LINE)) - 1;
  const line = lines[place] ?? '';
  const tells = place > 0 && !LABELLED.test(line) && !DATED.test(line) && !ADDRESS.test(line);
  return tells ? lines.toSpliced(place, 1).join('\n') : note;
}
