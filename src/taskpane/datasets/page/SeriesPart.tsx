import { Spinner, Text } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useTools } from '../../PaneContext';
import SeriesView from '../../series/SeriesView';
import type { DatasetEntry } from '../../state/datasetsState';
import { guarded } from '../work/applyRun';
import { useRead } from './useRead';

/** The series of a dataset, as its table stands. */
export default function SeriesPart({ entry }: { readonly entry: DatasetEntry }) {
  const tools = useTools();
  const { datasets } = tools.actions;
  const table = entry.place?.table ?? entry.dataset.table.name;
  const read = useCallback(() => datasets.readRows(table), [datasets, table]);
  const rows = useRead(read);
  if (rows === null) return <Spinner label="Reading the table…" />;
  if (!rows.ok) return <Text role="alert">{rows.error}</Text>;
  return (
    <SeriesView
      rows={rows.answer}
      onInsertChart={(series, place) => datasets.insertChart(series, table, place)}
      onShowRow={(id) => void guarded(tools, () => datasets.showRow(table, id))}
    />
  );
}
