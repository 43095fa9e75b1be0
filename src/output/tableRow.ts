import type { PeriodSpan } from '../dataset/spanOf';
import type { ChangeBasis, FigureKind, FigureStatus, Measure } from '../model/figure';

/** A bound as a word: SUMIFS takes the signs for operators. */
export type BoundWord = 'exact' | 'about' | 'over' | 'atleast' | 'under' | 'upto';

/** A row of the table of figures: what `columns.ts` shows, in its order. Dates are `YYYY-MM-DD`. */
export interface TableRow {
  readonly id: string;
  /** Whether formulas sum it: exactly one row of each series, period and status. */
  readonly use: boolean;
  readonly reviewed: boolean;
  readonly series: string;
  readonly kind: FigureKind;
  readonly measure: Measure;
  readonly subject: string | null;
  readonly item: string | null;
  readonly partner: string | null;
  readonly status: FigureStatus;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly published: string | null;
  readonly span: PeriodSpan;
  /** As published; null for a range. */
  readonly value: number | null;
  readonly unit: string;
  /** In `stdUnit`, per cents as a fraction; null for a range and for a change. */
  readonly stdValue: number | null;
  readonly stdUnit: string;
  /** The two ends of a range in `stdUnit`, equal for a point. */
  readonly low: number;
  readonly high: number;
  readonly bound: BoundWord;
  /** Changes in per cent, as fractions. */
  readonly yoy: number | null;
  readonly mom: number | null;
  /** A change on another base, and which. */
  readonly change: number | null;
  readonly changeBasis: ChangeBasis | null;
  readonly confidence: number;
  /** The period as a label. */
  readonly period: string | null;
  readonly subjectWritten: string | null;
  readonly itemWritten: string | null;
  readonly publisher: string | null;
  /** Of the article; no column of its own, but what stands as its source where it has no address. */
  readonly title: string | null;
  /** http or https address of the article. */
  readonly source: string | null;
  readonly sentence: string | null;
}

/** A row of which it is not yet known whether it is used: that depends on all the others. */
export type DraftRow = Omit<TableRow, 'use'>;
