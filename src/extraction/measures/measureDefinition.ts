import type { Measure } from '../../model/figure';
import type { Dimension } from '../../model/quantity';

/** Where the parts of a figure stand around a word that names its measure. */
export interface MeasureRoles {
  /** Prepositions behind the word that lead to whose figure it is ("exports by Russia", "profit at Chalco"). */
  readonly owner: readonly string[];
  /** Prepositions that lead to the other side ("exports to China", "a stake in Norilsk"). */
  readonly partner: readonly string[];
  /** Prepositions that lead to what is measured ("exports of copper"). */
  readonly item: readonly string[];
}

/** A sentence that shows a rule, and what must be read from it; a test runs every one. */
export interface MeasureExample {
  readonly text: string;
  /** The quote that must come out with this measure. */
  readonly quote: string;
}

/** A measure: the words that name it, the dimensions that it can have, and where its parts stand. */
export interface MeasureDefinition {
  readonly measure: Measure;
  /** Dimensions of amounts that it can be of; `rate` stands for amounts per time, `unitPrice` for money per unit. */
  readonly dimensions: readonly (Dimension | 'rate' | 'unitPrice')[];
  /** Nouns and noun phrases, singular, lower case; plurals are matched too. */
  readonly nouns: readonly string[];
  /** Verbs by lemma, with a particle where it has one ("sell abroad"); every form is matched. */
  readonly verbs: readonly string[];
  /** Other words, matched as they are ("overseas sales", "installed"). */
  readonly words: readonly string[];
  /** How strongly the words speak for the measure where several compete: 1 is usual. */
  readonly weight: number;
  readonly roles: MeasureRoles;
  readonly examples: readonly MeasureExample[];
}

/** What goods of any kind are counted in: the dimensions of the measures of their making, moving and use. */
export const GOODS_DIMENSIONS: MeasureDefinition['dimensions'] = [
  'mass',
  'volume',
  'energy',
  'money',
  'count',
  'power',
  'shipping',
  'rate',
  'length',
  'area',
  'other',
  'ratio',
];

/** Words of a table row, separated by ` | ` or line ends. */
export function rows(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
