import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Settings20Filled, Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { usePane, useTools } from '../PaneContext';
import { countFigures } from '../state/counts';
import { Tabs } from './Tabs';
import { Unseen } from './Unseen';
import { useReviewCount } from './useReviewCount';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  open: { color: tokens.colorBrandForeground1 },
});

/** Thousands would not fit: 12,345 is 12K. */
const COUNT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 0 });

/** The pages of the pane. Inserting belongs to the figures. */
export function Navigation() {
  const styles = useStyles();
  const { store } = useTools();
  const page = usePane((state) => state.page);
  const articles = usePane((state) => state.articles.length);
  const figures = usePane(countFigures);
  const toReview = useReviewCount();
  const settings = page === 'settings';
  const label = (name: string, count: number) => (
    <>
      {`${name} `}
      {count > 0 && <span className={styles.count}>{COUNT.format(count)}</span>}
    </>
  );
  return (
    <header className={styles.bar}>
      <Unseen as="h1">Ingot</Unseen>
      <Tabs
        label="Pages"
        controls="page"
        items={[
          { value: 'articles', label: label('Articles', articles) },
          { value: 'figures', label: label('Figures', figures) },
          { value: 'review', label: label('Review', toReview) },
        ]}
        value={page === 'insert' ? 'figures' : page === 'settings' ? null : page}
        onChange={(value) => store.setState({ page: value, openFigure: null, reviewOnly: null })}
      />
      <Button
        appearance="subtle"
        className={mergeClasses(settings && styles.open)}
        icon={settings ? <Settings20Filled /> : <Settings20Regular />}
        aria-label="Settings"
        aria-pressed={settings}
        title="Settings"
        onClick={() => store.setState({ page: settings ? 'articles' : 'settings' })}
      />
    </header>
  );
}
