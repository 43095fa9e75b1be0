import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import type { PaneState } from '../state/paneState';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What a screen reader hears while articles are read: where it stands, then what came out, not every single one. */
function spoken({ reading, articles }: PaneState): string {
  if (reading !== null) return `${reading.label}…`;
  const figures = articles.reduce((sum, { rows }) => sum + rows, 0);
  const undated = articles.filter(({ status }) => status === 'dateNeeded').length;
  const failed = articles.filter(({ status }) => status === 'failed').length;
  if (articles.length === 0) return '';
  const parts = [`${articles.length} articles, ${figures} figures.`];
  if (undated > 0) parts.push(`Date needed for ${undated}.`);
  if (failed > 0) parts.push(`${failed} could not be read.`);
  return parts.join(' ');
}

/** Tells screen readers what changed elsewhere on the page. */
export function Announcer() {
  const styles = useStyles();
  const text = usePane(spoken);
  return (
    <div className={styles.unseen} role="status">
      {text}
    </div>
  );
}
