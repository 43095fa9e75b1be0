import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, useTools } from '../../PaneContext';
import { EmptyPicture } from '../../pictures/EmptyPicture';
import { State } from '../../shell/State';
import { countFigures } from '../../state/counts';
import { openDataset } from '../work/openDataset';
import { refreshDatasets, refreshOfSheet } from '../work/refreshDatasets';
import { setChecksOnOpening } from '../work/checkOnOpening';
import { DatasetCard } from './DatasetCard';
import { PageHead } from './PageHead';
import { ToldBar } from './ToldBar';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  opening: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}` },
  empty: { flexGrow: 1, display: 'flex', minHeight: 0, overflowY: 'auto' },
});

/** The datasets of this workbook. */
export function DatasetList() {
  const styles = useStyles();
  const tools = useTools();
  const { list, told, runs, checksOnOpening } = usePane((state) => state.datasets);
  const figures = usePane(countFigures);
  const busy = usePane((state) => state.refreshing !== null || state.inserting !== null);
  const entries = list ?? [];
  const refresh = (ids: readonly string[]) => void refreshDatasets(tools, ids);
  if (entries.length === 0) {
    return (
      <div className={styles.page}>
        <ToldBar told={told} />
        <div className={styles.empty}>
          <State
            picture={<EmptyPicture />}
            title="No dataset yet"
            text="Insert figures as a table, and it becomes a dataset: refresh it when its articles change, and what you wrote into it stays."
            action={
              figures === 0
                ? { label: 'Add an article', act: () => tools.store.setState({ page: 'articles' }) }
                : { label: 'Insert figures…', act: () => tools.store.setState({ page: 'insert', insertChoice: 'all' }) }
            }
          />
        </div>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <PageHead title="Datasets" />
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => refresh(entries.map(({ dataset }) => dataset.id))}
        >
          Refresh all
        </Button>
        <Button disabledFocusable={busy} onClick={() => void refreshOfSheet(tools)}>
          Those of this sheet
        </Button>
      </div>
      <div className={styles.scroll}>
        <ToldBar told={told} />
        <ul className={styles.list} aria-label="Datasets">
          {entries.map((entry) => (
            <li key={entry.dataset.id}>
              <DatasetCard
                entry={entry}
                run={runs[entry.dataset.id]}
                busy={busy}
                onOpen={() => openDataset(tools, entry.dataset.id)}
                onRefresh={() => refresh([entry.dataset.id])}
              />
            </li>
          ))}
        </ul>
        <Checkbox
          className={styles.opening}
          label="Look for news when this workbook is opened, and only tell"
          checked={checksOnOpening}
          disabled={busy}
          onChange={(_event, { checked }) => void setChecksOnOpening(tools, checked === true)}
        />
      </div>
    </div>
  );
}
