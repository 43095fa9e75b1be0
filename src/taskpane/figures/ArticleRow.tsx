import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useEffect, useRef } from 'react';
import { periodWords } from '../../dataset/periodWords';
import type { ExtractedArticle } from '../../model/figure';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', width: '100%', minWidth: 0 },
  tick: { display: 'flex', flexShrink: 0, padding: '8px 8px 8px 12px', cursor: 'pointer' },
  box: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground, cursor: 'pointer' },
  head: {
    display: 'flex',
    alignItems: 'center',
    flexGrow: 1,
    minWidth: 0,
    gap: '4px',
    padding: '6px 10px 6px 0',
    cursor: 'pointer',
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    unicodeBidi: 'isolate',
  },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chevron: { display: 'flex', flexShrink: 0 },
});

/** How much of a group is ticked. */
export type Ticked = 'all' | 'some' | 'none';

/** What the head of an article needs. */
export interface ArticleRowProps {
  readonly article: ExtractedArticle;
  /** What it is called. */
  readonly label: string;
  readonly count: number;
  readonly ticked: Ticked;
  readonly folded: boolean;
  readonly onTick: (articleId: string) => void;
  readonly onFold: (articleId: string) => void;
}

/** The head of an article in the list: ticks and folds away its figures. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { article, label: title, count, ticked, folded, onTick, onFold } = props;
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = ticked === 'some';
  }, [ticked]);
  const figures = count === 1 ? '1 figure' : `${count} figures`;
  return (
    <div className={styles.row} role="presentation">
      <span role="gridcell" className={styles.tick}>
        <input
          ref={box}
          type="checkbox"
          className={styles.box}
          checked={ticked === 'all'}
          tabIndex={-1}
          aria-label={`Select all of ${title}`}
          onChange={() => onTick(article.id)}
        />
      </span>
      {/* The grid around it has the keys: Enter and the arrows fold. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
      <div role="gridcell" className={styles.head} onClick={() => onFold(article.id)}>
        <span className={styles.chevron}>{folded ? <ChevronRight16Regular /> : <ChevronDown16Regular />}</span>
        <span className={styles.title} title={title}>
          {title}
        </span>
        <span className={styles.count}>
          {article.published !== null && <>{periodWords(article.published)} · </>}
          <span aria-hidden="true">{count}</span>
          <span style={{ position: 'absolute', clipPath: 'inset(50%)', width: 1, height: 1, overflow: 'hidden' }}>
            {figures}
          </span>
        </span>
      </div>
    </div>
  );
});
