import { makeStyles, tokens } from '@fluentui/react-components';
import { periodWords } from '../../dataset/periodWords';
import { foreignLanguage } from '../../sources/metadata/foreignLanguage';
import type { ArticleChanges, ArticleEntry } from '../state/articleEntry';

const useStyles = makeStyles({
  meta: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  warning: { display: 'block', color: tokens.colorPaletteDarkOrangeForeground1 },
  changes: { display: 'block', color: tokens.colorBrandForeground1 },
});

function dateOf(published: string | null): string[] {
  const date = periodWords(published);
  return date === null ? [] : [date];
}

function figuresOf({ status, rows, article }: ArticleEntry): string {
  if (status === 'waiting') return 'Waiting';
  if (status === 'working') return 'Reading…';
  if (article === null) return 'Not read';
  if (rows === 0) return 'No figures found';
  return rows === 1 ? '1 figure' : `${rows} figures`;
}

function changesOf({ added, changed, gone }: ArticleChanges): string {
  const counts: [number, string][] = [
    [added.length, 'new'],
    [changed.length, 'changed'],
    [gone.length, 'gone'],
  ];
  return counts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(', ');
}

/** Date, publisher and number of figures of an article, and what the last refresh changed. */
export function ArticleMeta({ entry }: { readonly entry: ArticleEntry }) {
  const styles = useStyles();
  const { article, changes } = entry;
  const place = entry.origin.kind === 'cells' ? [entry.origin.address] : [];
  const publisher = article?.publisher ?? '';
  const parts = [
    ...dateOf(article?.published ?? null),
    ...(publisher === '' ? [] : [publisher]),
    ...place,
    figuresOf(entry),
  ];
  const foreign = foreignLanguage(article?.language ?? null);
  const news = changes === null ? '' : changesOf(changes);
  return (
    <span className={styles.meta}>
      {parts.join(' · ')}
      {foreign !== null && (
        <span className={styles.warning}>{`Written in ${foreign}; Ingot reads English so far.`}</span>
      )}
      {news !== '' && <span className={styles.changes}>Since the refresh: {news}</span>}
    </span>
  );
}
