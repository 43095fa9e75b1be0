import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReportUnits } from '../../units/standardUnit';
import { amountParts, reportAmount } from './amountParts';
import { ChangeBadges } from './ChangeBadges';
import type { FigureEntry } from './figureEntry';
import { whatText, whenText } from './figureWords';
import { StateMarks } from './StateMarks';

const useStyles = makeStyles({
  head: { padding: '4px 12px 8px', minWidth: 0 },
  top: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 8px' },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  small: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  rejected: { textDecorationLine: 'line-through' },
  marks: { marginLeft: 'auto' },
  line: { fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/**
 * A figure at the head of a page: its amount large, what it is of, when. The amount takes the focus whenever another
 * figure is shown, so that screen readers say it and keys work at once.
 *
 * @example <FigureHead entry={entry} reportUnits={reportUnits} />
 */
export function FigureHead(props: { readonly entry: FigureEntry; readonly reportUnits: ReportUnits | undefined }) {
  const styles = useStyles();
  const { entry, reportUnits } = props;
  const { figure, review, changes } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [figure.id]);
  const { bound, number, unit } = amountParts(figure);
  const report = reportAmount(figure, reportUnits);
  return (
    <div className={styles.head}>
      <div className={styles.top}>
        <h2
          ref={heading}
          tabIndex={-1}
          className={mergeClasses(styles.amount, review === 'rejected' && styles.rejected)}
        >
          {bound !== '' && <span className={styles.small}>{bound} </span>}
          {number} {unit}
        </h2>
        {report !== null && <span className={styles.quiet}>= {report}</span>}
        <span className={styles.marks}>
          <StateMarks entry={entry} />
        </span>
      </div>
      <div className={styles.line}>{whatText(figure)}</div>
      <div className={styles.top}>
        <span className={styles.quiet}>{whenText(figure)}</span>
        <ChangeBadges changes={changes} />
      </div>
    </div>
  );
}
