import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Series } from '../../dataset/series/Series';
import type { ChartPlace, SeriesViewProps } from './props';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Told = { readonly intent: 'success' | 'error'; readonly words: string } | null;

/** Puts a chart of the series into the workbook, and says where it is or why it is not. */
export function InsertChartBar(props: {
  readonly series: Series;
  readonly onInsertChart: SeriesViewProps['onInsertChart'];
}) {
  const styles = useStyles();
  const { series, onInsertChart } = props;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>(null);
  const insert = async (place: ChartPlace) => {
    setBusy(true);
    setTold(null);
    try {
      const { sheet, periods } = await onInsertChart(series, place);
      const words = `The chart stands on the sheet ${sheet}. It follows the table and shows its latest ${periods === 1 ? 'period' : `${periods} periods`}.`;
      setTold({ intent: 'success', words });
    } catch (error) {
      setTold({ intent: 'error', words: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void insert('newSheet')}>
          Insert chart
        </Button>
        <Button disabledFocusable={busy} onClick={() => void insert('activeCell')}>
          At the selected cell
        </Button>
      </div>
      <div role="status">
        {told !== null && (
          <MessageBar intent={told.intent} layout="multiline">
            <MessageBarBody>{told.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
