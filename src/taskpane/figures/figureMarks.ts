import type { EvidencedField, Figure } from '../../model/figure';
import type { TextMark } from './textSegments';

/**
 * What is marked in the text for a figure: its sentence, its amount, where its fields were read, and the words of the
 * field that is looked at.
 *
 * @param figure The figure as it was read: corrected fields still show where they came from.
 * @param active The field that has the focus or the pointer.
 * @example figureMarks(figure, 'subject')
 */
export function figureMarks(figure: Figure, active: EvidencedField | null): TextMark[] {
  const fields = Object.entries(figure.evidence).map(([field, { start, end }]): TextMark => ({
    start,
    end,
    kind: field === active ? 'active' : 'field',
  }));
  return [
    { ...figure.sentence, kind: 'sentence' },
    // What lies within the amount is marked enough.
    ...fields.filter(({ start, end, kind }) => kind === 'active' || start < figure.start || end > figure.end),
    { start: figure.start, end: figure.end, kind: 'amount' },
  ];
}
