import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlannedRefresh } from '../../../actions/planDatasetRefresh';
import type { Dataset } from '../../../model/dataset';
import { usePane, useTools } from '../../PaneContext';
import type { RefreshChoices, RefreshRun } from '../../state/datasetsState';
import { PageHead } from '../page/PageHead';
import { ToldBar } from '../page/ToldBar';
import { countWords, summaryWords } from '../words';
import { applyRun, dropRun, guarded } from '../work/applyRun';
import { openDataset } from '../work/openDataset';
import { setRun } from '../work/refreshDatasets';
import { leaveGone, offerGone } from '../work/settleGone';
import { GoneQuestion } from './GoneQuestion';
import { previewCounts } from './previewCounts';
import { PreviewList } from './PreviewList';
import { previewRows } from './previewRows';
import { toldOf } from './toldOf';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  summary: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  apply: { flexGrow: 1 },
});

/** How many rows the refresh changes as it is settled now. */
function acceptedRows({ plan }: PlannedRefresh, { left, settled }: RefreshChoices): number {
  return plan.changes.filter(({ id, kind }) => (kind === 'conflict' ? settled.has(id) : !left.has(id))).length;
}

/** What a refresh would do, before it does anything. */
export function PreviewPage(props: {
  readonly dataset: Dataset;
  readonly run: RefreshRun;
  readonly planned: PlannedRefresh;
}) {
  const styles = useStyles();
  const tools = useTools();
  const { dataset, run, planned } = props;
  const rows = useMemo(() => previewRows(planned.plan, planned.headRow), [planned]);
  const counts = useMemo(() => previewCounts(planned), [planned]);
  const busy = usePane((state) => state.inserting !== null || state.refreshing !== null);
  const accepted = acceptedRows(planned, run.choices);
  const open = counts.conflict - [...run.choices.settled.keys()].length;
  const deleted = planned.plan.deleted.length;
  return (
    <div className={styles.page}>
      <PageHead
        title={`Refresh of ${dataset.name}`}
        back={{ label: 'Back to the datasets', act: () => openDataset(tools, null) }}
      />
      <p className={styles.summary}>
        {`${summaryWords(counts)}. Nothing is written yet.`}
        {deleted > 0 &&
          planned.plan.undone !== 'unclear' &&
          ` ${countWords(deleted, 'row')} that you deleted ${deleted === 1 ? 'stays' : 'stay'} deleted.`}
      </p>
      <ToldBar told={toldOf(planned, run)} />
      {planned.plan.undone === 'unclear' && (
        <GoneQuestion
          rows={planned.plan.input.undo?.added.length ?? 0}
          busy={busy}
          onOffer={() => offerGone(tools, dataset.id)}
          onLeave={() => void leaveGone(tools, dataset.id)}
        />
      )}
      <PreviewList
        rows={rows}
        choices={run.choices}
        onChoices={(choices) => setRun(tools, dataset.id, (now) => ({ ...(now ?? run), choices }))}
        onShow={(id) => void guarded(tools, () => tools.actions.datasets.showRow(planned.dataset.table.name, id))}
      />
      <div className={styles.bar}>
        <Button
          appearance="primary"
          className={styles.apply}
          disabledFocusable={busy || accepted === 0}
          onClick={() => void applyRun(tools, dataset.id)}
        >
          {open > 0 && accepted > 0
            ? `Apply ${accepted.toLocaleString('en')}, leave ${countWords(open, 'conflict')} open`
            : `Apply ${countWords(accepted, 'change')}`}
        </Button>
        <Button disabledFocusable={busy} onClick={() => dropRun(tools, dataset.id)}>
          Discard
        </Button>
      </div>
    </div>
  );
}
