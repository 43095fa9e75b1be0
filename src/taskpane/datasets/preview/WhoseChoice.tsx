import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ConflictChoice } from '../../../dataset/merge/TableWrites';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

/** Whose values hold in a conflict, or in all of them. Pressing the chosen one again leaves it open. */
export function WhoseChoice(props: {
  /** What it is about, for those who do not see it. */
  readonly label: string;
  readonly choice: ConflictChoice | null;
  readonly onChoice: (choice: ConflictChoice | null) => void;
  readonly names: Readonly<Record<ConflictChoice, string>>;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}) {
  const styles = useStyles();
  const { label, choice, onChoice, names, tabIndex, onFocus } = props;
  return (
    <div className={styles.buttons} role="group" aria-label={label}>
      {(['mine', 'source'] as const).map((one) => (
        <ToggleButton
          key={one}
          size="small"
          checked={choice === one}
          tabIndex={tabIndex}
          onFocus={onFocus}
          onClick={() => onChoice(choice === one ? null : one)}
        >
          {names[one]}
        </ToggleButton>
      ))}
    </div>
  );
}
