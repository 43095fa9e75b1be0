import type { GridFigure } from './gridFigure';

/** Words of a label or a name, in one form. */
export function wordsOf(text: string | null): readonly string[] {
  const words = (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words ?? [];
}

/** Words that labels have and names lack. */
const SMALL_WORDS = new Set(['of', 'the', 'and', 'in', 'to', 'from', 'total']);

const namesOf = ({ subject, item, subjectWritten, itemWritten }: GridFigure) =>
  [subject, item, subjectWritten, itemWritten].map(wordsOf).filter((words) => words.length > 0);

/** Whether every word occurs in what the figure is called. */
function isExplained(words: readonly string[], figure: GridFigure): boolean {
  const known = new Set([
    ...namesOf(figure).flat(),
    ...wordsOf(figure.partner),
    ...wordsOf(figure.measure),
    ...wordsOf(figure.kind),
  ]);
  return words.every((word) => known.has(word) || SMALL_WORDS.has(word));
}

/**
 * Whether the label of a row of a grid names a figure: it is the key of its series, or it holds the whole name of its
 * subject or of its item, and nothing that the figure is not about ("China", "China copper exports", "refined copper").
 *
 * @example labelNames('China aluminium', figure) // true where the figure is of China's aluminium
 */
export function labelNames(label: string, figure: GridFigure): boolean {
  if (label.trim().toLowerCase() === figure.series.toLowerCase()) return true;
  const words = wordsOf(label);
  const given = new Set(words);
  const hasName = namesOf(figure).some((name) => name.every((word) => given.has(word)));
  return hasName && isExplained(words, figure);
}

/** Whether words beside the grid ("Exports of copper") are about a figure. */
export function contextNames(context: string, figure: GridFigure): boolean {
  return isExplained(wordsOf(context), figure);
}

/** Whether a label names the partner of a figure too. */
export function labelNamesPartner(label: string, { partner }: GridFigure): boolean {
  const [given, words] = [new Set(wordsOf(label)), wordsOf(partner)];
  return words.length > 0 && words.every((word) => given.has(word));
}
