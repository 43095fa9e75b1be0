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
  const { reader } = tools;
  const { datasets } = tools.actions;
  const table = entry.place?.table ?? entry.dataset.table.name;
  const read = useCallback(async () => reader.study(await datasets.readRows(table)), [reader, datasets, table]);
  const studied = useRead(read);
  if (studied === null) return <Spinner label="Working out the series of the table…" />;
  if (!studied.ok) return <Text role="alert">{studied.error}</Text>;
  return (
    <SeriesView
      studied={studied.answer}
      onInsertChart={(series, place) => datasets.insertChart(series, table, place)}
      onShowRow={(id) => void guarded(tools, () => datasets.showRow(table, id))}
    />
  );
}
