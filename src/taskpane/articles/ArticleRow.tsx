import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarEdit16Regular } from '@fluentui/react-icons/svg/calendar-edit';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { lazy, memo, Suspense, useRef, useState, type KeyboardEvent } from 'react';
import { useTools } from '../PaneContext';
import type { ArticleEntry } from '../state/articleEntry';
import { removeArticles } from '../work/changeArticles';
import { ROW_BUTTON } from '../shell/rowButton';
import { ArticleMeta } from './ArticleMeta';
import { focusBeside, focusRow } from './focusRow';
import { ReadingFailed } from './ReadingFailed';
import { StatusIcon } from './StatusIcon';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: { ...ROW_BUTTON, ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground2 } },
  actions: { display: 'flex', flexDirection: 'column' },
  remove: { color: tokens.colorNeutralForeground3 },
  title: {
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to clamp lines that browsers have
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

const DateChange = lazy(() => import(/* webpackChunkName: "date" */ './DateChange'));
const DateNeeded = lazy(() => import(/* webpackChunkName: "date" */ './DateNeeded'));

/** One article: what it is called, what became of it, and what it still needs. */
export const ArticleRow = memo(function ArticleRow(props: {
  readonly entry: ArticleEntry;
  /** Whether Tab stops here. */
  readonly tabbable: boolean;
  /** The keys that go from row to row. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}) {
  const styles = useStyles();
  const tools = useTools();
  const { entry, tabbable, onKeyDown, onFocus } = props;
  const tabIndex = tabbable ? 0 : -1;
  const row = useRef<HTMLDivElement>(null);
  const [dating, setDating] = useState(false);
  const published = entry.status === 'ready' ? (entry.article?.published ?? null) : null;
  const endDating = () => {
    focusRow(row.current);
    setDating(false);
  };
  const remove = () => {
    focusBeside(row.current);
    removeArticles(tools, new Set([entry.id]));
  };
  const open = () => tools.store.setState({ page: 'figures', onlyArticle: entry.id, openFigure: null });
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Delete') remove();
    else onKeyDown(event);
  };
  return (
    <div ref={row} className={styles.row}>
      <StatusIcon entry={entry} />
      <div>
        <button
          type="button"
          data-row
          className={styles.open}
          tabIndex={tabIndex}
          onClick={open}
          onKeyDown={keys}
          onFocus={onFocus}
        >
          <span className={styles.title}>{entry.label}</span>
          <ArticleMeta entry={entry} />
        </button>
        {entry.status === 'dateNeeded' && (
          <Suspense fallback={<span>Date needed</span>}>
            <DateNeeded id={entry.id} label={entry.label} tabIndex={tabIndex} onGiven={() => focusRow(row.current)} />
          </Suspense>
        )}
        {dating && published !== null && (
          <Suspense fallback={null}>
            <DateChange id={entry.id} label={entry.label} published={published} onDone={endDating} />
          </Suspense>
        )}
        {entry.status === 'failed' && <ReadingFailed entry={entry} tabIndex={tabIndex} />}
      </div>
      <div className={styles.actions}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.remove}
          icon={<Dismiss16Regular />}
          tabIndex={tabIndex}
          aria-label={`Remove “${entry.label}”`}
          title="Remove"
          onClick={remove}
        />
        {published !== null && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.remove}
            icon={<CalendarEdit16Regular />}
            tabIndex={tabIndex}
            aria-label={`Change the date of “${entry.label}”`}
            title="Change the date of publication"
            aria-expanded={dating}
            onClick={() => setDating(!dating)}
          />
        )}
      </div>
    </div>
  );
});
