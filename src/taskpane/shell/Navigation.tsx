import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Database20Filled, Database20Regular } from '@fluentui/react-icons/svg/database';
import { MathFormula20Filled, MathFormula20Regular } from '@fluentui/react-icons/svg/math-formula';
import { Settings20Filled, Settings20Regular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { usePane, useTools } from '../PaneContext';
import type { PanePage } from '../state/paneState';
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
    paddingRight: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  tools: { display: 'flex', flexShrink: 0 },
  tool: { minWidth: '28px', paddingLeft: 0, paddingRight: 0 },
  open: { color: tokens.colorBrandForeground1 },
});

/** Four digits would not fit beside the others; the lists say how many exactly. */
const MOST = 999;

const countText = (count: number): string => (count > MOST ? `${MOST}+` : String(count));

/** The pages of the pane. Inserting belongs to the figures. */
export function Navigation() {
  const styles = useStyles();
  const { store } = useTools();
  const page = usePane((state) => state.page);
  const articles = usePane((state) => state.articles.length);
  const figures = usePane(countFigures);
  const toReview = useReviewCount();
  const label = (name: string, count: number) => (
    <>
      {`${name} `}
      {count > 0 && <span className={styles.count}>{countText(count)}</span>}
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
        value={page === 'insert' ? 'figures' : isTool(page) ? null : page}
        onChange={(value) => store.setState({ page: value, openFigure: null, reviewOnly: null })}
      />
      <div className={styles.tools}>
        <PageButton page="datasets" label="Datasets" icon={<Database20Regular />} open={<Database20Filled />} />
        <PageButton page="functions" label="Functions" icon={<MathFormula20Regular />} open={<MathFormula20Filled />} />
        <PageButton page="settings" label="Settings" icon={<Settings20Regular />} open={<Settings20Filled />} />
      </div>
    </header>
  );
}

/** The pages that no tab opens. */
function isTool(page: PanePage): page is 'datasets' | 'functions' | 'settings' {
  return page === 'datasets' || page === 'functions' || page === 'settings';
}

/** Opens a page that is no step of the work; pressed again, it leads back to the articles. */
function PageButton(props: {
  readonly page: PanePage;
  readonly label: string;
  readonly icon: ReactElement;
  /** The icon while the page is open. */
  readonly open: ReactElement;
}) {
  const styles = useStyles();
  const { store } = useTools();
  const isOpen = usePane((state) => state.page === props.page);
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.tool, isOpen && styles.open)}
      icon={isOpen ? props.open : props.icon}
      aria-label={props.label}
      aria-pressed={isOpen}
      title={props.label}
      onClick={() => store.setState({ page: isOpen ? 'articles' : props.page })}
    />
  );
}
