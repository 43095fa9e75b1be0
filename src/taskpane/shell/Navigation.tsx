import { makeStyles, Tab, TabList, tokens, ToggleButton } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { usePane, useTools } from '../PaneContext';
import type { PanePage } from '../state/paneState';
import { countFigures, countOpen } from '../state/counts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { minWidth: 0 },
  tab: { paddingLeft: '8px', paddingRight: '8px' },
  count: { color: tokens.colorNeutralForeground3, marginLeft: '4px', fontVariantNumeric: 'tabular-nums' },
});

/** Thousands would not fit: 12,345 is 12K. */
const COUNT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 0 });

const isPage = (value: unknown): value is PanePage => value === 'articles' || value === 'figures' || value === 'review';

/** The pages of the pane. Inserting belongs to the figures. */
export function Navigation() {
  const styles = useStyles();
  const { store } = useTools();
  const page = usePane((state) => state.page);
  const counts = {
    articles: usePane(({ articles }) => articles.length),
    figures: usePane(countFigures),
    review: usePane(countOpen),
  };
  const shown = page === 'insert' ? 'figures' : page;
  const names = [
    ['articles', 'Articles'],
    ['figures', 'Figures'],
    ['review', 'Review'],
  ] as const;
  const show = (value: unknown) => {
    if (isPage(value)) store.setState({ page: value, openFigure: null });
  };
  return (
    <header className={styles.bar}>
      <TabList
        aria-label="Pages"
        className={styles.tabs}
        selectedValue={shown}
        onTabSelect={(_event, { value }) => show(value)}
      >
        {names.map(([value, name]) => (
          <Tab key={value} value={value} id={`tab-${value}`} aria-controls="page" className={styles.tab}>
            {name}
            {counts[value] > 0 && <span className={styles.count}>{COUNT.format(counts[value])}</span>}
          </Tab>
        ))}
      </TabList>
      <ToggleButton
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label="Settings"
        title="Settings"
        checked={page === 'settings'}
        onClick={() => store.setState({ page: page === 'settings' ? 'articles' : 'settings' })}
      />
    </header>
  );
}
