import { Button, Field, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { lazy, Suspense, useEffect, useState } from 'react';
import { usePane, useTools } from '../../PaneContext';
import { Tabs } from '../../shell/Tabs';
import type { DatasetEntry } from '../../state/datasetsState';
import { SourcesPart } from '../sources/SourcesPart';
import { countWords, momentWords } from '../words';
import { undoLast } from '../work/applyRun';
import { renameDataset } from '../work/changeDataset';
import { openDataset } from '../work/openDataset';
import { refreshDatasets } from '../work/refreshDatasets';
import { PageHead } from './PageHead';
import { WorkbookPart } from './WorkbookPart';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  top: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  rename: {
    display: 'flex',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0 },
  part: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
});

type Part = 'sources' | 'series' | 'checks' | 'more';

const SeriesPart = lazy(() => import(/* webpackChunkName: "series" */ './SeriesPart'));
const ChecksPart = lazy(() => import(/* webpackChunkName: "checks" */ './ChecksPart'));

/** One dataset: its table, its sources, and what can be done with it. */
export function DatasetView({ entry }: { readonly entry: DatasetEntry }) {
  const styles = useStyles();
  const tools = useTools();
  const { dataset, place } = entry;
  const { id, name, table, lastChecked, lastChanged } = dataset;
  const busy = usePane((state) => state.refreshing !== null || state.inserting !== null);
  const [part, setPart] = useState<Part>('sources');
  const [renaming, setRenaming] = useState<string | null>(null);
  const canUndo = useCanUndo(entry, busy);
  const rename = async () => {
    const wanted = renaming?.trim() ?? '';
    if (wanted === '' || wanted === name || (await renameDataset(tools, dataset, wanted))) setRenaming(null);
  };
  return (
    <div className={styles.page}>
      <PageHead title={name} back={{ label: 'Back to the datasets', act: () => openDataset(tools, null) }}>
        <Button
          appearance="subtle"
          size="small"
          icon={<Edit16Regular />}
          aria-label={`Rename ${name}`}
          title="Rename"
          aria-expanded={renaming !== null}
          onClick={() => setRenaming(renaming === null ? name : null)}
        />
      </PageHead>
      <div className={styles.scroll}>
        {renaming !== null && (
          <div className={styles.rename}>
            <Field label="Name of the dataset" className={styles.field}>
              <Input
                className={styles.input}
                value={renaming}
                maxLength={100}
                onChange={(_event, { value }) => setRenaming(value)}
                onKeyDown={({ key }) => {
                  if (key === 'Enter') void rename();
                  if (key === 'Escape') setRenaming(null);
                }}
              />
            </Field>
            <Button onClick={() => void rename()}>Rename</Button>
          </div>
        )}
        <div className={styles.top}>
          <dl className={styles.facts}>
            <dt className={styles.term}>Table</dt>
            <dd className={styles.value}>
              {place === null
                ? `${table.name} is not in the workbook any more`
                : `${place.table} on sheet ${place.sheet}, ${countWords(place.rows, 'row')}`}
            </dd>
            <dt className={styles.term}>Checked</dt>
            <dd className={styles.value}>{momentWords(lastChecked)}</dd>
            <dt className={styles.term}>Changed</dt>
            <dd className={styles.value}>{momentWords(lastChanged)}</dd>
          </dl>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={busy || place === null}
              onClick={() => void refreshDatasets(tools, [id])}
            >
              Refresh
            </Button>
            {canUndo && (
              <Button disabledFocusable={busy} onClick={() => void undoLast(tools, id)}>
                Undo last refresh
              </Button>
            )}
          </div>
        </div>
        <Tabs
          small
          label="Parts of the dataset"
          controls="dataset-part"
          items={[
            { value: 'sources', label: `Sources ${dataset.sources.length.toLocaleString('en')}` },
            { value: 'series', label: 'Series' },
            { value: 'checks', label: 'Checks' },
            { value: 'more', label: 'More' },
          ]}
          value={part}
          onChange={setPart}
        />
        <div className={styles.part} id="dataset-part" role="tabpanel" aria-labelledby={`tab-${part}`}>
          <Suspense fallback={<Spinner label="Loading…" />}>
            {part === 'sources' && <SourcesPart dataset={dataset} busy={busy} />}
            {part === 'series' && <SeriesPart entry={entry} />}
            {part === 'checks' && <ChecksPart entry={entry} />}
            {part === 'more' && <WorkbookPart dataset={dataset} busy={busy} />}
          </Suspense>
        </div>
      </div>
    </div>
  );
}

/** Whether there is a refresh to undo; asked again after each piece of work. */
function useCanUndo({ dataset }: DatasetEntry, busy: boolean): boolean {
  const { actions } = useTools();
  const [canUndo, setCanUndo] = useState(false);
  const { id, lastChanged } = dataset;
  useEffect(() => {
    if (busy) return undefined;
    let wanted = true;
    const answer = (can: boolean) => {
      if (wanted) setCanUndo(can);
    };
    actions.datasets.canUndo(id).then(answer, () => answer(false));
    return () => {
      wanted = false;
    };
  }, [actions, id, lastChanged, busy]);
  return canUndo;
}
