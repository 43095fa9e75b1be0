import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', minWidth: 0, gap: '1px' },
  wide: { gridColumnEnd: 'span 2' },
  head: { display: 'flex', alignItems: 'center', minHeight: '20px', gap: '4px' },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  reset: { minWidth: 0, height: '20px', padding: '0 4px', fontSize: tokens.fontSizeBase200, fontWeight: 'normal' },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** The words around a control: its label, what it was read from or was changed from, and what is wrong with it. */
export interface FieldWords {
  readonly label: string;
  /** What the field was read from. */
  readonly evidence: string;
  /** What the field was before it was corrected; null where it was not. */
  readonly before: string | null;
  readonly onReset: () => void;
  /** The field is looked at, with `followed` by its focus; or no longer. */
  readonly onLook: (followed: boolean) => void;
  readonly onLookAway: () => void;
}

/** A control of the editor with the words around it. */
export function FieldFrame(props: {
  readonly words: FieldWords;
  readonly id: string;
  readonly wide?: boolean;
  readonly error?: string | null;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { words, id, wide = false, error = null, children } = props;
  const { label, evidence, before, onReset, onLook, onLookAway } = words;
  return (
    // The pointer only lights up words in the text; keys do so by the focus.
    <div
      role="presentation"
      className={mergeClasses(styles.frame, wide && styles.wide)}
      onMouseEnter={() => onLook(false)}
      onMouseLeave={onLookAway}
      onFocus={() => onLook(true)}
      onBlur={onLookAway}
    >
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {before !== null && (
          <Button
            className={styles.reset}
            appearance="transparent"
            size="small"
            icon={<ArrowResetRegular />}
            aria-label={`Reset ${label.toLowerCase()} to ${before}`}
            title={`Reset to ${before}`}
            onClick={onReset}
          />
        )}
      </div>
      {children}
      <div id={`${id}-note`} className={styles.note}>
        {error !== null && (
          <div className={styles.error} role="alert">
            {error}
          </div>
        )}
        {before === null ? evidence : `you changed it from ${before}`}
      </div>
    </div>
  );
}
