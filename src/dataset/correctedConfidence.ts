import type { Correction } from '../model/correction';
import type { Figure, How } from '../model/figure';

type Field = keyof Correction;

/** How much of a figure's doubt a field carries, by how it was read: the engine's own proportions. */
const DOUBT: Readonly<Record<How, number>> = { stated: 1, inherited: 5, inferred: 10 };

/** A figure without one of these may have lost it; without the others it is as usual. */
const MISSED: ReadonlySet<Field> = new Set<Field>(['measure', 'subject', 'item', 'period']);
const MISSING = 4;

/** A measure that the engine has no word for is a guess. */
const OTHER = 10;

const FIELDS: readonly Field[] = [
  'value',
  'unit',
  'kind',
  'measure',
  'subject',
  'item',
  'partner',
  'period',
  'bound',
  'status',
];

function doubtOf(figure: Figure, field: Field): number {
  const evidence = figure.evidence[field];
  const missing = MISSED.has(field) ? MISSING : 0;
  const doubt = evidence === undefined ? missing : DOUBT[evidence.how];
  return field === 'measure' && figure.measure === 'other' ? doubt + OTHER : doubt;
}

/**
 * How sure a figure is once some of its fields were corrected. A person vouches for what was put right and for nothing
 * else: the doubt in the corrected fields goes, that in the others stays. A name that was inferred takes much of the
 * doubt along, a number that the text states little. To make the whole figure certain one accepts it.
 *
 * @param figure The figure as it was read, with its evidence.
 * @param fields The fields that were corrected.
 * @returns 0 to 1 in hundredths, never below the figure's own confidence; 1 only where no field is left in doubt.
 * @example correctedConfidence(figure, ['subject']) // 0.88 where the figure's own was 0.78 and the subject inferred
 */
export function correctedConfidence(figure: Figure, fields: readonly Field[]): number {
  const total = FIELDS.reduce((sum, field) => sum + doubtOf(figure, field), 0);
  const left = FIELDS.filter((field) => !fields.includes(field)).reduce(
    (sum, field) => sum + doubtOf(figure, field),
    0,
  );
  if (left === 0) return 1;
  const confidence = 1 - (1 - figure.confidence) * (left / total);
  return Math.max(figure.confidence, Math.floor(confidence * 100 + 1e-9) / 100);
}
