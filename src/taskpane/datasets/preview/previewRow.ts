/**
 * What a refresh would do to a row of the table:
 * - `added`: it is new, and so is what it reports
 * - `repeats`: it is new, and reports what another row reports as well
 * - `changed`: the sources say something else now, and the analyst has not touched those cells
 * - `withdrawn`: its article no longer says it; the row stays and is no longer used
 * - `conflict`: the analyst changed a cell, and so did the sources
 * - `follows`: changed, but only in what is worked out from a cell that the analyst changed
 * - `worded`: changed, but only in how the article words it
 * - `sure`: changed, but only in how sure Ingot is
 * - `ids`: its Id was emptied or overwritten, and it was known by its other columns: the Id is written again
 * - `kept`: the analyst changed cells, the sources did not: nothing happens
 */
export type PreviewGroup =
  'added' | 'repeats' | 'changed' | 'withdrawn' | 'conflict' | 'follows' | 'worded' | 'sure' | 'ids' | 'kept';

/** One cell of a row: what it held, and what it would hold. */
export interface PreviewCell {
  readonly header: string;
  /** As the sheet has it now. */
  readonly stands: string;
  /** As the sources have it now. */
  readonly says: string;
  /** Whether the analyst changed it, and the sources too. */
  readonly conflict: boolean;
}

/** A row of the table that a refresh is about. */
export interface PreviewRow {
  readonly id: string;
  readonly group: PreviewGroup;
  /** Its amount, as the sources have it now: `519,000 t`. */
  readonly amount: string;
  /** What it is of: `exports · Rusal · aluminium · 2016-07`. */
  readonly of: string;
  readonly cells: readonly PreviewCell[];
  readonly sentence: string;
  /** Publisher or address of its article; '' where it has none. */
  readonly source: string;
  /** What it repeats; null where it is no repeat. */
  readonly repeat: RepeatedRow | null;
  /** What else to know of it; '' where there is nothing. */
  readonly note: string;
}

/** The row that a new one repeats. */
export interface RepeatedRow {
  /** What it says, and which of the two is used. */
  readonly words: string;
  /** Its id where it stands in the table, so that it can be shown; null where it is new as well. */
  readonly id: string | null;
}

/** The groups in the order of the list: first what the analyst has to decide. */
export const PREVIEW_GROUPS: readonly PreviewGroup[] = [
  'conflict',
  'changed',
  'added',
  'repeats',
  'withdrawn',
  'ids',
  'follows',
  'worded',
  'sure',
  'kept',
];

/** What the list calls a group. */
export const GROUP_NAMES: Readonly<Record<PreviewGroup, string>> = {
  conflict: 'Conflicts',
  changed: 'Changed',
  added: 'New facts',
  repeats: 'Repeats',
  withdrawn: 'Withdrawn',
  ids: 'Ids put back',
  follows: 'Follows your edits',
  worded: 'Only how the article words it',
  sure: 'Only how sure Ingot is',
  kept: 'Your edits, kept',
};

/** What happens to the rows of a group. */
export const GROUP_NOTES: Readonly<Record<PreviewGroup, string>> = {
  conflict: 'You changed these cells, and the sources changed too. Yours stay until you choose.',
  changed: 'The sources say something else now.',
  added: 'No row reports these yet. They are added below the rows of the table.',
  repeats: 'Reported by another row already. They are added below as well; formulas sum one row of each fact.',
  withdrawn: 'Their articles no longer say this. The rows stay, with Use set to FALSE.',
  ids: 'Their Ids were emptied or overwritten. Ingot knew the rows by their other columns and writes the Ids again.',
  follows: 'Worked out again from what you changed: the amount in the table’s unit, the series.',
  worded: 'The figures are the same; their sentences or names are written otherwise now.',
  sure: 'The figures are the same; their Confidence changes.',
  kept: 'The sources did not change here: your values stay.',
};
