import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { memo } from 'react';
import type { ReportUnits } from '../../units/standardUnit';
import { amountLabel, amountParts, reportAmount } from './amountParts';
import { ChangeBadges } from './ChangeBadges';
import type { FigureEntry } from './figureEntry';
import { whatText, whenText } from './figureWords';
import { StateMarks } from './StateMarks';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', width: '100%', minWidth: 0 },
  tick: { display: 'flex', flexShrink: 0, padding: '11px 8px 8px 12px', cursor: 'pointer' },
  box: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground, cursor: 'pointer' },
  content: { flexGrow: 1, minWidth: 0, padding: '6px 10px 7px 2px', cursor: 'pointer' },
  top: { display: 'flex', alignItems: 'flex-start', gap: '6px', minWidth: 0 },
  amounts: { display: 'flex', alignItems: 'center', columnGap: '6px', rowGap: '2px', flexWrap: 'wrap', minWidth: 0 },
  amount: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase400 },
  number: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  unit: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  marks: { marginLeft: 'auto', flexShrink: 0, paddingTop: '3px', lineHeight: '16px' },
  line: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    // Two lines: names as long as a sentence are cut.
    maxHeight: '32px',
    overflow: 'hidden',
  },
  rejected: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

/** What a row of the list needs; its handlers get the figure's id, so that rows are drawn again only where they change. */
export interface FigureRowProps {
  readonly entry: FigureEntry;
  readonly ticked: boolean;
  /** Whether its article's head does not stand above it. */
  readonly withArticle: boolean;
  readonly reportUnits: ReportUnits | undefined;
  readonly onTick: (figureId: string, event: MouseEvent) => void;
  readonly onOpen: (figureId: string) => void;
}

/** One figure in the list: its cells, without the row around them. */
export const FigureRow = memo(function FigureRow(props: FigureRowProps) {
  const { entry, ticked, withArticle, reportUnits, onTick, onOpen } = props;
  const styles = useStyles();
  const { figure, review } = entry;
  const { bound, number, unit } = amountParts(figure);
  const report = reportAmount(figure, reportUnits);
  const when = [whenText(figure), report === null ? null : `= ${report}`].filter((part) => part !== null).join(' · ');
  return (
    <div className={styles.row} role="presentation">
      <span role="gridcell" className={styles.tick}>
        <input
          type="checkbox"
          className={styles.box}
          checked={ticked}
          tabIndex={-1}
          aria-label={`Select ${amountLabel(figure)}`}
          onChange={() => undefined}
          onClick={(event) => onTick(figure.id, event)}
        />
      </span>
      {/* The grid around it has the keys: Enter opens the row that it points at. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
      <div role="gridcell" className={styles.content} onClick={() => onOpen(figure.id)}>
        <div className={styles.top}>
          <span className={styles.amounts}>
            <span className={mergeClasses(styles.amount, review === 'rejected' && styles.rejected)}>
              {bound !== '' && <span className={styles.quiet}>{bound} </span>}
              <span className={styles.number}>{number}</span> <span className={styles.unit}>{unit}</span>
            </span>
            <ChangeBadges changes={entry.changes} />
          </span>
          <span className={styles.marks}>
            <StateMarks entry={entry} />
          </span>
        </div>
        <div className={styles.line}>{whatText(figure)}</div>
        <div className={mergeClasses(styles.line, styles.quiet)}>
          {when}
          {withArticle && ` · ${entry.label}`}
        </div>
      </div>
    </div>
  );
});
