import type { Correction, Corrections } from '../model/correction';
import type { EvidencedField, ExtractedArticle, Figure } from '../model/figure';
import { correctedConfidence } from './correctedConfidence';

type CorrectedField = keyof Correction & EvidencedField;

/** A misspelt field would silently lose a correction: the compiler keeps this list whole. */
const FIELDS: Readonly<Record<keyof Correction, CorrectedField>> = {
  value: 'value',
  unit: 'unit',
  kind: 'kind',
  measure: 'measure',
  subject: 'subject',
  item: 'item',
  partner: 'partner',
  period: 'period',
  bound: 'bound',
  status: 'status',
};

/**
 * The fields that a correction puts right, in the order of the table.
 *
 * @example correctedFields({ unit: 'kt' }) // ['unit']
 */
export function correctedFields(correction: Correction): CorrectedField[] {
  return Object.values(FIELDS).filter((field) => correction[field] !== undefined);
}

/**
 * Whether a correction puts nothing right: then it is none.
 *
 * @example isEmptyCorrection({}) // true
 */
export function isEmptyCorrection(correction: Correction): boolean {
  return correctedFields(correction).length === 0;
}

/** What only a change has; a figure that is no change any more belongs to no level. */
function withoutChange(figure: Figure): Figure {
  const isChange = figure.kind === 'change';
  return isChange ? figure : { ...figure, basis: null, by: null, changeOf: null };
}

/**
 * A figure as its analyst corrected it. Corrected fields win and lose their evidence, as the text does not say them;
 * a period that was taken away takes its written form along. Only the corrected fields are certain then: the doubt in the
 * others stays, see {@link correctedConfidence}.
 *
 * @param figure The figure as it was read; left as it is.
 * @param correction What was put right. Where it says nothing, the figure itself comes back.
 * @returns The figure as it stands.
 * @example correctFigure(figure, { unit: 'kt' }) // unit 'kt', no evidence of the unit
 */
export function correctFigure(figure: Figure, correction: Correction): Figure {
  const fields = correctedFields(correction);
  if (fields.length === 0) return figure;
  const given = Object.fromEntries(fields.map((field) => [field, correction[field]]));
  const evidence = Object.fromEntries(
    Object.entries(figure.evidence).filter(([field]) => !fields.some((corrected) => corrected === field)),
  );
  const periodText = correction.period === null ? null : figure.periodText;
  return withoutChange({ ...figure, ...given, periodText, evidence, confidence: correctedConfidence(figure, fields) });
}

/** What a change has from the level that it belongs to. */
const SHARED = [
  'measure',
  'subject',
  'item',
  'partner',
  'period',
  'status',
] as const satisfies readonly (keyof Correction)[];

/**
 * What a change takes over from the correction of its level: the fields in which it said the same as the level, so that
 * the two still belong together.
 */
function followed(change: Figure, level: Figure, ofLevel: Correction): Correction {
  const same = SHARED.filter((field) => ofLevel[field] !== undefined && change[field] === level[field]);
  return Object.fromEntries(same.map((field) => [field, ofLevel[field]]));
}

/** A figure with its own corrections and, for a change, those of its level, which make it no surer. */
function correctedIn(figures: readonly Figure[], figure: Figure, corrections: Corrections): Figure {
  const own = (id: string): Correction => (Object.hasOwn(corrections, id) ? corrections[id] : undefined) ?? {};
  const level = figure.changeOf === null ? undefined : figures[figure.changeOf];
  const following = level === undefined ? figure : correctFigure(figure, followed(figure, level, own(level.id)));
  const moved = following === figure ? figure : { ...following, confidence: figure.confidence };
  return correctFigure(moved, own(figure.id));
}

/** The figures to treat, by id, as a person said. */
export interface Confirmations {
  readonly corrections: Corrections;
  /** Ids of figures that a person accepted as they are. */
  readonly accepted?: ReadonlySet<string>;
}

/**
 * An article as its analyst corrected and confirmed it: what a person accepted has confidence 1. A change follows the
 * level that it belongs to.
 *
 * @param article The article as it was read; left as it is.
 * @returns The article as it stands; the very same one where nothing is said about its figures.
 * @example correctArticle(article, { corrections: { f1: { unit: 'kt' } } }).figures[0]?.unit // 'kt'
 */
export function correctArticle(article: ExtractedArticle, { corrections, accepted }: Confirmations): ExtractedArticle {
  const figures = article.figures.map((figure) => {
    const corrected = correctedIn(article.figures, figure, corrections);
    const isSure = corrected.confidence === 1 || accepted?.has(figure.id) !== true;
    return isSure ? corrected : { ...corrected, confidence: 1 };
  });
  return figures.every((figure, index) => figure === article.figures[index]) ? article : { ...article, figures };
}
