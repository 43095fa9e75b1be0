import type { FigureKind, FigureStatus, Measure } from '../../model/figure';

/** What filling a grid needs to know of a row of the table of figures. */
export interface GridFigure {
  readonly id: string;
  readonly use: boolean;
  readonly series: string;
  readonly kind: FigureKind;
  readonly measure: Measure;
  readonly subject: string | null;
  readonly item: string | null;
  readonly partner: string | null;
  readonly subjectWritten: string | null;
  readonly itemWritten: string | null;
  readonly status: FigureStatus;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly stdValue: number | null;
  readonly stdUnit: string;
}
