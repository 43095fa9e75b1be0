import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { FigureDetail } from '../figures/FigureDetail';
import type { FigureEntry } from '../figures/figureEntry';
import { knownNames } from '../figures/knownNames';
import { listRows } from '../figures/listRows';
import { usePane, useTools } from '../PaneContext';
import { figureEdits } from '../work/editFigures';
import { InsertOne } from './InsertOne';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
});

/** One figure: its sentence, its fields, and the way into a cell. */
export default function OneFigure(props: {
  readonly entry: FigureEntry;
  /** The figures of the list that it was opened from. */
  readonly entries: readonly FigureEntry[];
  readonly all: readonly FigureEntry[];
}) {
  const styles = useStyles();
  const tools = useTools();
  const { entry, entries, all } = props;
  const view = usePane((state) => state.figureView);
  const reportUnits = usePane((state) => state.settings.reportUnits);
  const edits = useMemo(() => figureEdits(tools), [tools]);
  const names = useMemo(() => knownNames(all), [all]);
  const order = useMemo(
    () => listRows(entries, view).rows.flatMap((row) => (row.type === 'figure' ? [row.entry.figure.id] : [])),
    [entries, view],
  );
  const place = order.indexOf(entry.figure.id);
  const open = (id: string) => tools.store.setState({ openFigure: id, lastFigure: id });
  const step = (to: string | undefined) => (to === undefined ? null : () => open(to));
  return (
    <div className={styles.page}>
      <FigureDetail
        {...edits}
        entry={entry}
        names={names}
        reportUnits={reportUnits}
        onPrevious={step(place > 0 ? order[place - 1] : undefined)}
        onNext={step(place >= 0 ? order[place + 1] : undefined)}
        onBack={() => tools.store.setState({ openFigure: null })}
        onOpen={open}
      />
      <InsertOne id={entry.figure.id} />
    </div>
  );
}
