import { useMemo } from 'react';
import { knownNames } from '../figures/knownNames';
import { usePane, useTools } from '../PaneContext';
import { ReviewQueue } from '../review/ReviewQueue';
import { entriesOf } from '../state/entriesOf';
import { figureEdits } from '../work/editFigures';
import { FiguresAbsent } from './FiguresAbsent';

/** The figures that nobody has looked at yet, least certain first; or those that were asked for. */
export default function ReviewPage() {
  const tools = useTools();
  const entries = usePane(entriesOf);
  const reportUnits = usePane((state) => state.settings.reportUnits);
  const reading = usePane((state) => state.reading !== null);
  const only = usePane((state) => state.reviewOnly);
  const edits = useMemo(() => figureEdits(tools), [tools]);
  const names = useMemo(() => knownNames(entries), [entries]);
  if (entries.length === 0) return <FiguresAbsent />;
  return (
    <ReviewQueue
      // The queue is made when it opens: once more when everything is read, or all are asked for.
      key={`${reading} ${only === null}`}
      {...edits}
      entries={entries}
      names={names}
      reportUnits={reportUnits}
      {...(only === null ? {} : { only, closeLabel: 'Back to inserting' })}
      onClose={() =>
        tools.store.setState({ page: only === null ? 'figures' : 'insert', openFigure: null, reviewOnly: null })
      }
    />
  );
}
