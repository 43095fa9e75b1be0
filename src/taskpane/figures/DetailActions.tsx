import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { copyText } from './copyText';
import type { FigureEntry } from './figureEntry';
import type { FigureEdits } from './props';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 6px',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  small: { minWidth: 0, flexShrink: 0, whiteSpace: 'nowrap', paddingLeft: '8px', paddingRight: '8px' },
  space: { flexGrow: 1 },
  said: { flexBasis: '100%', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, minWidth: 0 },
});

function plainValue({ figure }: FigureEntry): string {
  const { value } = figure;
  return typeof value === 'number' ? String(value) : value.join(' to ');
}

/** What can be done with a figure as a whole: accept, reject and restore it, copy its value, take corrections back. */
export function DetailActions(props: Pick<FigureEdits, 'onReview' | 'onCorrect'> & { readonly entry: FigureEntry }) {
  const styles = useStyles();
  const { entry, onReview, onCorrect } = props;
  const { figure, review, correction } = entry;
  const [said, setSaid] = useState({ of: figure.id, words: '' });
  const copy = async () => {
    const value = plainValue(entry);
    const words = (await copyText(value)) ? `Copied ${value}` : 'Copying is not allowed here';
    setSaid({ of: figure.id, words });
  };
  const setReview = (asked: 'accepted' | 'rejected') => onReview(figure.id, review === asked ? 'open' : asked);
  return (
    <div className={styles.bar}>
      <Button
        className={styles.small}
        icon={<Checkmark20Regular />}
        appearance={review === 'accepted' ? 'secondary' : 'primary'}
        onClick={() => setReview('accepted')}
      >
        {review === 'accepted' ? 'Accepted' : 'Accept'}
      </Button>
      <Button className={styles.small} icon={<Dismiss20Regular />} onClick={() => setReview('rejected')}>
        {review === 'rejected' ? 'Restore' : 'Reject'}
      </Button>
      <span className={styles.space} />
      {correction !== null && (
        <Button className={styles.small} appearance="subtle" onClick={() => onCorrect(figure.id, null)}>
          Reset all
        </Button>
      )}
      <Button
        appearance="subtle"
        icon={<Copy20Regular />}
        aria-label="Copy value"
        title="Copy value"
        onClick={() => void copy()}
      />
      <span className={styles.said} role="status">
        {said.of === figure.id ? said.words : ''}
      </span>
    </div>
  );
}
