import type { EvidencedField, FieldEvidence, Figure, How } from '../../model/figure';

/** Longer words are cut: they stand marked in the text. */
const LONGEST = 40;

const HOW_NAMES: Readonly<Record<How, string>> = {
  stated: 'stated',
  inherited: 'carried over',
  inferred: 'inferred',
};

function quoted(text: string, { start, end }: FieldEvidence): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  if (words === '') return '';
  return words.length > LONGEST ? `“${words.slice(0, LONGEST)}…”` : `“${words}”`;
}

/**
 * What a field was read from, in words.
 *
 * @param figure The figure as it was read.
 * @param text The article's text.
 * @example evidenceText(figure, 'subject', text) // 'stated: “China”'
 */
export function evidenceText(figure: Figure, field: EvidencedField, text: string): string {
  const evidence = figure.evidence[field];
  const isEmpty = field !== 'value' && field !== 'unit' && figure[field] === null;
  if (isEmpty) return 'not said';
  if (evidence === undefined)
    return field === 'period' || field === 'subject' ? 'from the article as a whole' : 'assumed';
  const words = quoted(text, evidence);
  return words === '' ? HOW_NAMES[evidence.how] : `${HOW_NAMES[evidence.how]}: ${words}`;
}
