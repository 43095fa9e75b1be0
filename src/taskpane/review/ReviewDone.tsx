import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  done: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '10px',
    margin: 'auto',
    padding: '24px',
    textAlign: 'center',
    maxWidth: '300px',
  },
  picture: { color: tokens.colorPaletteGreenForeground1, display: 'flex' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, outlineStyle: 'none' },
  text: { color: tokens.colorNeutralForeground2 },
});

function titleText(reviewed: number, left: number): string {
  if (left > 0) return left === 1 ? 'One left for later' : `${left} left for later`;
  return reviewed === 0 ? 'Nothing to review' : 'All reviewed';
}

/** What the queue says when nothing is left in it. */
export function ReviewDone(props: {
  readonly accepted: number;
  readonly rejected: number;
  /** How many were left for later. */
  readonly left: number;
  /** How many sure figures are still open. */
  readonly sure: number;
  readonly onGoOn: () => void;
  readonly onBack: (() => void) | null;
  readonly closeLabel: string;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { accepted, rejected, left, sure, onGoOn, onBack, closeLabel, onClose } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const reviewed = accepted + rejected;
  return (
    <div className={styles.done}>
      <span className={styles.picture}>
        <CheckmarkCircle48Regular />
      </span>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {titleText(reviewed, left)}
      </h2>
      <div className={styles.text} role="status">
        {reviewed + left === 0
          ? 'No figure is unsure or contradicts another.'
          : `${accepted} accepted, ${rejected} rejected.`}
        {rejected > 0 && ' Rejected figures are not inserted; the list of figures still shows them.'}
      </div>
      <Button appearance="primary" onClick={onClose}>
        {closeLabel}
      </Button>
      {left > 0 && <Button onClick={onGoOn}>Go through what is left</Button>}
      {left === 0 && sure > 0 && (
        <Button onClick={onGoOn}>{sure === 1 ? 'Review the sure one too' : `Review the ${sure} sure ones too`}</Button>
      )}
      {onBack !== null && (
        <Button appearance="subtle" onClick={onBack}>
          Back to the last one
        </Button>
      )}
    </div>
  );
}
