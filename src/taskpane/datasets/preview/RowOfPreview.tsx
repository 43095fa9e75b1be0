import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type KeyboardEvent } from 'react';
import type { RefreshChoices } from '../../state/datasetsState';
import { ROW_BUTTON } from '../../shell/rowButton';
import { CellChange } from './CellChange';
import { withAccepted, withSettled } from './groupChoice';
import type { PreviewRow } from './previewRow';
import { WhoseChoice } from './WhoseChoice';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  box: { width: '16px', height: '16px', margin: '3px 0 0', accentColor: tokens.colorBrandBackground },
  open: ROW_BUTTON,
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  of: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sentence: {
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to clamp lines that browsers have
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontStyle: 'italic',
  },
  whole: { display: 'block' },
  repeat: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  cells: { margin: `${tokens.spacingVerticalXXS} 0`, padding: 0, listStyleType: 'none' },
});

/** One row of the table: its amount, which cells would change and how, and the sentence that says so. */
export const RowOfPreview = memo(function RowOfPreview(props: {
  readonly row: PreviewRow;
  readonly choices: RefreshChoices;
  readonly onChoices: (choices: RefreshChoices) => void;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Shows another row of the table in the sheet. */
  readonly onShow: (id: string) => void;
  readonly tabbable: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}) {
  const styles = useStyles();
  const { row, choices, onChoices, open, onOpen, onShow, tabbable, onKeyDown, onFocus } = props;
  const { id, group, amount, of, cells, sentence, source, repeat, note } = row;
  const shown = repeat?.id ?? null;
  const tabIndex = tabbable ? 0 : -1;
  const isConflict = group === 'conflict';
  const settled = choices.settled.get(id) ?? null;
  const accepted = !choices.left.has(id);
  const taken = isConflict ? (settled === null ? null : settled === 'source') : accepted;
  return (
    <div className={styles.row}>
      {isConflict || group === 'kept' ? (
        <span />
      ) : (
        <input
          type="checkbox"
          className={styles.box}
          checked={accepted}
          tabIndex={tabIndex}
          aria-label={`Accept ${amount}, ${of}`}
          onChange={() => onChoices(withAccepted([row], choices, !accepted))}
          onFocus={onFocus}
        />
      )}
      <div>
        <button
          type="button"
          data-row
          className={styles.open}
          tabIndex={tabIndex}
          aria-expanded={open}
          onClick={onOpen}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <span className={styles.amount}>{amount}</span>
          <span className={styles.of}>{of}</span>
        </button>
        {cells.length > 0 && (
          <ul className={styles.cells}>
            {cells.map((cell) => (
              <CellChange key={cell.header} cell={cell} group={group} taken={taken} />
            ))}
          </ul>
        )}
        {sentence !== '' && (
          <span className={mergeClasses(styles.sentence, open && styles.whole)}>
            “{sentence}”{open && source !== '' ? ` — ${source}` : ''}
          </span>
        )}
        {repeat !== null && (
          <p className={styles.repeat}>
            {`${repeat.words} `}
            {shown !== null && (
              <Link inline as="button" tabIndex={tabIndex} onFocus={onFocus} onClick={() => onShow(shown)}>
                Show it
              </Link>
            )}
          </p>
        )}
        {note !== '' && <p className={styles.repeat}>{note}</p>}
        {isConflict && (
          <WhoseChoice
            label={`Whose ${amount}`}
            names={{ mine: 'Keep mine', source: 'Take the source’s' }}
            choice={settled}
            tabIndex={tabIndex}
            onFocus={onFocus}
            onChoice={(choice) => onChoices(withSettled([row], choices, choice))}
          />
        )}
      </div>
    </div>
  );
});
