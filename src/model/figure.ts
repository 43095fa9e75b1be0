import type { Bound, Magnitude } from './quantity';
import type { Span } from './span';

/** The measures that a figure can be of; a growth rate is a `change` of one of them. */
export const MEASURES = [
  'exports',
  'imports',
  'production',
  'consumption',
  'demand',
  'capacity',
  'stake',
  'share',
  'investment',
  'price',
  'revenue',
  'profit',
  'sales',
  'reserves',
  'stocks',
  'throughput',
  'generation',
  'shipments',
  'trade',
  'debt',
  'cost',
  'employment',
  'tariff',
  'emissions',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];

export type FigureKind = 'level' | 'change' | 'share' | 'price';
export type FigureStatus = 'actual' | 'planned' | 'forecast';
export type ChangeBasis = 'yoy' | 'mom' | 'qoq' | 'other';
export type ChangeBy = 'volume' | 'value';

/** Whether a field was written at the amount, carried over from the clause or sentence before, or worked out. */
export type How = 'stated' | 'inherited' | 'inferred';

/** Where a field of a figure was read. */
export interface FieldEvidence extends Span {
  readonly how: How;
}

/** The fields of a figure that carry evidence. */
export type EvidencedField =
  | 'value'
  | 'unit'
  | 'kind'
  | 'measure'
  | 'subject'
  | 'item'
  | 'partner'
  | 'period'
  | 'bound'
  | 'status'
  | 'basis'
  | 'by';

/** An observation read from an article; field meanings in the command line's contract. */
export interface Figure {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: Span;
  /** As published, multiplier applied; negative for a fall. */
  readonly value: Magnitude;
  /** Unit code; see `units/`. */
  readonly unit: string;
  readonly kind: FigureKind;
  readonly measure: Measure;
  readonly subject: string | null;
  readonly item: string | null;
  readonly partner: string | null;
  /** ISO 8601 year, `2016-Q3`, month, day, or an interval of them; null where unknown. */
  readonly period: string | null;
  /** The period as written, also where it could not be resolved. */
  readonly periodText: string | null;
  readonly bound: Bound;
  readonly status: FigureStatus;
  /** For a change: against what. */
  readonly basis: ChangeBasis | null;
  readonly by: ChangeBy | null;
  /** For a change: index in the article's figures of the level that it belongs to. */
  readonly changeOf: number | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Name of the rule that fired. */
  readonly rule: string;
  readonly evidence: Readonly<Partial<Record<EvidencedField, FieldEvidence>>>;
}

/** An article with what was read from it. */
export interface ExtractedArticle {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly figures: readonly Figure[];
}
