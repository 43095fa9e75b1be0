import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { DatasetSource } from '../../../model/dataset';
import type { SourceRun } from '../../state/datasetsState';
import { SourceRow } from './SourceRow';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

/** A thousand files are a thousand sources: so many are listed at first, and more when they are asked for. */
const STEP = 50;

type Runs = Readonly<Record<string, SourceRun>>;

/** Those that were not read come first: they need somebody. */
function inOrder(sources: readonly DatasetSource[], runs: Runs): DatasetSource[] {
  const isFailed = ({ id }: DatasetSource): boolean => runs[id]?.kind === 'failed';
  return [...sources.filter(isFailed), ...sources.filter((source) => !isFailed(source))];
}

/** The sources of a dataset. */
export function SourceList(props: {
  readonly sources: readonly DatasetSource[];
  readonly runs: Runs;
  readonly busy: boolean;
  readonly onKeep: (source: DatasetSource, keeps: boolean) => void;
  readonly onReplace: (source: DatasetSource) => void;
  readonly onRemove: (source: DatasetSource) => void;
}) {
  const styles = useStyles();
  const { sources, runs, busy, onKeep, onReplace, onRemove } = props;
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul className={styles.list} aria-label="Sources">
        {inOrder(sources, runs)
          .slice(0, shown)
          .map((source) => (
            <li key={source.id}>
              <SourceRow
                source={source}
                run={runs[source.id]}
                busy={busy}
                onKeep={(keeps) => onKeep(source, keeps)}
                onReplace={() => onReplace(source)}
                onRemove={() => onRemove(source)}
              />
            </li>
          ))}
      </ul>
      {sources.length > shown && (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          {`Show ${Math.min(STEP, sources.length - shown)} more of ${sources.length.toLocaleString('en')}`}
        </Button>
      )}
    </>
  );
}
