import type { FigureKind, FigureStatus, Measure } from './figure';
import type { Bound, Magnitude } from './quantity';

/** What an analyst may put right in a figure: the new value of each field that was wrong. */
export interface Correction {
  readonly value?: Magnitude;
  readonly unit?: string;
  readonly kind?: FigureKind;
  readonly measure?: Measure;
  readonly subject?: string | null;
  readonly item?: string | null;
  readonly partner?: string | null;
  /** ISO 8601 as in `Figure.period`. */
  readonly period?: string | null;
  readonly bound?: Bound;
  readonly status?: FigureStatus;
}

/** Corrections by the id of the figure that they belong to. */
export type Corrections = Readonly<Record<string, Correction>>;
