import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { countWords } from '../words';

const useStyles = makeStyles({
  question: {
    margin: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Asks about rows of the last refresh that are gone: deleted by the analyst, or taken back by Excel's undo. */
export function GoneQuestion(props: {
  readonly rows: number;
  readonly busy: boolean;
  readonly onOffer: () => void;
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const { rows, busy, onOffer, onLeave } = props;
  const text =
    rows === 1
      ? 'The row that the last refresh added is gone from the table. Offer it again?'
      : `The ${countWords(rows, 'row')} that the last refresh added are gone from the table. Offer them again?`;
  return (
    <div className={styles.question} role="group" aria-label="Rows of the last refresh">
      <p className={styles.text}>{text}</p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={onOffer}>
          Offer again
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onLeave}>
          Leave deleted
        </Button>
      </div>
    </div>
  );
}
