import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReviewState } from '../figures/figureEntry';
import type { ReviewCommand } from './reviewKeys';

const useStyles = makeStyles({
  foot: { padding: '6px 12px 8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  bar: { display: 'flex', alignItems: 'center', gap: '6px' },
  grow: { flexGrow: 1, minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
  small: { minWidth: 0, flexShrink: 0, paddingLeft: '8px', paddingRight: '8px' },
  keys: {
    marginTop: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
  key: {
    fontFamily: 'inherit',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 4px',
  },
});

/** The buttons of the queue, and the keys that do the same. */
export function ReviewBar(props: {
  readonly review: ReviewState;
  readonly editing: boolean;
  readonly isFirst: boolean;
  readonly onCommand: (command: ReviewCommand) => void;
}) {
  const styles = useStyles();
  const { review, editing, isFirst, onCommand } = props;
  return (
    <div className={styles.foot}>
      <div className={styles.bar}>
        <Button
          className={styles.grow}
          appearance="primary"
          icon={<Checkmark20Regular />}
          onClick={() => onCommand('accept')}
        >
          Accept
        </Button>
        <Button className={styles.small} onClick={() => onCommand('reject')}>
          {review === 'rejected' ? 'Restore' : 'Reject'}
        </Button>
        <Button className={styles.small} aria-expanded={editing} onClick={() => onCommand('edit')}>
          Edit
        </Button>
        <Button
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label="Previous"
          title="Previous (K)"
          disabledFocusable={isFirst}
          onClick={() => onCommand('previous')}
        />
        <Button
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label="Leave for later"
          title="Leave for later (J)"
          onClick={() => onCommand('next')}
        />
      </div>
      <div className={styles.keys} aria-hidden="true">
        <kbd className={styles.key}>Enter</kbd> accept · <kbd className={styles.key}>X</kbd> reject ·{' '}
        <kbd className={styles.key}>E</kbd> edit · <kbd className={styles.key}>J</kbd>{' '}
        <kbd className={styles.key}>K</kbd> move
      </div>
    </div>
  );
}
