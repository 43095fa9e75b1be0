import { makeStyles, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { FigureList } from '../figures/FigureList';
import { usePane, useTools } from '../PaneContext';
import { entriesOf } from '../state/entriesOf';
import { FiguresAbsent } from './FiguresAbsent';
import { InsertBar } from './InsertBar';
import { OnlyArticle } from './OnlyArticle';

/** The editor and the readers of what is typed into it: the list does without. */
const OneFigure = lazy(() => import(/* webpackChunkName: "figure" */ './OneFigure'));

const useStyles = makeStyles({
  loading: { margin: 'auto' },
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
});

/** While the editor is loaded; Esc leads back as it does later. */
function Opening({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  useEffect(() => {
    // Wherever the focus is: what had it is gone, and what will have it is not there yet.
    const hear = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onBack();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [onBack]);
  return <Spinner className={styles.loading} label="Loading…" />;
}

/** The figures of all articles, or of one; or one figure. */
export default function FiguresPage() {
  const styles = useStyles();
  const { store } = useTools();
  const all = usePane(entriesOf);
  const { openFigure, onlyArticle, figureView, selected, lastFigure, settings } = usePane((state) => state);
  const entries = useMemo(
    () => (onlyArticle === null ? all : all.filter(({ article }) => article.id === onlyArticle)),
    [all, onlyArticle],
  );
  const open = all.find(({ figure }) => figure.id === openFigure);
  const [wasOpen, setWasOpen] = useState(false);
  if (open !== undefined && !wasOpen) setWasOpen(true);
  if (open !== undefined) {
    return (
      <Suspense fallback={<Opening onBack={() => store.setState({ openFigure: null })} />}>
        <OneFigure entry={open} entries={entries} all={all} />
      </Suspense>
    );
  }
  if (all.length === 0) return <FiguresAbsent />;
  return (
    <div className={styles.page}>
      {onlyArticle !== null && <OnlyArticle id={onlyArticle} />}
      {entries.length === 0 ? (
        <FiguresAbsent />
      ) : (
        <FigureList
          entries={entries}
          view={figureView}
          onViewChange={(view) => store.setState({ figureView: view })}
          selected={selected}
          onSelectedChange={(ids) => store.setState({ selected: ids })}
          current={lastFigure}
          takesFocus={wasOpen}
          onOpen={(id) => store.setState({ openFigure: id, lastFigure: id })}
          reportUnits={settings.reportUnits}
        />
      )}
      <InsertBar entries={all} />
    </div>
  );
}
