import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { ConfidenceMark } from './ConfidenceMark';
import type { FigureEntry } from './figureEntry';

const useStyles = makeStyles({
  marks: { display: 'inline-flex', alignItems: 'center', gap: '4px', flexShrink: 0 },
  mark: { display: 'inline-flex', color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

function Mark(props: { readonly label: string; readonly className: string; readonly children: ReactElement }) {
  return (
    <span role="img" aria-label={props.label} title={props.label} className={props.className}>
      {props.children}
    </span>
  );
}

/**
 * What is to be known of a figure at a glance: whether it contradicts others, was corrected, accepted or rejected, and
 * how sure it is.
 *
 * @example <StateMarks entry={entry} />
 */
export function StateMarks({ entry }: { readonly entry: FigureEntry }) {
  const styles = useStyles();
  const { hints, correction, review, figure } = entry;
  const [hint] = hints;
  return (
    <span className={styles.marks}>
      {hint !== undefined && (
        <Mark label={`Check: ${hint.message}`} className={mergeClasses(styles.mark, styles[hint.severity])}>
          <Warning16Filled />
        </Mark>
      )}
      {correction !== null && (
        <Mark label="corrected by you" className={styles.mark}>
          <Edit16Regular />
        </Mark>
      )}
      {review === 'accepted' && (
        <Mark label="accepted" className={styles.mark}>
          <CheckmarkCircle16Regular />
        </Mark>
      )}
      {review === 'rejected' && (
        <Mark label="rejected" className={styles.mark}>
          <DismissCircle16Regular />
        </Mark>
      )}
      <ConfidenceMark confidence={figure.confidence} />
    </span>
  );
}
