/** Sets of functions that Ingot does without where they are missing. */
const SETS = { mergedUndo: '1.20', cards: '1.19', notes: '1.18', comments: '1.10' } as const;

/**
 * Whether this Excel has a set of functions that Ingot can do without.
 *
 * @example if (supports('notes')) context.workbook.notes.add(cell, text)
 */
export function supports(set: keyof typeof SETS): boolean {
  return typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', SETS[set]);
}
