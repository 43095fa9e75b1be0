import { makeStyles, Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { ArticlesPage } from '../articles/ArticlesPage';
import { usePane } from '../PaneContext';
import type { PanePage } from '../state/paneState';
import { PageBoundary } from './PageBoundary';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', outlineStyle: 'none' },
  loading: { margin: 'auto' },
});

/** Everything but the first page is loaded when it is asked for. */
const PAGES = {
  articles: ArticlesPage,
  figures: lazy(() => import(/* webpackChunkName: "figures" */ '../pages/FiguresPage')),
  review: lazy(() => import(/* webpackChunkName: "review" */ '../pages/ReviewPage')),
  insert: lazy(() => import(/* webpackChunkName: "insert" */ '../insert/InsertPage')),
  datasets: lazy(() => import(/* webpackChunkName: "datasets" */ '../datasets/DatasetsPage')),
  functions: lazy(() => import(/* webpackChunkName: "functions" */ '../functions/FunctionsPage')),
  settings: lazy(() => import(/* webpackChunkName: "settings" */ '../settings/SettingsPage')),
};

/** Pages that no tab opens, by their names. */
const REGIONS: Readonly<Partial<Record<PanePage, string>>> = {
  settings: 'Settings',
  functions: 'Functions',
  datasets: 'Datasets',
};

/** The page that is open. */
export function CurrentPage() {
  const styles = useStyles();
  const page = usePane((state) => state.page);
  const Page = PAGES[page];
  const tab = page === 'insert' ? 'figures' : page;
  const name = REGIONS[page];
  const named =
    name === undefined ? { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` } : { role: 'region', 'aria-label': name };
  return (
    <main className={styles.page}>
      <div className={styles.page} id="page" tabIndex={-1} {...named}>
        <PageBoundary key={page}>
          <Suspense fallback={<Spinner className={styles.loading} label="Loading…" />}>
            <Page />
          </Suspense>
        </PageBoundary>
      </div>
    </main>
  );
}
