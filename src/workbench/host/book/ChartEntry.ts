import type { RangeRef } from './RangeRef';

/** The types of charts that the workbench draws. */
export const CHART_TYPES = ['ColumnClustered', 'Line', 'LineMarkers'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export type AxisGroup = 'Primary' | 'Secondary';

/** One series of a chart. */
export interface ChartSeriesEntry {
  readonly id: number;
  name: string;
  /** The cell that the name follows, null where it was given. */
  nameCell: RangeRef | null;
  values: RangeRef | null;
  categories: RangeRef | null;
  type: ChartType;
  axisGroup: AxisGroup;
}

/** A text on a chart that may be hidden. */
export interface ChartText {
  text: string;
  visible: boolean;
}

/** One axis. */
export interface ChartAxisEntry {
  readonly title: ChartText;
  visible: boolean;
  numberFormat: string;
  tickLabelPosition: string;
}

export type AxisKey = 'category' | 'value' | 'secondaryValue';

/** A chart as Excel knows it; places in points. */
export interface ChartEntry {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: ChartType;
  left: number;
  top: number;
  width: number;
  height: number;
  displayBlanksAs: string;
  readonly title: ChartText;
  readonly legend: { visible: boolean; position: string };
  readonly axes: Readonly<Record<AxisKey, ChartAxisEntry>>;
  series: ChartSeriesEntry[];
}

const newAxis = (): ChartAxisEntry => ({
  title: { text: 'Axis Title', visible: false },
  visible: true,
  numberFormat: 'General',
  tickLabelPosition: 'NextToAxis',
});

/** A chart without series, as Excel first shows it. */
export function newChart(id: string, sheetId: string, name: string, type: ChartType): ChartEntry {
  return {
    id,
    sheetId,
    name,
    type,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    displayBlanksAs: 'NotPlotted',
    title: { text: 'Chart Title', visible: true },
    legend: { visible: true, position: 'Bottom' },
    axes: { category: newAxis(), value: newAxis(), secondaryValue: newAxis() },
    series: [],
  };
}
