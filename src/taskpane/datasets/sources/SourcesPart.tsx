import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { Dataset, DatasetSource } from '../../../model/dataset';
import { usePane, useTools } from '../../PaneContext';
import { addSource, keepText, removeSource, replaceText } from '../work/changeSources';
import { AddSourceForm } from './AddSourceForm';
import { ReplaceForm } from './ReplaceForm';
import { SourceList } from './SourceList';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  add: { alignSelf: 'start' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const NOTHING = {};

/** The sources of a dataset, and how others come to it. */
export function SourcesPart({ dataset, busy }: { readonly dataset: Dataset; readonly busy: boolean }) {
  const styles = useStyles();
  const tools = useTools();
  const runs = usePane((state) => state.datasets.runs[dataset.id]?.sources ?? NOTHING);
  const [adding, setAdding] = useState(false);
  const [replacing, setReplacing] = useState<DatasetSource | null>(null);
  return (
    <div className={styles.part}>
      {adding ? (
        <AddSourceForm onAdd={(asked) => addSource(tools, dataset, asked)} onClose={() => setAdding(false)} />
      ) : (
        <Button
          size="small"
          className={styles.add}
          icon={<Add16Regular />}
          disabledFocusable={busy}
          onClick={() => setAdding(true)}
        >
          Add a source
        </Button>
      )}
      {replacing !== null && (
        <ReplaceForm
          key={replacing.id}
          source={replacing}
          onReplace={(article, text) => replaceText(tools, dataset, article, text)}
          onClose={() => setReplacing(null)}
        />
      )}
      {dataset.sources.length === 0 ? (
        <p className={styles.note}>No source is left: nothing changes in its table any more. Add one.</p>
      ) : (
        <SourceList
          sources={dataset.sources}
          runs={runs}
          busy={busy}
          onKeep={(source, keeps) => void keepText(tools, dataset, source, keeps)}
          onReplace={setReplacing}
          onRemove={(source) => void removeSource(tools, dataset, source)}
        />
      )}
    </div>
  );
}
