import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellContent } from '../../model/cellContent';
import type { Outcome } from './evaluate';
import type { CurrentOutcome } from './useOutcome';

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minHeight: '20px',
  },
  low: { maxHeight: '150px', overflowY: 'auto' },
  wide: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  busy: { opacity: 0.6 },
  single: { fontSize: tokens.fontSizeBase400, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    height: '20px',
    maxWidth: '180px',
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right' },
  code: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

/** So much of a large result is shown. */
const MOST_ROWS = 12;
const MOST_COLUMNS = 6;
/** So many columns fit into the pane. */
const NARROW_COLUMNS = 3;

const shown = (content: CellContent): string => {
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'object' ? content.code : String(content);
};

/** The reasons of the errors, each once. */
function reasonsOf(cells: readonly (readonly CellContent[])[]): string[] {
  const reasons = cells.flat().flatMap((cell) => (typeof cell === 'object' && cell.reason !== '' ? [cell.reason] : []));
  return [...new Set(reasons)];
}

/** Whether it may be higher than its box, so that the keys have to scroll it. */
const isLong = (outcome: Outcome | null): boolean => outcome?.kind === 'cells' && outcome.cells.length > 3;

/** What a function gives, as its cells would show it, and why where they show errors. */
export function OutcomeView(props: {
  readonly outcome: CurrentOutcome;
  /** Whether a screen reader says each new result. */
  readonly isSaid: boolean;
}) {
  const styles = useStyles();
  const { outcome, isBusy } = props.outcome;
  return (
    <div
      className={mergeClasses(styles.box, props.isSaid && styles.low, isBusy && styles.busy)}
      aria-busy={isBusy}
      {...(props.isSaid && { role: 'status', tabIndex: isLong(outcome) ? 0 : -1 })}
    >
      {outcome === null ? <p className={styles.text}>Working it out…</p> : <Shown outcome={outcome} />}
    </div>
  );
}

function Shown({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  switch (outcome.kind) {
    case 'cells':
      return <ShownCells cells={outcome.cells} />;
    case 'missing':
      return <p className={styles.text}>{`Still missing: ${outcome.names.join(', ')}.`}</p>;
    case 'wrong':
      return <p className={styles.text}>{`${outcome.name}: ${outcome.reason}`}</p>;
    case 'inSheet':
      return (
        <p className={styles.text}>The columns of tables are read in the sheet: insert it to see what it gives.</p>
      );
    case 'failed':
      return <p className={styles.text}>{outcome.reason}</p>;
  }
}

function ShownCells({ cells }: { readonly cells: readonly (readonly CellContent[])[] }) {
  const styles = useStyles();
  const [first = []] = cells;
  const [single] = first;
  const isSingle = cells.length === 1 && first.length === 1 && single !== undefined;
  const reasons = reasonsOf(cells);
  return (
    <>
      {isSingle ? (
        <span className={mergeClasses(styles.single, typeof single === 'object' && styles.code)}>{shown(single)}</span>
      ) : (
        <Spilled cells={cells} />
      )}
      {reasons.map((reason) => (
        <p key={reason} className={styles.note}>
          {reason}
        </p>
      ))}
    </>
  );
}

function Spilled({ cells }: { readonly cells: readonly (readonly CellContent[])[] }) {
  const styles = useStyles();
  const columns = cells[0]?.length ?? 0;
  const isCut = cells.length > MOST_ROWS || columns > MOST_COLUMNS;
  return (
    <>
      <Wide isWide={columns > NARROW_COLUMNS}>
        <table className={styles.table}>
          <tbody>
            {cells.slice(0, MOST_ROWS).map((row, rowAt) => (
              <tr key={rowAt}>
                {row.slice(0, MOST_COLUMNS).map((content, columnAt) => (
                  <td
                    key={columnAt}
                    className={mergeClasses(
                      styles.cell,
                      typeof content === 'number' && styles.number,
                      typeof content === 'object' && styles.code,
                    )}
                  >
                    {shown(content)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {isCut && <p className={styles.note}>{`The first of ${cells.length} rows and ${columns} columns.`}</p>}
    </>
  );
}

/** What is wider than the pane is scrolled, with the keys as well. */
function Wide({ isWide, children }: { readonly isWide: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  if (!isWide) return children;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.wide} role="region" aria-label="Cells" tabIndex={0}>
      {children}
    </div>
  );
}
