import { makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane, useTools } from '../PaneContext';
import { DatasetList } from './page/DatasetList';
import { DatasetView } from './page/DatasetView';
import { PreviewPage } from './preview/PreviewPage';
import { loadDatasets } from './work/loadDatasets';

const useStyles = makeStyles({ loading: { margin: 'auto' } });

/** The datasets of the workbook: the list, one of them, or what its refresh would do. */
export default function DatasetsPage() {
  const styles = useStyles();
  const tools = useTools();
  const { list, open, runs } = usePane((state) => state.datasets);
  useEffect(() => void loadDatasets(tools), [tools]);
  if (list === null) return <Spinner className={styles.loading} label="Reading datasets…" />;
  const entry = list.find(({ dataset }) => dataset.id === open);
  if (entry === undefined) return <DatasetList />;
  const run = runs[entry.dataset.id];
  if (run?.planned && (run.stage === 'preview' || run.stage === 'applying')) {
    return <PreviewPage key={entry.dataset.id} dataset={entry.dataset} run={run} planned={run.planned} />;
  }
  return <DatasetView key={entry.dataset.id} entry={entry} />;
}
