import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { lazy, Suspense } from 'react';
import { usePane, useTools } from '../PaneContext';
import type { ArticleEntry } from '../state/articleEntry';
import { removeArticles } from '../work/changeArticles';
import { refreshAll } from '../work/refreshAll';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

const DateForAll = lazy(() => import(/* webpackChunkName: "date" */ './DateForAll'));

/** How many articles need something, and what can be done with all of them. */
export function ListHead({ articles }: { readonly articles: readonly ArticleEntry[] }) {
  const styles = useStyles();
  const tools = useTools();
  const reading = usePane((state) => state.reading !== null);
  const undated = articles.filter(({ status }) => status === 'dateNeeded').length;
  const failed = articles.filter(({ status }) => status === 'failed').length;
  const needs = [
    ...(undated === 0 ? [] : [`${undated} undated`]),
    ...(failed === 0 ? [] : [`${failed} not read`]),
  ].join(', ');
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  return (
    <>
      <div className={styles.head}>
        <Text size={200} className={styles.count}>
          {needs === '' ? count : needs}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSync16Regular />}
          title="Read every article again from where it came"
          disabledFocusable={reading}
          onClick={() => void refreshAll(tools)}
        >
          Refresh
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<Delete16Regular />}
          aria-label="Remove all articles"
          title="Remove all articles"
          onClick={() => removeArticles(tools, new Set(articles.map(({ id }) => id)))}
        />
      </div>
      {undated > 1 && !reading && (
        <Suspense fallback={null}>
          <DateForAll count={undated} />
        </Suspense>
      )}
    </>
  );
}
